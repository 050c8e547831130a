import type { DraftDossier } from '../../core/model/dossier.ts';
import { answers } from '../../core/rules/asked.ts';
import { FieldList } from '../form/field-list.tsx';
import { IbanCheck } from '../form/iban-check.tsx';
import { MrzHelper } from '../form/mrz-helper.tsx';
import { Unfold } from '../frame/why.tsx';
import { AddresseeSuggestions } from '../sending/addressee-suggestions.tsx';
import { fieldsOf } from '../steps/order.ts';
import type { Page, PageId } from '../steps/page.ts';

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

/** The fields of a page that this person is asked, with what helps to answer them. */
export function PageQuestions({ page, draft }: { page: Page; draft: DraftDossier }) {
  const fields = fieldsOf(page, draft);
  const asksVisa = fields.some(({ path }) => path === 'stay.visaNumber');
  const hasAccount = answers('bank.account', 'french', 'foreign')(draft);
  const isPage = (id: PageId) => page.id === id;
  return (
    <>
      {isPage('addressee') && <AddresseeSuggestions draft={draft} />}
      {isPage('name') && <MrzHelper kind="passport" fields={passportAnswers} />}
      {isPage('visa') && asksVisa && <MrzHelper kind="visa" fields={visaAnswers} />}
      <FieldList fields={fields} />
      {isPage('bank') && hasAccount && (
        <Unfold title="iban.title">
          <IbanCheck />
        </Unfold>
      )}
    </>
  );
}
