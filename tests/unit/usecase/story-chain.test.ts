import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { PostingWay } from '../../../core/model/journey.ts';
import { keepPosted, readPosted } from '../../../core/node/posted-packs.ts';
import { DossierFiles } from '../../../core/node/vault/dossier-files.ts';
import { memoryFolder } from '../../../core/node/vault/memory-folder.ts';
import { answerLetter, bindPosting, startShortLetter } from '../../../core/rules/answer-letter.ts';
import { computeDeadlines } from '../../../core/rules/deadlines.ts';
import { fundLetterRow } from '../../../core/rules/fund-letters.ts';
import { awaitedOriginals, postingsOf } from '../../../core/rules/journey.ts';
import { journeyRemarks } from '../../../core/rules/journey-remarks.ts';
import { nextAction } from '../../../core/rules/next-action.ts';
import { receiveLetter } from '../../../core/rules/receive-letter.ts';
import { readTimeline } from '../../../core/rules/timeline.ts';
import { buildPack } from '../../../core/usecase/build-pack.ts';
import { describePosted } from '../../../core/usecase/describe-posted.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { story } from '../../support/story.ts';

const posted = '2026-11-23';
const asked = addDays(posted, 12);
const copySent = addDays(asked, 1);
const refused = addDays(copySent, 14);
const originalSent = addDays(refused, 1);
const bankSent = addDays(originalSent, 3);
const numbered = addDays(originalSent, 14);
const birthCopy = { sendAs: 'copy' as const, files: [{ path: 'story/visa.png' }] };

/** The files of the dossier, encrypted as on the disk, in memory. */
function memoryFiles() {
  const folder = memoryFolder();
  const files = new DossierFiles(folder, { id: 'story', secret: randomBytes(32) });
  return { files, names: () => folder.names() };
}

/** Builds the pack under way on that day, keeps it, and notes that it left. */
async function post(files: DossierFiles, draft: DraftDossier, on: IsoDate, way: PostingWay) {
  const ports = { ...examplePorts, clock: { now: () => new Date(`${on}T12:00:00`) } };
  const noted: DraftDossier = { ...draft, posting: { on, way, tracking: '1A01234567890' } };
  const { pdf, report } = await buildPack(ports, noted);
  expect(report.blockers).toEqual([]);
  const pack = describePosted(noted, report, await keepPosted(files, pdf));
  const running = (await readPdf(pdf)).pages.map((page) => page.running).join(' ');
  return { draft: bindPosting(noted, pack), pack, report, running };
}

/** Notes a letter, with what such letters usually ask for. */
function receive(
  draft: DraftDossier,
  kind: 'birth-certificate' | 'original',
  on: IsoDate,
  reference: string,
) {
  const usual = [...fundLetterRow(kind).usually(draft)];
  return receiveLetter(draft, { kind, on, reference, asked: usual });
}

