import { expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { diffDrafts, scansNamed } from '../../renderer/dossier/undo/diff-drafts.ts';
import { History } from '../../renderer/dossier/undo/history.ts';

const scan = 'attachments/0123456789abcdef0123456789abcdef.jpg';

/** A history, and a person who makes another draft of what stands, or types it into a box. */
function setUp(start: DraftDossier = {}) {
  const history = new History(start);
  let now = start;
  let at = 0;
  const record = (change: DraftDossier, typing?: string, wait = 100) => {
    at += wait;
    now = { ...now, ...change };
    history.record(now, { pageOf: () => 'name', typing, at });
  };
  return {
    history,
    change: (draft: DraftDossier) => record(draft),
    type: (birthName: string, wait?: number) =>
      record({ applicant: { ...now.applicant, birthName } }, 'applicant.birthName', wait),
    go: (way: 'undo' | 'redo') => {
      now = history[way]()?.draft ?? now;
      return now;
    },
  };
}

test('a word typed letter by letter is one deed, and comes back as one', () => {
  const { history, type, go } = setUp();
  for (const name of ['R', 'Re', 'Rey']) type(name);
  expect(go('undo').applicant?.birthName).toBeUndefined();
  expect(history.next.undo).toBeUndefined();
  expect(go('redo').applicant?.birthName).toBe('Rey');
});

test.each([
  ['a long rest', ({ type }: ReturnType<typeof setUp>) => type('Reyes', 3001)],
  [
    'leaving the box',
    ({ history, type }: ReturnType<typeof setUp>) => {
      history.seal();
      type('Reyes');
    },
  ],
  [
    'going back and forth',
    ({ go, type }: ReturnType<typeof setUp>) => {
      go('undo');
      go('redo');
      type('Reyes');
    },
  ],
])('after %s what is typed is another deed', (_, goOn) => {
  const editor = setUp();
  editor.type('Rey');
  goOn(editor);
  expect(editor.go('undo').applicant?.birthName).toBe('Rey');
});

test('what was typed and wiped out again leaves nothing to undo', () => {
  const { history, type } = setUp({ applicant: { birthName: 'Reyes' } });
  type('Reye');
  type('Reyes');
  expect(history.next.undo).toBeUndefined();
});

test('every choice is a deed of its own, and one deed takes nothing else along', () => {
  const { change, go } = setUp({ home: { town: 'Vannes' } });
  change({ stay: { kind: 'vls-ts' } });
  change({ housing: { kind: 'own' } });
  change({ stay: { kind: 'visa-c' } });
  expect(go('undo')).toMatchObject({
    stay: { kind: 'vls-ts' },
    housing: { kind: 'own' },
    home: { town: 'Vannes' },
  });
  expect(go('undo').housing?.kind).toBeUndefined();
  expect(go('redo')).toMatchObject({ housing: { kind: 'own' }, stay: { kind: 'vls-ts' } });
});

test('several answers taken over at once are undone at once', () => {
  const { history, change, go } = setUp({ applicant: { birthName: 'Reyes' } });
  change({
    applicant: { birthName: 'Reyes Cruz', givenNames: 'Maria' },
    passport: { expiresOn: '2031-01-02' },
  });
  expect(history.next.undo?.changes.map(({ path }) => path)).toEqual([
    'applicant.birthName',
    'applicant.givenNames',
    'passport.expiresOn',
  ]);
  const before = go('undo');
  expect(before.applicant?.birthName).toBe('Reyes');
  expect(before.applicant?.givenNames).toBeUndefined();
  expect(before.passport?.expiresOn).toBeUndefined();
});

test('a new change forgets what was undone, and a box that is shown empty is no change', () => {
  const { history, change, type, go } = setUp();
  type('Reyes');
  go('undo');
  change({ applicant: { birthName: '', givenNames: '' }, addressee: { confirmed: false } });
  expect(history.next.redo).toBeDefined();
  change({ home: { town: 'Vannes' } });
  expect(history.next.redo).toBeUndefined();
});

test('what follows by itself does not name the deed', () => {
  const { history, change } = setUp({ addressee: { confirmed: true }, home: { postcode: '56000' } });
  change({ addressee: { confirmed: false }, home: { postcode: '29000' } });
  expect(history.next.undo?.changes[0].path).toBe('home.postcode');
});

test('a request that was handed over is not forgotten by undoing what came before it', () => {
  const { change, go } = setUp();
  change({ home: { town: 'Vannes' } });
  change({ handover: { request: '0123456789abcdef0123456789abcdef' } });
  expect(go('undo')).toMatchObject({ handover: { request: '0123456789abcdef0123456789abcdef' } });
});

test('two hundred deeds can be undone, the oldest is forgotten', () => {
  const { change, go, history } = setUp();
  for (let count = 1; count <= 205; count += 1) change({ home: { town: `Vannes ${count}` } });
  for (let count = 0; count < 200; count += 1) go('undo');
  expect(history.next.undo).toBeUndefined();
  expect(go('undo').home?.town).toBe('Vannes 5');
});

test('a scan that left the dossier is known, to be brought back or erased at the end', () => {
  const files = [{ path: scan, name: 'passeport.jpg', pages: 1 }];
  const { history, change, go } = setUp({ pieces: { passport: { files } } });
  change({ pieces: { passport: { files: [] } } });
  expect([...history.scans]).toEqual([scan]);
  expect(scansNamed(go('undo'))).toEqual(new Set([scan]));
});

test('a signature comes and goes as a whole', () => {
  const signature = { way: 'drawn', signedOn: '2026-11-23', strokes: [[1, 2, 3, 4]] } as const;
  const signed: DraftDossier = {
    signatures: { form: { applicant: { ...signature, strokes: [[1, 2, 3, 4]] } } },
  };
  const [change, ...others] = diffDrafts({}, signed);
  expect(change).toMatchObject({ path: 'signatures.form.applicant', before: undefined, after: signature });
  expect(others).toEqual([]);
});
