import { expectedNotReady } from './expected-not-ready.ts';
import { expectedReady } from './expected-ready.ts';

/** What the rules must say of an invented person on the day `today` of the tests. */
export type ExpectedDossier = {
  status: 'ready' | 'ready-with-warnings' | 'incomplete' | 'not-yet';
  /**
   * The documents in posting order: `letter(applicant)` is signed by the applicant, `birth-certificate!` is posted
   * itself and not a copy, `bank-details~` is added by hand or follows later, `visa?` waits for its file.
   */
  pack: string;
  /** The lines of the envelope, or the hospital whose PASS takes the file. */
  to: string;
  /** Each as `code path`, and `code path from day` where the first possible day is known. In order. */
  blockers?: string[];
  warnings?: string[];
};

/**
 * Written by hand from the rules (the law, the form and its notice), never from what the code says. A dossier
 * without its entry here makes the tests fail.
 */
export const expectedDossiers: Record<string, ExpectedDossier> = { ...expectedReady, ...expectedNotReady };