test('the story: two letters answered the same week, the original back, and the number', async () => {
  const { files, names } = memoryFiles();
  const ids = (pack: { documents: { id?: string }[] }) => pack.documents.map(({ id }) => id);

  // The file leaves. The bank details are to follow.
  const before: DraftDossier = {
    ...story(),
    bank: { account: 'later' },
    pieces: { ...story().pieces, 'birth-certificate': birthCopy },
  };
  const first = await post(files, before, posted, 'registered');
  expect(ids(first.pack)).toContain('form');
  expect(first.pack.originals).toEqual([]);
  expect(nextAction(first.draft, addDays(posted, 1))).toEqual({ act: 'wait', on: '2026-12-08' });
  expect(computeDeadlines(first.draft).map(({ id }) => id)).toContain('bank-details');

  // Twelve days later the fund asks for the birth certificate.
  const letter1 = receive(first.draft, 'birth-certificate', asked, '2026-56-0417');
  expect(journeyRemarks(letter1)).toEqual([]);
  expect(nextAction(letter1, asked)).toEqual({ act: 'answer-letter', on: '2027-03-05' });
  const answer1 = answerLetter(letter1, 0, { purpose: 'pieces', today: copySent });
  expect(nextAction(answer1, copySent).act).toBe('post-answer');
  const second = await post(files, answer1, copySent, 'simple');
  expect(ids(second.pack)).toEqual([
    'letter',
    'bordereau',
    'birth-certificate',
    'birth-certificate-translation',
  ]);
  expect(second.running).toContain('votre lettre du 5 décembre 2026, n° 2026-56-0417');
  expect(second.running).not.toContain('retourner');
  expect(second.report.post).toMatchObject({ envelope: 'dl', registered: false });
  expect(second.draft.journey?.letters?.[0]?.answeredBy).toBe(1);
  expect(nextAction(second.draft, addDays(copySent, 1)).act).not.toBe('answer-letter');

  // Two weeks later the photocopy is refused.
  const letter2 = receive(second.draft, 'original', refused, '2026-56-0533');
  const answer2 = answerLetter(letter2, 1, { purpose: 'pieces', today: originalSent });
  const third = await post(files, answer2, originalSent, 'registered');
  expect(ids(third.pack)).toEqual(['letter', 'bordereau', 'birth-certificate']);
  expect(third.pack.originals).toEqual(['birth-certificate']);
  expect(third.running).toContain('Lettre recommandée avec avis de réception');
  expect(third.running).toContain('me le retourner à l’adresse ci-dessus');
  expect(third.report.post).toMatchObject({ envelope: 'c4', registered: true });
  expect(awaitedOriginals(third.draft)).toEqual([
    { piece: 'birth-certificate', sentOn: originalSent, posting: 2 },
  ]);

  // The bank details follow.
  const bank = startShortLetter(third.draft, 'bank-details', bankSent);
  const withBank = { ...bank, pieces: { ...bank.pieces, 'bank-details': birthCopy } };
  const fourth = await post(files, withBank, bankSent, 'simple');
  expect(ids(fourth.pack)).toEqual(['letter', 'bordereau', 'bank-details']);
  expect(fourth.running).toContain('transmise le 23 novembre 2026');
  expect(computeDeadlines(fourth.draft).map(({ id }) => id)).not.toContain('bank-details');

  // The number comes, with the original in the envelope.
  const number = receiveLetter(fourth.draft, { kind: 'number', on: numbered }, { number: '284058832102532' });
  expect(nextAction(number, numbered)).toEqual({ act: 'ask-back' });
  const done = receiveLetter(number, { kind: 'returned', on: numbered }, { returned: ['birth-certificate'] });
  expect(awaitedOriginals(done)).toEqual([]);
  expect(nextAction(done, numbered)).toEqual({ act: 'next-steps' });
  expect(readTimeline(done, numbered).past.map(({ what }) => what)).toEqual([
    'posted',
    'letter',
    'posted',
    'letter',
    'posted',
    'posted',
    'letter',
    'letter',
    'number',
    'returned',
  ]);

  // Whatever changed since, each pack that left is there, byte for byte.
  expect(await names()).toHaveLength(4);
  for (const { pack } of postingsOf({ ...done, applicant: {} })) {
    if (!pack?.path || !pack.digest) throw new Error('not kept');
    const pdf = await readPosted(files, { path: pack.path, digest: pack.digest });
    expect((await readPdf(pdf)).pages).toHaveLength(pack.pages ?? 0);
  }
}, 120_000);

test('instead of the original, the reply that a copy suffices encloses the copy and the letter of the fund', async () => {
  const { files } = memoryFiles();
  const first = await post(
    files,
    { ...story(), pieces: { ...story().pieces, 'birth-certificate': birthCopy } },
    posted,
    'registered',
  );
  const letter = receive(first.draft, 'original', refused, '2026-56-0533');
  const reply = answerLetter(letter, 0, { purpose: 'copy-suffices', today: originalSent });
  const withLetter = { ...reply, pieces: { ...reply.pieces, 'cpam-letter': birthCopy } };
  const second = await post(files, withLetter, originalSent, 'registered');
  expect(second.pack.documents.map(({ id }) => id)).toEqual([
    'letter',
    'bordereau',
    'cpam-letter',
    'birth-certificate',
  ]);
  expect(second.pack.originals).toEqual([]);
  expect(second.running).toContain('articles R. 113-6 et R. 113-11');
  expect(second.report.post.registered).toBe(true);
}, 60_000);

test('a kept pack that was changed on the disk is not shown for the one that left', async () => {
  const { files } = memoryFiles();
  const kept = await keepPosted(files, new Uint8Array([1, 2, 3]));
  await files.write(kept.path, [new Uint8Array([1, 2, 4])]);
  await expect(readPosted(files, kept)).rejects.toMatchObject({ code: 'posted-damaged' });
  await expect(readPosted(memoryFiles().files, kept)).rejects.toMatchObject({ code: 'posted-missing' });
});
