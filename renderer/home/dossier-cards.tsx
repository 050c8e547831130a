import { useState } from 'react';
import type { Output } from '../../core/contract/contract.ts';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { call } from '../bridge.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './cards.module.css';
import { DeleteDialog } from './delete-dialog.tsx';
import { type CardAct, OpenCard } from './open-card.tsx';
import { ChangeProtectionDialog } from './protection/change-protection-dialog.tsx';
import { ExportDialog } from './protection/export-dialog.tsx';
import { searchDossiers } from './search-dossiers.ts';
import { SearchField } from './search-field.tsx';
import { LockedCard, UnreadableCard } from './shut-cards.tsx';
import type { Where } from './use-dossier-door.ts';

/** What is done over the cards: `title` names the dossier where its card can. */
type Doing =
  | { act: 'delete'; id: string; title: string }
  | { act: Exclude<CardAct, 'open' | 'follow' | 'lock' | 'delete'>; card: DossierCard };

/** The dossiers of this computer: those that can be read, those that are closed, those that are broken. */
export function DossierCards({
  start,
  onOpen,
  onDone,
  onError,
}: {
  start: Output<'app.start'>;
  onOpen: (id: string, where?: Where) => void;
  /** The cards have changed; what was done, to be said. */
  onDone: (done: MessageKey) => void;
  onError: (error: unknown) => void;
}) {
  const { dossiers, locked, unreadable } = start;
  const t = useText();
  const language = useLanguage();
  const [doing, setDoing] = useState<Doing>();
  const [searched, setSearched] = useState('');
  const shown = searchDossiers(dossiers, searched, language);
  const stop = () => setDoing(undefined);
  const run = (work: Promise<unknown>, done: MessageKey) => work.then(() => onDone(done), onError);
  const act = (what: CardAct, card: DossierCard) => {
    const { id } = card;
    if (what === 'open') onOpen(id);
    else if (what === 'follow') onOpen(id, { follow: 'timeline' });
    else if (what === 'lock') void run(call('dossier.lock', { id }), 'storage.locked');
    else if (what === 'delete') setDoing({ act: what, id, title: card.title || t('home.untitled') });
    else setDoing({ act: what, card });
  };
  return (
    <section aria-labelledby="dossiers-title">
      <div className={styles.head}>
        <h2 id="dossiers-title">
          <Text id="home.dossiers" />
        </h2>
        {dossiers.length > 1 && <SearchField value={searched} found={shown.length} onChange={setSearched} />}
      </div>
      <ul className={styles.cards}>
        {shown.map((card) => (
          <OpenCard key={card.id} card={card} onAct={(what) => act(what, card)} />
        ))}
        {locked.map((dossier) => (
          <LockedCard
            key={dossier.id}
            dossier={dossier}
            onOpen={() => onOpen(dossier.id)}
            onDelete={() => setDoing({ act: 'delete', id: dossier.id, title: t('home.untitled') })}
          />
        ))}
        {unreadable.map((dossier) => (
          <UnreadableCard
            key={dossier.id}
            code={dossier.code}
            onDelete={() => setDoing({ act: 'delete', id: dossier.id, title: t('storage.card.unreadable') })}
          />
        ))}
      </ul>
      {doing?.act === 'delete' && (
        <DeleteDialog
          title={doing.title}
          onClose={stop}
          onConfirm={() => run(call('dossier.delete', { id: doing.id }), 'home.deleted')}
        />
      )}
      {doing?.act === 'export' && (
        <ExportDialog card={doing.card} onClose={stop} onExported={() => onDone('storage.exported')} />
      )}
      {doing?.act === 'protect' && (
        <ChangeProtectionDialog
          card={doing.card}
          start={start}
          onClose={stop}
          onChanged={() => {
            stop();
            onDone('storage.changed');
          }}
          onForgotten={() => void run(call('protection.remember', { protection: null }), 'storage.forgotten')}
        />
      )}
    </section>
  );
}
