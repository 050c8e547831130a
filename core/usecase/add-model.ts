import type { Zone } from '../contract/papers.ts';
import type { SheetData } from '../template/sheet-data.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { openTarget, type Target } from './open-target.ts';
import type { TemplateSource } from './ports.ts';

/**
 * Adds the attestation's text in large letters, to be copied by hand: on one page where it fits, on two where it does
 * not, who declares and who is hosted on the first. Gives back where its values stand.
 */
export async function addModel(target: Target, templates: TemplateSource, data: SheetData): Promise<Zone[]> {
  const trial = await openTarget({ templates });
  const { issues } = await addGeneratedPages(trial, templates, 'model-to-copy', onPage(data, 'only'));
  const isTooLong = issues.some(({ code }) => code === 'text-too-long');
  const zones: Zone[] = [];
  for (const page of isTooLong ? (['first', 'next'] as const) : (['only'] as const))
    zones.push(...(await addGeneratedPages(target, templates, 'model-to-copy', onPage(data, page))).zones);
  return zones;
}

function onPage(data: SheetData, modelPage: NonNullable<SheetData['pack']['modelPage']>): SheetData {
  return { ...data, pack: { ...data.pack, modelPage } };
}
