import { readFile } from 'node:fs/promises';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { settleAnswers } from '../../../core/model/validate.ts';
import { chooseOption } from '../../../core/pdf/official/choose-option.ts';
import { fillKeepingFields } from '../../../core/pdf/official/fill-keeping-fields.ts';
import { fillOfficialForm } from '../../../core/pdf/official/fill-official-form.ts';
import { textOf } from '../../../core/pdf/read-field.ts';
import { placeAnswers } from '../../../core/template/place-answers.ts';
import { sheetData } from '../../../core/template/sheet-data.ts';
import type { Face } from '../../../core/template/template.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { story } from '../../support/story.ts';

const readFont = (face: Face) => readFile(`templates/fonts/source-sans-3-${face}.ttf`);
const lists = await exampleForms.find(({ name }) => name.includes('lists of words'))?.make();
const bytes = lists?.bytes ?? new Uint8Array();
const { mapping } = await proposeMapping(bytes);

/** What is written when every proposal was accepted. */
const answers = (draft: DraftDossier) =>
  placeAnswers(
    sheetData(settleAnswers(draft), () => undefined),
    {
      ...mapping,
      placements: mapping.placements.map((placement) => ({ ...placement, standing: 'accepted' as const })),
    },
  );

describe('the words of a list', () => {
  const options = ['', 'Mademoiselle', 'Français(e)', 'Février'].map((label) => ({ value: label, label }));

  it.each([
    ['française', 2],
    ['FRANCAIS', 2],
    ['fevrier', 3],
    ['', undefined],
    ['Madame', undefined],
  ])('are told from %s', (wording, index) => {
    expect(chooseOption(options, [wording])).toBe(index);
  });

  it('are told by what the file calls them, and by any way to write the answer', () => {
    const codes = [
      { value: 'PH', label: 'Philippines (les)' },
      { value: 'FR', label: 'France' },
    ];
    expect(chooseOption(codes, ['philippine', 'PH'])).toBe(0);
    expect(chooseOption([{ value: '2', label: '2' }], ['02'])).toBe(0);
  });

  it('are nobody’s to choose where two of them say the same', () => {
    const twice = [
      { value: 'a', label: 'Autre' },
      { value: 'b', label: 'autre' },
    ];
    expect(chooseOption(twice, ['Autre'])).toBeUndefined();
  });
});

describe('a form with lists', () => {
  it('is asked about lists whose words are no answers, and about nobody else’s', () => {
    const of = (name: string) => mapping.placements.find(({ to }) => 'field' in to && to.field === name);
    for (const name of ['civ', 'j', 'm', 'a', 'nat', 'pays', 'civ2'])
      expect(of(name)?.standing).toBe('certain');
    expect(of('voie')).toMatchObject({ datum: 'home.streetKind', standing: 'doubtful' });
    for (const name of ['famille', 'civ3']) expect(of(name)?.datum).toBeUndefined();
  });

  it('is filled with its own words, and says which answer none of them is', async () => {
    const { pdf, unfit } = await fillOfficialForm(bytes, answers(story()), readFont);
    const [page] = (await readPdf(await pdf.save())).pages;
    expect(page?.running).toContain('Madame');
    expect(page?.running).toContain('février');
    expect(page?.running).toContain('Philippines');
    expect(page?.running).toContain('Philippin(e)');
    expect(unfit).toEqual([]);

    const draft = story();
    const other = { ...draft, home: { ...draft.home, street: '12 venelle des Lices' } };
    const away = await fillOfficialForm(bytes, answers(other), readFont);
    expect(away.unfit.map((index) => answers(other)[index]?.datum)).toEqual(['home.streetKind']);
  });

  it('stays a form to fill, with the word that its list calls it by', async () => {
    const { pdf, unfit } = await fillKeepingFields(bytes, answers(story()), readFont);
    expect(unfit).toEqual([]);
    const form = (await PDFDocument.load(pdf)).catalog.lookup(PDFName.of('AcroForm'), PDFDict);
    const field = form
      .lookup(PDFName.of('Fields'), PDFArray)
      .asArray()
      .map((ref) => form.context.lookup(ref, PDFDict))
      .find((dict) => textOf(dict.lookup(PDFName.of('T'))) === 'nat');
    expect(textOf(field?.lookup(PDFName.of('V')))).toBe('PH');
    expect(String(field?.lookup(PDFName.of('I')))).toBe('[ 5 ]');
  });

  it('has the word that the person chose for good, whatever the answers are', async () => {
    const chosen = mapping.placements.map((placement) =>
      'field' in placement.to && placement.to.field === 'famille'
        ? {
            ...placement,
            datum: 'always' as const,
            to: { field: 'famille', state: 'Marié(e)' },
            standing: 'accepted' as const,
          }
        : placement,
    );
    const data = sheetData(settleAnswers(story()), () => undefined);
    const { pdf } = await fillOfficialForm(
      bytes,
      placeAnswers(data, { ...mapping, placements: chosen }),
      readFont,
    );
    expect((await readPdf(await pdf.save())).pages[0]?.running).toContain('Marié(e)');
  });
});
