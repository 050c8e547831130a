import type { signedSheets as french } from '../fr/signed-sheets.ts';

export const signedSheets = {
  'sign.photo.title': 'Photo of the signed page',
  'sign.photo.hint':
    'It takes the place of the sheet that Liasse prints. The fund then gets a copy of your signature, not the ink: if you have the signed sheet, rather post the sheet.',
  'sign.photo.both': 'It replaces the whole sheet: both signatures must be on it.',
  'sign.photo.named': 'Photo of the signed page: {document}',
  'sign.photo.choose': 'Choose a photo',
  'sign.photo.drop': 'or drop it here',
  'sign.photo.reading': 'Liasse is reading the picture… A large photo takes a few seconds.',
  'sign.photo.stop': 'Stop',
  'sign.photo.adjust': 'Straighten or crop',
  'sign.photo.code': 'The code at the foot of the page',
  'sign.photo.code.hint':
    'Eight letters and digits, after the word “<fr>Texte</fr>”. It says whether the photo shows the right text.',
  'sign.photo.compare': 'Compare',
  'sign.photo.same': 'It is the same text.',
  'sign.photo.other':
    'It is not the code of today’s paper. Check it, or print and sign again. Without the right code, the photo is kept but flagged.',
  'sign.photo.flag':
    'Nobody has checked that this photo shows today’s text. Type the code of the page, or compare it by eye.',
  'sign.photo.noCode':
    'This paper bears no code, and nobody has checked yet that the photo shows today’s text. Compare it with the sheet by eye.',
  'sign.photo.which': 'Which page of the file is signed?',
  'sign.photo.page': 'Page {page} of {count}',
  'sign.photo.byEye': 'Compare with the sheet by eye',
  'sign.photo.standing.eye': 'Photo of the page signed on {date}, compared by eye with text {code}',
  'sign.eye.title': 'Compare the photo and the sheet: {document}',
  'sign.eye.photo': 'The photo',
  'sign.eye.sheet': 'Today’s sheet, text {code}',
  'sign.eye.hint':
    'Look line by line: names, dates, address, ticked boxes. If one word differs, do not tick: print and sign again.',
  'sign.eye.tick': 'I compared them: it is the same text, and the photo shows the signature.',
  'sign.eye.bound': 'Noted: compared by eye, with text {code}.',
  'sign.eye.larger': 'Larger',
  'sign.eye.smaller': 'Smaller',
  'sign.eye.scale': 'Enlarged to {percent}\u00a0%',
  'sign.eye.failed': 'This page cannot be shown.',

  'sign.changed':
    '{count, plural, one {One answer has changed since:} other {# answers have changed since:}}',
  'sign.changed.at': '{page}:',
  'sign.changed.none':
    'None of your answers has changed. The sheet itself is different, in this version of Liasse.',
  'fields.pack': 'The list of enclosures',
} satisfies Record<keyof typeof french, string>;
