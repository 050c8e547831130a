import { expect, test } from 'vitest';
import { translator } from '../../core/i18n/translate.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { PendingWork } from '../../renderer/dossier/pending-work.ts';
import { countPieces } from '../../renderer/pieces/count-pieces.ts';
import { shortenFileName } from '../../renderer/pieces/shorten-file-name.ts';
import story from '../dossiers/story.json' with { type: 'json' };

test('a dossier is left only when the files on their way are in it, those begun meanwhile too', async () => {
  const pending = new PendingWork();
  const events: string[] = [];
  const add = async (name: string) => {
    await new Promise((resume) => setTimeout(resume, 5));
    events.push(name);
    return true;
  };
  void pending.keep(
    add('first').then((went) => {
      void pending.keep(add('second'));
      return went;
    }),
  );
  expect(pending.isIdle).toBe(false);
  expect(await pending.finish()).toBe(true);
  expect(events).toEqual(['first', 'second']);
  expect(pending.isIdle).toBe(true);
});

test('a refused file is told to whoever waits', async () => {
  const pending = new PendingWork();
  void pending.keep(Promise.resolve(false));
  void pending.keep(Promise.resolve(true));
  expect(await pending.finish()).toBe(false);
  expect(await pending.finish()).toBe(true);
});

test('a long file name is cut before its extension', () => {
  expect(shortenFileName('passeport.jpg')).toBe('passeport.jpg');
  const cut = shortenFileName(`${'a'.repeat(240)}.jpeg`);
  expect(cut).toHaveLength(200);
  expect(cut).toMatch(/a\.jpeg$/);
  expect(shortenFileName('b'.repeat(240))).toHaveLength(200);
});

test('a piece is counted as what it is: in the PDF, to enclose oneself, to add, or sent later', () => {
  const files = [{ path: 'attachments/a.jpg', pages: 2 }];
  // A JSON file has no literal types; the story is checked as a dossier elsewhere.
  const draft = story as DraftDossier;
  const counts = countPieces({
    ...draft,
    bank: { account: 'later' },
    pieces: {
      passport: { files },
      visa: { files, sendAs: 'by-hand' },
      'bank-details': { files },
    },
  });
  // The birth certificate is usually sent as the original.
  expect(counts).toEqual({ ready: 1, inHand: 2, missing: 6, later: 1 });
  expect(translator('fr')('pieces.count', { ready: 9, inHand: 0, missing: 0, later: 1 })).toBe(
    '9 pièces prêtes, 1 plus tard',
  );
});
