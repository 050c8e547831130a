import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { isUnder, type Path } from '../../../core/model/path.ts';
import { call } from '../../bridge.ts';
import type { DossierForm } from '../../form/dossier-form.ts';
import { isAnswerBox } from '../../form/field-id.ts';
import type { Way } from '../../frame/use-undo-keys.ts';
import { pageOfPath } from '../../steps/answers.ts';
import { pageById } from '../../steps/order.ts';
import type { AnswerPath, PageId } from '../../steps/page.ts';
import { diffDrafts, scansNamed } from './diff-drafts.ts';
import { type Deed, History } from './history.ts';

/** What was just undone or redone. `count` tells it from the one before. */
export type UndoNews = { way: Way; deed: Deed; hasMoved: boolean; count: number };

/** Going back and forth in the answers of an open dossier. `onMove` shows the person what has changed. */
export function useUndo(
  { id, form, draft, page }: { id: string; form: DossierForm; draft: DraftDossier; page: PageId },
  onMove: (deed: Deed, by: 'key' | 'button') => void,
) {
  const history = useMemo(() => new History(structuredClone(form.getValues())), [form]);
  const [next, setNext] = useState(history.next);
  const [news, setNews] = useState<UndoNews>();

  const take = (current: DraftDossier) => {
    history.record(current, {
      pageOf: (changes) => placeOf(changes, page),
      typing: typedPath(),
      at: Date.now(),
    });
    setNext(history.next);
  };
  const takeDraft = useEffectEvent(take);
  useEffect(() => takeDraft(draft), [draft]);
  useSealOnLeaving(history);
  useErasing(id, history, form);

  const go = (way: Way, by: 'key' | 'button') => {
    // Who was looking for something in a list has it chosen or not before anything is undone.
    if (document.activeElement instanceof HTMLElement && document.activeElement.role === 'combobox')
      document.activeElement.blur();
    take(structuredClone(form.getValues()));
    const move = history[way]();
    if (!move) return;
    // Shown before the focus is there: a list takes what changes under the focus for typing, and opens.
    flushSync(() => write(form, move.draft));
    setNext(history.next);
    const hasMoved = move.deed.page !== page;
    setNews((before) => ({ way, deed: move.deed, hasMoved, count: (before?.count ?? 0) + 1 }));
    onMove(move.deed, by);
  };
  return { next, news, go };
}

/** Where a deed is seen: on the page that is open, if it shows any of the answers, or on the first one's own. */
function placeOf(changes: Deed['changes'], open: PageId): PageId {
  const shows = (path: Path) =>
    pageOfPath(path) === open ||
    pageById(open).fields.some((field) => isUnder(path, field.path)) ||
    (open === 'express' && isUnder(path, 'pieces'));
  return changes.some(({ path }) => shows(path)) ? open : (pageOfPath(changes[0].path) ?? open);
}

/** The answer into whose box the keyboard types. */
function typedPath(): Path | undefined {
  const box = document.activeElement;
  const isTyped = box instanceof HTMLInputElement && box.selectionStart !== null && isAnswerBox(box);
  return isTyped ? box.closest<HTMLElement>('[data-path]')?.dataset.path : undefined;
}

/** Makes the form say what a draft says. */
function write(form: DossierForm, target: DraftDossier): void {
  // Twice: an answer that changes another by itself, as an address unticks its box, has done so by the second time.
  for (let round = 0; round < 2; round += 1)
    // Paths in which two drafts differ are paths of the dossier.
    for (const { path, after } of diffDrafts(form.getValues(), target))
      form.setValue(path as AnswerPath, after as never, { shouldDirty: true });
}

/** Who leaves a question and comes back begins anew. The boxes of a date are one question. */
function useSealOnLeaving(history: History): void {
  useEffect(() => {
    const seal = ({ target, relatedTarget }: FocusEvent) => {
      const question = target instanceof Element && target.closest('[data-path]');
      if (!question || !(relatedTarget instanceof Node && question.contains(relatedTarget))) history.seal();
    };
    document.addEventListener('focusout', seal);
    return () => document.removeEventListener('focusout', seal);
  }, [history]);
}

/**
 * What was taken out of the dossier stays on the disk as long as it can be brought back: until the dossier is closed.
 * A copy that cannot be erased then is erased when the dossier is opened again.
 */
function useErasing(id: string, history: History, form: DossierForm): void {
  useEffect(() => {
    const erase = () => {
      const named = scansNamed(form.getValues());
      for (const path of history.scans)
        if (!named.has(path)) void call('piece.remove', { id, path }).catch(() => undefined);
    };
    window.addEventListener('pagehide', erase);
    return () => {
      window.removeEventListener('pagehide', erase);
      erase();
    };
  }, [id, history, form]);
}
