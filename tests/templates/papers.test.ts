import { beforeAll, describe, expect, test } from 'vitest';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { buildExamplePack, type ExamplePack, exampleNames, examplePorts } from '../support/example-packs.ts';
import { describeAttestation } from './describe-attestation.ts';
import { describeEnclosures } from './describe-enclosures.ts';
import { describeForm } from './describe-form.ts';
import { describeLetter } from './describe-letter.ts';
import { describePackFile } from './describe-pack-file.ts';
import { describeZones } from './describe-zones.ts';

const packs = new Map<string, ExamplePack>();

describe.each(exampleNames)('of the papers of %s', (name) => {
  beforeAll(async () => {
    packs.set(name, await buildExamplePack(name));
  });

  const read = () => {
    const pack = packs.get(name);
    if (!pack) throw new Error(`The pack of ${name} was not built`);
    return pack;
  };

  describePackFile(read);
  describeLetter(read);
  describeEnclosures(read);
  describeForm(read);
  describeAttestation(read);
  describeZones(read);
});

test.each(exampleNames)(
  'the pack of %s has the same bytes again, whatever was built before',
  async (name) => {
    const { pdf, draft } = packs.get(name) ?? (await buildExamplePack(name));
    const again = await buildPack(examplePorts, draft);
    expect(Buffer.from(again.pdf).equals(pdf)).toBe(true);
  },
);
