import type { signatures as french } from '../fr/signatures.ts';

export const signatures = {
  'fields.signing.mention': 'Words to be written above the signature',
  'fields.signing.mention.hint':
    'For example “<fr>Lu et approuvé</fr>”. These words do not replace a signature.',
  'fields.hostSigning': 'Where and when the person who hosts signs',
  'fields.hostSigning.place': 'Place where the person who hosts signs',
  'fields.hostSigning.place.hint': 'If it is not the same place as yours.',
  'fields.hostSigning.date': 'Date on which the person who hosts signs',
  'fields.hostSigning.date.hint':
    'If it is not the same day as yours. This date is printed on the <fr>attestation</fr>.',
  'fields.hostSigning.mention': 'Words of the person who hosts, above their signature',
  'fields.hostSigning.mention.hint':
    'For example “<fr>Lu et approuvé</fr>”. These words do not replace a signature.',
  'fields.attestation': 'The <fr>attestation d’hébergement</fr>',
  'fields.attestation.written': 'How the <fr>attestation</fr> is written',
  'fields.attestation.hostedSigns': 'Signature of the person who is hosted',
  'fields.signatures': 'The signatures',
  'fields.signatures.letter': 'Signature on the letter',
  'fields.signatures.pass-letter': 'Signature on the letter to the <fr>PASS</fr>',
  'fields.signatures.form': 'Signature on the form',
  'fields.signatures.hosting-attestation': 'Signature on the <fr>attestation</fr>',
  'fields.signatures.hosting-attestation.applicant': 'Signature of the person who is hosted',
  'fields.handover': 'What is handed over to the person who hosts',
  'fields.posting': 'The posting of the file',
  'fields.posting.on': 'Day of posting',

  'errors.missing.posting.on': 'Write the day on which the file was posted.',
  'errors.signature-void':
    '{field}: it no longer counts, because the paper has changed since. Have it signed again.',
  'errors.signature-not-on-photo':
    '{field}: a photo is printed in place of the sheet, and nobody has said that this signature is on it. Look at the photo, then tick it.',
  'errors.signature-photo-unchecked':
    '{field}: nobody could check that the photo shows today’s text. Compare it with the paper.',
  'errors.signed-before-declared': '{field}: this date is before what the paper declares. Check both dates.',
  'errors.signed-on-another-day': '{field}: it is not the day printed on the paper. Check both dates.',
  'errors.host-signed-before-hosting':
    'The person who hosts signs before the day on which they start to host you. Check both dates.',
  'errors.host-signed-before-marriage': 'The person who hosts signs before your marriage. Check both dates.',
  'errors.wrong-shape': '{field}: this value does not have the expected form. Do this step again.',
  'errors.signature-empty':
    'No signature was found in this picture. Take a photo of the signature alone, on white paper.',
  'errors.signature-not-a-picture':
    'A signature is taken from a picture, not from a PDF. Give a photo or a scan of the signature.',
  'errors.handover-wrong-passphrase':
    'This file does not open: the passphrase is not the right one, or the file was altered. Check the passphrase, or ask for a new file.',
  'errors.handover-damaged': 'This file is not whole. Ask for it to be sent again.',
  'errors.handover-foreign':
    'This file is not the one expected here: it comes from elsewhere, from another file for the CPAM, or it is the one sent instead of the one that comes back, or the reverse. Choose another one.',
  'errors.handover-newer':
    'This file comes from a newer version of Liasse. Install it, then open the file again.',
  'errors.handover-merged':
    'This answer was already taken over: nothing changes. If there is another one, choose its file.',
} satisfies Record<keyof typeof french, string>;
