import { describe, expect, it } from 'vitest';
import { compareEditions, type PlaceChange } from '../../../core/model/form-editions.ts';
import type { FormMapping } from '../../../core/model/form-mapping.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { transferMapping } from '../../../core/usecase/transfer-mapping.ts';
import { formEdition, nextEdition } from '../../support/forms/change-form.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';
import { healthForm } from '../../support/forms/questions.ts';

const read = async (bytes: Uint8Array) => (await proposeMapping(bytes)).mapping;
const old = await read(await formEdition(healthForm));
const now = await read(await formEdition(nextEdition));

const nameAt = ({ placements }: FormMapping, at: number | undefined) => {
  const to = placements[at ?? -1]?.to;
  return to && 'field' in to ? to.field : undefined;
};
const names = (changes: readonly PlaceChange[], kind: PlaceChange['kind']) =>
  changes
    .filter((change) => change.kind === kind)
    .map((change) => nameAt(change.now === undefined ? old : now, change.now ?? change.before));

describe('another edition of a form', () => {
  it('is told place by place', () => {
    const changes = compareEditions(old, now);
    expect(names(changes, 'kept')).toEqual([
      'nir',
      'nom_prenoms',
      'date_naissance',
      'lieu_naissance',
      'nationalite',
      // One question more, and one less over them.
      'fait_a',
      'fait_le',
    ]);
    expect(names(changes, 'new')).toEqual(['entree']);
    expect(names(changes, 'gone')).toEqual(['telephone']);
    expect(names(changes, 'reworded')).toEqual(['courriel']);
    expect(names(changes, 'moved')).toContain('adresse');
    expect(changes).toHaveLength(now.placements.length + 1);
  });

  it('keeps what was decided where the place still says the same, and asks where it says another thing', () => {
    const decided: FormMapping = {
      ...old,
      placements: old.placements.map((placement) => ({
        ...placement,
        standing: placement.datum === 'applicant.nationality' ? 'refused' : 'accepted',
      })),
    };
    const { mapping, kept } = transferMapping(decided, now);
    const at = (name: string) => mapping.placements.find(({ to }) => 'field' in to && to.field === name);
    expect(at('nationalite')).toMatchObject({ standing: 'refused' });
    expect(at('date_naissance')).toMatchObject({ datum: 'applicant.birthDate', standing: 'accepted' });
    // The same field with the same words, lower on the page.
    expect(at('adresse')).toMatchObject({ datum: 'home.address', standing: 'accepted' });
    // What the new words say is nobody's of the dossier, and nothing of the old answer is written unseen.
    expect(at('courriel')?.standing).toBe('doubtful');
    expect(kept).toBe(now.placements.length - 2);
  });

  it('never writes an answer of the first edition where nothing tells what the field of the next is for', async () => {
    const numbered = exampleForms.find(({ name }) => name.includes('without telling names'));
    const mapping = await read((await numbered?.make())?.bytes ?? new Uint8Array());
    const [first, second, ...rest] = mapping.placements;
    if (!first || !second) throw new Error('No places');
    // Fields that are called by numbers change their questions without a word.
    const swapped: FormMapping = {
      ...mapping,
      placements: [{ ...second, to: first.to }, { ...first, to: second.to }, ...rest],
    };
    const { mapping: taken } = transferMapping(mapping, swapped);
    for (const placement of taken.placements.slice(0, 2)) {
      const own = swapped.placements.find(({ to }) => to === placement.to);
      const isWritten = placement.standing === 'certain' || placement.standing === 'accepted';
      expect(isWritten && placement.datum !== own?.datum).toBe(false);
    }
  });

  it('keeps what the person drew, to be looked at again', () => {
    const drawn: FormMapping = {
      ...old,
      placements: [
        ...old.placements,
        {
          datum: 'marriage.town',
          to: { page: 1, box: [20, 250, 60, 6], kind: 'text' },
          standing: 'accepted',
        },
      ],
    };
    const { mapping } = transferMapping(drawn, now);
    expect(mapping.placements.at(-1)).toMatchObject({ datum: 'marriage.town', standing: 'doubtful' });
  });

  it('finds a printed place that moved by its words, where no other has them', async () => {
    const flat = exampleForms.find(({ name }) => name === 'flat, cells on a tinted ground');
    const mapping = await read((await flat?.make())?.bytes ?? new Uint8Array());
    const moved: FormMapping = {
      ...mapping,
      placements: mapping.placements.map((placement) =>
        placement.label === 'Nationalité' && 'box' in placement.to
          ? {
              ...placement,
              to: { ...placement.to, box: [20, 260, 60, 6] as const },
              standing: 'doubtful' as const,
            }
          : placement,
      ) as FormMapping['placements'],
    };
    const changes = compareEditions(mapping, moved);
    expect(changes.filter(({ kind }) => kind !== 'kept').map(({ kind }) => kind)).toEqual(['moved']);
    const { mapping: taken } = transferMapping(mapping, moved);
    expect(taken.placements.find(({ label }) => label === 'Nationalité')).toMatchObject({
      datum: 'applicant.nationality',
      standing: 'doubtful',
    });
  });
});
