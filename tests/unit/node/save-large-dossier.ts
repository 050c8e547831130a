/** Run by a test, in a process that may not write large files: saves a large dossier, prints the error's code. */
import { emptyDossier } from '../../../core/model/dossier.ts';
import { toIssue } from '../../../core/model/result.ts';
import { DossierStore } from '../../../core/node/dossier-store.ts';

const [, , root = '', id = ''] = process.argv;
const long = 'x'.repeat(2000);
const person = { birthName: long, usageName: long, givenNames: long };

await new DossierStore(root).save(id, { ...emptyDossier(), applicant: person, spouse: person }).then(
  () => process.stdout.write('saved'),
  (error: unknown) => process.stdout.write(toIssue(error).code),
);
