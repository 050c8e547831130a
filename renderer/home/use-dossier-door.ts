import { useRef, useState } from 'react';
import type { Input, Output } from '../../core/contract/contract.ts';
import type { Protection } from '../../core/contract/protection.ts';
import { toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';
import type { Start } from '../dossier/start.ts';
import type { FollowView } from '../follow/follow-screen.tsx';

type OpenedDossier = Output<'dossier.open'>;

/** Where a dossier is opened: at a page of its papers, or at what follows them. */
export type Where = { start?: Start; follow?: FollowView };

/** What has to be asked before a dossier can be opened; what is wrong with the answer is thrown. */
export type DoorQuestion =
  | { kind: 'protect'; of: 'new' | 'plain'; answer: (protection: Protection) => Promise<void> }
  /** `key` tells one question from the next of its kind: what was typed for one is not for the other. */
  | { kind: 'unlock' | 'import'; key: string; answer: (passphrase: string) => Promise<void> };

type Options = {
  onOpened: (dossier: OpenedDossier, where?: Where) => void;
  /** A dossier was opened or made that nobody waits for any more. */
  onLeft: () => Promise<void>;
  onError: (error: unknown) => void;
  /** What was chosen is of the other kind: a file that a host sends or gets. */
  onHandover: () => void;
};

/** The ways into a dossier: a new one, one of this computer, one from a file. Asks for what the way needs. */
export function useDossierDoor({ onOpened, onLeft, onError, onHandover }: Options) {
  const [question, setQuestion] = useState<DoorQuestion>();
  const asked = useRef<DoorQuestion>(undefined);
  const ask = (next: DoorQuestion | undefined) => {
    asked.current = next;
    setQuestion(next);
  };
  const isBusy = useRef(false);

  /** A door pressed twice is one dossier, not two. */
  const once = async (go: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await go();
    } catch (error) {
      onError(error);
    }
    isBusy.current = false;
  };
  /** Who closes a question while its answer is worked on stays where they are; what came of it is on Home. */
  const enter = async (load: () => Promise<OpenedDossier>, where?: Where) => {
    const before = asked.current;
    const isLeft = () => asked.current !== before;
    try {
      const dossier = await load();
      if (isLeft()) return onLeft();
      ask(undefined);
      onOpened(dossier, where);
    } catch (error) {
      if (!isLeft()) throw error;
    }
  };
  const askPassphrase = (kind: 'unlock' | 'import', answer: (passphrase: string) => Promise<void>) =>
    ask({ kind, key: crypto.randomUUID(), answer });
  const askProtection = (of: 'new' | 'plain', answer: (protection: Protection) => Promise<void>) =>
    ask({ kind: 'protect', of, answer });

  const create = (input: Input<'dossier.create'>, where?: Where) =>
    once(() =>
      enter(() => call('dossier.create', input), where).catch(
        onCode('protection-needed', () =>
          askProtection('new', (protection) =>
            enter(() => call('dossier.create', { ...input, protection }), where),
          ),
        ),
      ),
    );
  const open = (id: string, where?: Where) => {
    const load = () => call('dossier.open', { id });
    return once(() =>
      enter(load, where)
        .catch(
          onCode('dossier-locked', () =>
            askPassphrase('unlock', (passphrase) =>
              enter(async () => {
                await call('dossier.unlock', { id, passphrase });
                return load();
              }, where),
            ),
          ),
        )
        .catch(
          onCode('protection-needed', () =>
            askProtection('plain', async (protection) => {
              // Not offered for what is on the disk already.
              if (protection.kind === 'memory') return;
              await enter(async () => {
                await call('dossier.protect', { id, protection });
                return load();
              }, where);
            }),
          ),
        ),
    );
  };
  /** A file of a whole dossier that main has under this name. */
  const importFile = (file: string) =>
    askPassphrase('import', (passphrase) =>
      enter(() => call('dossier.import', { file, passphrase })).catch(
        onCode('protection-needed', () =>
          askProtection('new', (protection) =>
            enter(() => call('dossier.import', { file, passphrase, protection })),
          ),
        ),
      ),
    );
  const choose = () =>
    once(async () => {
      const chosen = await call('dossier.choose', {});
      if (chosen?.kind === 'dossier') importFile(chosen.file);
      else if (chosen) onHandover();
    });

  return { create, open, choose, importFile, question, close: () => ask(undefined) };
}

/** Goes on with `then` where the error has this code, and throws any other. */
function onCode(code: string, then: () => void) {
  return (error: unknown): void => {
    if (toIssue(error).code !== code) throw error;
    then();
  };
}
