import { expect, test } from 'vitest';
import { type DraftDossier, dossierVersion } from '../../../core/model/dossier.ts';
import { startDossier } from '../../../core/model/start-dossier.ts';
import story from '../../dossiers/story.json' with { type: 'json' };
import { packThatLeft } from '../../support/journey.ts';

// A JSON file has no literal types; the story is checked as a dossier elsewhere.
const complete = story as DraftDossier;

test('a new file knows the door that it was opened by, and nothing else', () => {
  expect(startDossier('first')).toEqual({ version: dossierVersion, filing: { kind: 'first' } });
});

test('a complement takes over the answers, and nothing that belongs to one posting', () => {
  const { pieces: _, filing: __, addressee: ___, signing: ____, ...answers } = complete;
  expect(startDossier('complement', complete)).toEqual({
    ...answers,
    filing: { kind: 'complement' },
    addressee: { name: 'CPAM du Morbihan', extra: 'BP 20321', postcode: '56021', town: 'Vannes' },
    signing: { place: 'Vannes' },
  });
});

test('what was signed, handed over and posted stays with the file that it belongs to', () => {
  const signed: DraftDossier = {
    ...complete,
    hostSigning: { place: 'Lorient', date: '2026-11-20', mention: 'Lu et approuvé' },
    signatures: { letter: { applicant: { way: 'paper', signedOn: '2026-11-23' } } },
    handover: { request: '0'.repeat(32) },
    posting: { on: '2026-11-23' },
  };
  const { signatures, handover, posting, hostSigning } = startDossier('complement', signed);
  expect([signatures, handover, posting]).toEqual([undefined, undefined, undefined]);
  expect(hostSigning).toEqual({ place: 'Lorient', mention: 'Lu et approuvé' });
});

test('what followed a posting stays with the file that it belongs to, but for the numbers', () => {
  const pack = packThatLeft();
  const followed: DraftDossier = {
    ...complete,
    writing: { purpose: 'reminder', postedOn: '2026-11-23' },
    journey: {
      sent: [{ on: '2026-11-23', pack }],
      kept: [{ on: '2026-11-23', pack }],
      letters: [{ kind: 'waiting-number', on: '2026-12-05' }],
      answering: 0,
      notes: 'Appelé le 3646',
      waitingSince: '2026-12-05',
    },
  };
  const { writing, journey } = startDossier('complement', followed);
  expect([writing, journey]).toEqual([undefined, { waitingSince: '2026-12-05' }]);
});

test('a waiting number stays with the person', () => {
  const filing = { kind: 'complement', letterDate: '2026-11-02', waitingNumber: '7920299999999' } as const;
  expect(startDossier('complement', { ...complete, filing }).filing).toEqual({
    kind: 'complement',
    waitingNumber: '7920299999999',
  });
});

test('what is taken over is not changed by it', () => {
  const before = structuredClone(complete);
  startDossier('complement', complete);
  expect(complete).toEqual(before);
});
