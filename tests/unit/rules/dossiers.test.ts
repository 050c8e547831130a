import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { Issue } from '../../../core/model/result.ts';
import { readDraft, settleAnswers } from '../../../core/model/validate.ts';
import { askedAnswers } from '../../../core/rules/asked.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { notYetTable } from '../../../core/rules/not-yet.ts';
import type { PlannedDocument } from '../../../core/rules/plan.ts';
import { addresseeLines } from '../../../core/template/postal.ts';
import { isExplained } from '../../support/is-explained.ts';
import { caseFolder, dossiersFolder, today } from '../../support/story.ts';
import { type ExpectedDossier, expectedDossiers } from './expected-dossiers.ts';

const files = [dossiersFolder, caseFolder].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`),
);

function markOf({ kind, original, signers, missing }: PlannedDocument): string {
  if (signers.length > 0) return `(${signers.join(' ')})`;
  if (missing) return '?';
  if (kind === 'to-add') return '~';
  return kind === 'piece' && original ? '!' : '';
}

function addresseeOf(draft: DraftDossier): string {
  const { addressee, pass } = askedAnswers(settleAnswers(draft));
  const lines = pass ? ['PASS', pass.hospital, pass.town] : addresseeLines(addressee);
  return lines.join(' · ');
}

function lineOf({ code, at, earliest }: Issue): string {
  return `${code} ${at}${earliest ? ` from ${earliest}` : ''}`;
}

/** What the rules say, written as it is expected. */
function describeDossier(draft: DraftDossier): Required<ExpectedDossier> {
  const { status, documents, blockers, warnings } = judgeDossier(draft, today);
  return {
    status,
    pack: documents.map((document) => `${document.id}${markOf(document)}`).join(' '),
    to: addresseeOf(draft),
    blockers: blockers.map(lineOf),
    warnings: warnings.map(lineOf),
  };
}

describe('each invented person gets what the rules give', () => {
  test.for(files.map((file) => [basename(file, '.json'), file] as const))('%s', ([name, file]) => {
    const expected = expectedDossiers[name];
    if (!expected) throw new Error(`${name} has no entry in expected-dossiers.ts`);
    expect(describeDossier(readDraft(JSON.parse(readFileSync(file, 'utf8'))))).toEqual({
      blockers: [],
      warnings: [],
      ...expected,
      pack: expected.pack.replace(/\s+/g, ' '),
    });
  });

  test('and nothing is expected of somebody who is not there', () => {
    expect(Object.keys(expectedDossiers).sort()).toEqual(files.map((file) => basename(file, '.json')).sort());
  });
});

test('whatever they are told has a sentence in both languages', () => {
  const told = Object.values(expectedDossiers).flatMap(({ blockers = [], warnings = [] }) => [
    ...blockers,
    ...warnings,
    ...notYetTable.map(({ code, at }) => `${code} ${at}`),
  ]);
  const unexplained = [...new Set(told)].filter((line) => {
    const [code = '', at = ''] = line.split(' ');
    return !isExplained(code, at);
  });
  expect(unexplained).toEqual([]);
});
