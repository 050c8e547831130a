/// <reference types="vite/client" />
// The drawings bring their style sheet, which only Vite's types know.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../core/contract/contract.ts';
import { isMessageKey, messages } from '../../core/i18n/messages.ts';
import { translator } from '../../core/i18n/translate.ts';
import { AnswerDrawing } from '../../renderer/drawings/answer-drawing.tsx';
import { DocumentDrawing } from '../../renderer/drawings/document-drawing.tsx';
import { alternativeOf, captionOf, documents, type Place } from '../../renderer/drawings/documents.ts';
import type { Drawing } from '../../renderer/drawings/drawing.ts';
import { drawingOfAnswer } from '../../renderer/drawings/drawing-of-answer.ts';
import { LanguageProvider } from '../../renderer/language/language.tsx';

const languages = ['fr', 'en'] as const;

function show(language: Language, children: ReactNode): string {
  return renderToStaticMarkup(createElement(LanguageProvider, { language, children }));
}

const places = Object.entries<Drawing>(documents).flatMap(([document, { zones }]) =>
  // Object.keys forgets that these are the zones of this document.
  Object.keys(zones).map((zone) => ({ document, zone }) as Place),
);

/** The words of a picture, and where each of them begins, stands in the middle or ends. */
function listWords(markup: string): { x: number; y: number; text: string }[] {
  const words = markup.matchAll(/<text [^>]*?x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g);
  return [...words].map(([, x, y, text = '']) => ({ x: Number(x), y: Number(y), text }));
}

describe.each(places)('$zone of $document', ({ document, zone }) => {
  const drawing: Drawing = documents[document];
  const [x, y, width, height] = drawing.zones[zone]?.box ?? [0, 0, 0, 0];

  test('is told in both languages: where it is, and in a short line', () => {
    for (const key of [`drawings.${document}`, `drawings.${document}.${zone}`]) {
      expect(isMessageKey(key), key).toBe(true);
    }
    for (const language of languages) {
      const wording: Record<string, string> = messages[language];
      expect(wording[`drawings.${document}.${zone}`]).toMatch(/\.$/);
      // What fits on one line under a drawing 320 pixels wide.
      expect(wording[`drawings.${document}.${zone}.caption`]?.replace(/<\/?fr>/g, '').length).toBeLessThan(
        49,
      );
    }
  });

  test('frames something, within the document', () => {
    expect(x).toBeGreaterThanOrEqual(12);
    expect(y).toBeGreaterThanOrEqual(12);
    expect(x + width).toBeLessThanOrEqual(308);
    expect(y + height).toBeLessThanOrEqual(208);
    const words = listWords(renderToStaticMarkup(drawing.picture));
    const framed = words.filter(
      (word) => word.x > x && word.x < x + width && word.y > y && word.y < y + height,
    );
    // A stamp is a place without words.
    if (zone !== 'stamp') expect(framed.length).toBeGreaterThan(0);
  });

  test('overlaps no other zone', () => {
    for (const [name, { box }] of Object.entries(drawing.zones)) {
      if (name === zone) continue;
      const apartX = box[0] >= x + width || x >= box[0] + box[2];
      const apartY = box[1] >= y + height || y >= box[1] + box[3];
      expect(apartX || apartY, name).toBe(true);
    }
  });

  test('is lit by one frame, in a picture that says where it is', () => {
    const place = { document, zone } as Place;
    for (const language of languages) {
      const markup = show(language, createElement(DocumentDrawing, place));
      expect(markup.match(/data-lit/g)).toHaveLength(1);
      expect(markup).toContain(`role="img" aria-label="${translator(language)(alternativeOf(place))}"`);
    }
  });
});

test('a drawing without a zone lights nothing', () => {
  for (const { document } of places) {
    const markup = renderToStaticMarkup(createElement(DocumentDrawing, { document }));
    expect(markup).not.toContain('data-lit');
    expect(markup).toContain(`aria-label="${messages.fr[`drawings.${document}`]}"`);
  }
});

test.each([...drawingOfAnswer])('%s is shown on a document, with a line under it', (path, place) => {
  const drawing: Drawing = documents[place.document];
  expect(Object.keys(drawing.zones)).toContain(place.zone);
  expect(show('fr', createElement(AnswerDrawing, { path }))).toContain(
    `${messages.fr[captionOf(place)]}</fig`,
  );
});

test('an answer that is on no document has no drawing', () => {
  for (const path of ['applicant.phone', 'constructor', ''])
    expect(renderToStaticMarkup(createElement(AnswerDrawing, { path }))).toBe('');
});
