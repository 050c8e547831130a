import { expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { makeAnswer, makeRequest } from '../../core/rules/handover.ts';
import { signingSheet } from '../../core/usecase/signing-sheet.ts';
import { exampleNames, examplePorts, readExample } from '../support/example-packs.ts';

const request = '0123456789abcdef0123456789abcdef';
const digestOf = async (draft: DraftDossier) =>
  (await signingSheet(examplePorts, draft, 'hosting-attestation')).digest;

/** The same people, hosted by a third person, as an answer to a letter, and with what is said of the signature. */
const variants: Record<string, (draft: DraftDossier) => DraftDossier> = {
  'as they are': (draft) => draft,
  'hosted by a third person': (draft) => ({
    ...draft,
    housing: { kind: 'third', since: '2026-09-02' },
    host: { civility: 'madame', birthName: 'Le Goff', givenNames: 'Soizic', birthDate: '1961-03-09' },
  }),
  'asked for by a letter': (draft) => ({
    ...draft,
    filing: { kind: 'complement', requested: ['hosting-attestation', 'birth-certificate'] },
  }),
  'asked for with its papers': (draft) => ({
    ...draft,
    filing: { kind: 'complement', requested: ['hosting-attestation', 'host-id', 'host-proof-of-address'] },
  }),
  'signed elsewhere, by both': (draft) => ({
    ...draft,
    hostSigning: { place: 'Quimper', date: '2026-11-20', mention: 'Lu et approuvé' },
    attestation: { hostedSigns: 'yes' },
  }),
};

test.for(Object.keys(variants))(
  'the attestation is the same sheet, byte for byte, on the computer of the host: %s',
  async (variant) => {
    const digests = new Set<string>();
    for (const name of exampleNames) {
      const draft = variants[variant]?.(readExample(name)) ?? {};
      const handed = makeRequest(draft, request).draft;
      const digest = await digestOf(draft);
      digests.add(digest);
      expect(await digestOf(handed), name).toBe(digest);
      expect(await digestOf(makeAnswer(request, handed).draft), name).toBe(digest);
    }
    expect(digests.size).toBe(exampleNames.length);
  },
);
