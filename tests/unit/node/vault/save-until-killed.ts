/** Run by a test that kills it: saves a dossier again and again, and says each save that was answered. */
import { writeSync } from 'node:fs';
import { emptyDossier } from '../../../../core/model/dossier.ts';
import { DossierStore } from '../../../../core/node/dossier-store.ts';

const [, , root = '', id = '', first = ''] = process.argv;
const store = new DossierStore(root);
// Long enough that the journal is begun anew every fifty saves, and a kill falls into that too.
const long = 'x'.repeat(2000);
for (let number = Number(first); ; number += 1) {
  const person = { birthName: String(number), usageName: long, givenNames: long };
  await store.save(id, { ...emptyDossier(), applicant: person, spouse: { ...person, birthName: long } });
  writeSync(1, `${number}\n`);
}
