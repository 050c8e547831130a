/** Run by a test, in a process that may not write large files: saves a large dossier or scan, prints the error's code. */
import { emptyDossier } from '../../../core/model/dossier.ts';
import { toIssue } from '../../../core/model/result.ts';
import { DossierStore } from '../../../core/node/dossier-store.ts';

const [, , what = '', root = '', id = ''] = process.argv;
const store = new DossierStore(root);
const long = 'x'.repeat(2000);
const person = { birthName: long, usageName: long, givenNames: long };
const page = new Uint8Array(100);
const save = {
  dossier: () => store.save(id, { ...emptyDossier(), applicant: person, spouse: person }),
  scan: () =>
    store.addAttachment(id, { bytes: page, extension: 'tif', prepared: [page, new Uint8Array(20_000)] }),
}[what];

await save?.().then(
  () => process.stdout.write('saved'),
  (error: unknown) => process.stdout.write(toIssue(error).code),
);
