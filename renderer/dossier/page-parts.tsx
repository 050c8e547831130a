import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { answers } from '../../core/rules/asked.ts';
import { ExpressQuestions } from '../express/express-questions.tsx';
import { FieldList } from '../form/field-list.tsx';
import { IbanCheck } from '../form/iban-check.tsx';
import { MrzHelper } from '../form/mrz-helper.tsx';
import { Unfold } from '../frame/why.tsx';
import { PiecesPage } from '../pieces/pieces-page.tsx';
import { AddresseeSuggestions } from '../sending/addressee-suggestions.tsx';
import { fieldsOf } from '../steps/order.ts';
import type { Page } from '../steps/page.ts';
import { NotYetPage } from './not-yet-page.tsx';

/** The two lines of the passport answer these. The names are shown beside, never copied over: see the helper. */
const passportAnswers = {
  surname: 'applicant.birthName',
  givenNames: 'applicant.givenNames',
  birthDate: 'applicant.birthDate',
  nationality: 'applicant.nationality',
  sex: 'applicant.civility',
  expiresOn: 'passport.expiresOn',
} as const;

const visaAnswers = { number: 'stay.visaNumber', expiresOn: 'stay.validUntil' } as const;

/** The questions of a page, and what a page has of its own beside them. */
export function PageParts({
  page,
  draft,
  id,
  today,
  onChange,
}: {
  page: Page;
  draft: DraftDossier;
  id: string;
  today: IsoDate;
  onChange: (path: Path) => void;
}) {
  const fields = fieldsOf(page, draft);
  switch (page.id) {
    case 'express':
      return <ExpressQuestions draft={draft} id={id} />;
    case 'pieces':
      return <PiecesPage id={id} draft={draft} />;
    case 'notYet':
      return <NotYetPage draft={draft} today={today} onChange={onChange} />;
    case 'addressee':
      return (
        <>
          <AddresseeSuggestions draft={draft} />
          <FieldList fields={fields} />
        </>
      );
    case 'name':
      return (
        <>
          <MrzHelper kind="passport" fields={passportAnswers} />
          <FieldList fields={fields} />
        </>
      );
    case 'visa':
      return (
        <>
          {fields.some(({ path }) => path === 'stay.visaNumber') && (
            <MrzHelper kind="visa" fields={visaAnswers} />
          )}
          <FieldList fields={fields} />
        </>
      );
    case 'bank':
      return (
        <>
          <FieldList fields={fields} />
          {answers('bank.account', 'french', 'foreign')(draft) && (
            <Unfold title="iban.title">
              <IbanCheck />
            </Unfold>
          )}
        </>
      );
    default:
      return <FieldList fields={fields} />;
  }
}
