import type { formReview as french } from '../fr/form-review.ts';

/** What changed from one edition of a form to the next, in English. */
export const formReview = {
  'form.review.title': 'What changed since the edition before',
  'form.review.text':
    'Your choices are taken over where the place has not changed. Choose a line: its place lights up on the sheet, and you can compare it with the edition before.',
  'form.review.noFile':
    'Your choices are taken over where the place has not changed. The PDF before is not in this file: the sheet only shows where the place was.',
  'form.review.new': 'New ({count})',
  'form.review.moved': 'Moved ({count})',
  'form.review.reworded': 'Other words ({count})',
  'form.review.gone': 'Gone ({count})',
  'form.review.kept': 'Unchanged ({count})',
  'form.review.new.note': 'This place is new in this edition.',
  'form.review.moved.note': 'This place has moved. The grey frame shows where it was.',
  'form.review.reworded.note': 'The words beside it have changed: it may ask for something else.',
  'form.review.reworded.was':
    'The words beside it have changed: it may ask for something else. Before: “{label}”.',
  'form.review.gone.note': 'This place is not in the new edition any more.',
  'form.review.gone.datum': 'What was written there: {datum}.',
  'form.review.done': 'I have seen the changes',
  'form.review.edition.new': 'New edition',
  'form.review.edition.former': 'Edition before',
  'form.review.former': 'The sheets of the edition before',
  'form.review.formerPage': 'Edition before, page {page} of {count}',
} satisfies Record<keyof typeof french, string>;
