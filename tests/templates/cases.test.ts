import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDraft } from '../../core/model/validate.ts';
import { isGenerated } from '../../core/rules/documents.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { dossiersFolder, today } from '../support/story.ts';
import { readSheet } from './read-sheet.ts';

const folder = `${dossiersFolder}/cases`;
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

test.each(files)(
  'the papers of %s hold on their pages, and say nothing that a program forgot',
  async (file) => {
    const draft = readDraft(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
    const { documents, status } = judgeDossier(draft, today);
    for (const { id } of documents) {
      if (!isGenerated(id)) continue;
      const { page, issues } = await readSheet(draft, id);
      expect(issues, id).toEqual([]);
      expect(page.running, id).not.toMatch(/\([eE]\)|[·•]e\b|undefined|\bnull\b|\bNaN\b|\[object|□|[{}]/);
      expect(page.running, id).toBe(page.running.normalize('NFC'));
      // Dotted lines are for what is asked and not answered.
      if (status.startsWith('ready')) expect(page.running, id).not.toContain('……');
    }
  },
);
