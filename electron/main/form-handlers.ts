import type { FormMapping } from '../../core/model/form-mapping.ts';
import { formMapping } from '../../core/model/form-mapping.ts';
import { readOfficialForm } from '../../core/model/official-form.ts';
import { AppError } from '../../core/model/result.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import { writePdf } from '../../core/node/write-pdf.ts';
import { transferMapping } from '../../core/usecase/transfer-mapping.ts';
import type { Handlers } from './answer-call.ts';
import type { PaperClient } from './paper-tasks.ts';
import type { ScanClient } from './scan-tasks.ts';
import type { ScanTickets } from './scan-tickets.ts';

/** Names are seen by others: they tell nothing about anybody. */
const mappingName = 'correspondances.json';
const formName = 'formulaire-rempli.pdf';

type Needs = {
  dossiers: DossierStore;
  scans: Pick<ScanClient, 'run'>;
  papers: Pick<PaperClient, 'run'>;
  tickets: ScanTickets;
  /** Asks the person where, and under which name; undefined when they close the dialog. */
  choosePath: (name: string) => Promise<string | undefined>;
};

/**
 * The form that a person brings in place of ours: read apart, where every file from outside is, and kept with the scans.
 * What was decided for a form is looked for in the other dossiers of this computer.
 */
export function formHandlers({ dossiers, scans, papers, tickets, choosePath }: Needs) {
  /** What was decided for forms in the dossiers that can be read now, each digest once. */
  async function decidedBefore(): Promise<FormMapping[]> {
    const { dossiers: cards } = await dossiers.list();
    const found = await Promise.all(
      cards.map(({ id }) =>
        dossiers.read(id).then(
          ({ draft }) => readOfficialForm(draft.officialForm)?.mapping,
          () => undefined,
        ),
      ),
    );
    const mappings = found.filter((mapping) => mapping !== undefined);
    return [...new Map(mappings.map((mapping) => [mapping.form.digest, mapping])).values()];
  }

  return {
    'form.bring': ({ ticket, id, name, bytes, mapping }) =>
      tickets.run(ticket, async (options) => {
        const earlier = [...(mapping ? [mapping] : []), ...(await decidedBefore())];
        const { blank, ...reading } = await scans.run('bringForm', { bytes, earlier }, options);
        const path = await dossiers.addAttachment(id, { extension: 'pdf', prepared: [blank], bytes });
        return { ...reading, path, name };
      }),
    'form.adopt': async ({ bytes, mapping }) => {
      const before = parseMapping(bytes);
      if (before.form.digest === mapping.form.digest)
        return { mapping: { ...before, form: mapping.form }, known: { as: 'same' } };
      return { mapping: transferMapping(before, mapping).mapping, known: { as: 'edition', before } };
    },
    'form.export': async ({ mapping }) => {
      const path = await choosePath(mappingName);
      if (path === undefined) return { saved: false };
      await writePdf(path, new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`));
      return { saved: true };
    },
    'form.save': async (asked) => {
      const scans = dossiers.readersOf(asked.id);
      const { pdf, warnings } = await papers.run('fillForm', { ...asked, now: new Date() }, { scans });
      const path = await choosePath(formName);
      if (path === undefined) return { saved: false, issues: [] };
      await writePdf(path, pdf);
      return { saved: true, issues: warnings };
    },
  } satisfies Partial<Handlers>;
}

/** Errors: `not-json`, `mapping-invalid`. */
function parseMapping(bytes: Uint8Array): FormMapping {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new AppError('not-json');
  }
  const parsed = formMapping.safeParse(read);
  if (!parsed.success) throw new AppError('mapping-invalid', parsed.error.issues[0]?.path.join('.') ?? '');
  return parsed.data;
}
