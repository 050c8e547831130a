import { type FormEvent, type RefObject, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { BroughtReading, KnownForm } from '../../core/contract/forms.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type OfficialForm, readOfficialForm } from '../../core/model/official-form.ts';
import { BottomBar, questionFormId } from '../dossier/bottom-bar.tsx';
import layout from '../dossier/dossier-screen.module.css';
import { PageTitle } from '../dossier/page-title.tsx';
import type { Page } from '../steps/page.ts';
import { BringForm } from './bring-form.tsx';
import { FormEditor } from './form-editor.tsx';
import styles from './form-page.module.css';

/** The official form in place of ours: it is brought, looked at, and decided about place by place. */
export function OfficialFormPage({
  page,
  draft,
  today,
  id,
  title,
  onBack,
  onContinue,
}: {
  page: Page;
  draft: DraftDossier;
  today: IsoDate;
  id: string;
  title: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
  onContinue: (event: FormEvent) => void;
}) {
  const { setValue } = useFormContext<DraftDossier>();
  const own = readOfficialForm(draft.officialForm);
  const [known, setKnown] = useState<KnownForm>();
  const change = (next: OfficialForm) => setValue('officialForm', next, { shouldDirty: true });
  const bring = ({ known: before, ...form }: BroughtReading & { path: string; name: string }) => {
    setKnown(before);
    change({ ...form, use: 'yes', ...formerOf(before, own) });
  };
  const { intro: _intro, ...untold } = page;
  // What the page is for is said until a form is here: then its room is for the form.
  const head = <PageTitle page={own ? untold : page} draft={draft} today={today} ref={title} />;
  return (
    <>
      <main id="page" tabIndex={-1} className={own ? styles.page : layout.wide} data-scrolls={!own}>
        {/* Nothing to fill in: Continue and Ctrl+Enter go on from here as from any page. */}
        <form id={questionFormId} onSubmit={onContinue} />
        {own ? (
          <FormEditor
            // Another form is another page of places.
            key={own.path}
            id={id}
            draft={draft}
            own={own}
            known={known}
            head={head}
            onChange={change}
            onBrought={bring}
            onAdopted={(mapping, before) => {
              setKnown(before);
              change({ ...own, mapping, ...formerOf(before, own) });
            }}
          />
        ) : (
          <div className={styles.start}>
            {head}
            <BringForm id={id} draft={draft} own={undefined} onBrought={bring} />
          </div>
        )}
      </main>
      <BottomBar onBack={onBack} />
    </>
  );
}

/** The edition to compare with, and its file where it was that of this dossier. */
function formerOf(known: KnownForm | undefined, own: OfficialForm | undefined): Pick<OfficialForm, 'before'> {
  if (known?.as !== 'edition') return {};
  const { before: mapping } = known;
  const isOwn = own?.mapping.form.digest === mapping.form.digest;
  return { before: { mapping, ...(isOwn ? { path: own.path } : {}) } };
}
