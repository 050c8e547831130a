import { describe, expect, test } from 'vitest';
import { fieldLabelKey } from '../../../core/i18n/describe-issue.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { answer } from '../../support/arbitrary-draft.ts';
import { badKinds, textFields } from '../../support/bad-input.ts';
import { isExplained } from '../../support/is-explained.ts';
import { story, today } from '../../support/story.ts';

test('the schema has some fifty texts, each with a name to call it by', () => {
  expect(textFields.length).toBeGreaterThanOrEqual(50);
  expect(textFields.filter(({ path }) => !fieldLabelKey(path))).toEqual([]);
});

describe.for(Object.entries(badKinds))('%s', ([, bad]) => {
  test('is taken by each text, and stays as it is taken, or is refused with a sentence', () => {
    const unexplained = textFields.flatMap(({ path, schema }) => {
      const { error, data } = schema.safeParse(bad);
      if (!error) expect([path, schema.safeParse(data).data]).toEqual([path, data]);
      const codes = error?.issues.map(({ message }) => message) ?? [];
      return codes.filter((code) => !isExplained(code, path)).map((code) => `${code} ${path}`);
    });
    expect(unexplained).toEqual([]);
  });

  test('is judged wherever it is, and never throws', () => {
    for (const { path } of textFields.filter((field) => !/\.0(\.|$)/.test(field.path))) {
      const { status } = judgeDossier(answer(story(), { path, value: bad }), today);
      expect([path, status]).toEqual([path, expect.any(String)]);
    }
  });
});
