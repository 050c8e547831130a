import type { signing as french } from '../fr/signing.ts';

export const signing = {
  'pages.sign.title': 'Sign the papers',
  'pages.sign.intro':
    'A paper without its signature can send the whole file back. Everybody signs their own, on paper or on the screen.',
  'pages.posted.title': 'Posting',
  'pages.posted.intro': 'Once the pack has left, note the day here: Liasse keeps it for what follows.',

  'pack.sign.go': 'Sign, or tick what is signed',
  'pack.posted': 'It is posted',
  'pack.handedIn': 'It is handed in',

  'sign.incomplete':
    'The file is not complete yet. Each answer that changes a paper makes the signatures on it void: complete it first.',
  'sign.sheetFailed': 'A paper to be signed cannot be shown for the moment. Go back and try again.',
  'sign.left':
    '{count, plural, =0 {Everything is signed} one {1 signature is missing} other {# signatures are missing}}',
  'sign.how': 'How do you sign?',
  'sign.howHost': 'How does {name} sign?',
  'sign.way.paper': 'Sign on paper',
  'sign.way.paper.hint': 'Print, sign with a pen, tick here. The safest.',
  'sign.way.screen': 'Sign on the screen',
  'sign.way.screen.hint': 'Read the sheet and sign with the mouse, a finger or a pen.',
  'sign.code': 'Text {code}',
  'sign.actualSize': 'The sheet, at 100\u00a0%',

  'sign.facts.title': 'Is a signature made on a screen accepted?',
  'sign.facts.paper': 'The safest is to sign with a pen, on the very sheet that you post.',
  'sign.facts.known':
    'What is known: the law takes an electronic signature for reliable when a safe process proves who signed. A drawing, a picture or a photo of a signature is not that. Of a scanned signature, France’s highest court (<fr>Cour de cassation</fr>) says that the process is valid, but that nothing in it proves beforehand who signed.',
  'sign.facts.unknown':
    'What is not known: we found no text, and no page of ameli.fr, that says whether a <fr>CPAM</fr> accepts, on these papers, a signature made on a screen and then printed, or the photo of a signed page. A fund may ask for them to be signed again with a pen.',

  'sign.standing.looking': 'Liasse is looking at this paper…',
  'sign.standing.missing': 'Not signed yet',
  'sign.standing.paper': 'Signed on paper on {date}',
  'sign.standing.drawn': 'Signed on the screen on {date}',
  'sign.standing.image': 'Signed with a picture on {date}',
  'sign.standing.photo': 'Photo of the page signed on {date}, same text',
  'sign.standing.photo-unchecked': 'Photo of the page signed on {date}, text not checked',
  'sign.standing.not-on-photo': 'To be signed on the sheet that was photographed',
  'sign.notOnPhoto':
    '{signer, select, host {The photo given by {name} is} other {Your photo is}} printed in place of the whole sheet. The other signature must be on that very sheet: if it is, tick it under “Sign on paper”. If not, sign the sheet with a pen and take the photo again.',
  'sign.standing.void': 'To be signed again',
  'sign.void':
    'The text has changed since it was signed on {date}: that signature no longer counts, and is no longer printed. Other signatures stay.',
  'sign.otherDay': 'The paper bears the date of {day}, but it is signed on {date}. Check both.',
  'sign.look': 'See the signed sheet',
  'sign.lookNamed': 'See the signed sheet: {document}',
  'sign.remove': 'Take the signature away',
  'sign.removeNamed': 'Take the signature away: {document}',

  'sign.paper.print': 'Print at 100\u00a0%, without fitting to the page.',
  'sign.paper.open': '{count, plural, one {Print the page to sign} other {Print the papers to sign}}',
  'sign.paper.away': 'With instructions, to be signed elsewhere',
  'sign.paper.pen': 'Sign in blue or black ink, in the box.',
  'sign.paper.tick': 'Tick here what is signed.',
  'sign.paper.signed': '{document}: it is signed',
  'sign.paper.onPhoto': '{document}: the signature is on the photographed sheet',
  'sign.signedOn': 'Signed on',

  'sign.screen.text': 'Each paper is read and signed by itself: what is signed is what is shown.',
  'sign.screen.one': 'Read and sign: {document}',
  'sign.screen.again': 'Sign again: {document}',
  'sign.view.title': 'Sign: {document}',
  'sign.view.read':
    'Read the whole sheet. It is what is signed; if a word of it changes later, the signature no longer counts.',
  'sign.view.back': 'Back to the signatures',
  'sign.place': 'Signed in',
  'sign.date': 'On',
  'sign.notToday':
    'The date of the paper is not today’s. Change it if you sign today; other signed papers that bear it will have to be signed again.',
  'sign.mention.title': 'Add typed words',
  'sign.mention.text':
    'For example “<fr>lu et approuvé</fr>” (read and approved). They are printed above the signature. Typed words are not a signature: you have to sign as well.',
  'sign.mention': 'Words',
  'sign.signature': 'Your signature',
  'sign.drawn.drawn': 'Draw it',
  'sign.drawn.image': 'Give a picture',
  'sign.bound':
    'By signing, you sign the text shown here, word for word: {document}. You can take the signature away before posting.',
  'sign.sign': 'Sign',
  'sign.image.hint':
    'Sign with a black pen on a white sheet, and take a photo of it. Liasse takes the paper away and keeps the ink.',
  'sign.image.named': 'Picture of your signature',
  'sign.image.choose': 'Choose a picture',
  'sign.image.other': 'Choose another picture',
  'sign.image.kept': 'The picture is read.',
  'sign.image.look': 'See it on the sheet',
  'sign.remark.dot': 'It is almost a dot. If it is your signature, keep it.',
  'sign.remark.straight-line': 'It is almost a straight line. If it is your signature, keep it.',
  'sign.remark.faint': 'The ink is very pale. It may print badly: try with a blacker pen.',

  'pad.label': 'Signature box',
  'pad.hint': 'Sign here',
  'pad.undo': 'Undo the stroke',
  'pad.clear': 'Clear',
  'pad.keys':
    'Mouse, finger or pen. With the keyboard: arrows to move the pen, Space to put it down and lift it, Backspace to undo a stroke.',
  'pad.empty': 'Nothing is drawn.',
  'pad.drawing': 'The pen is writing.',
  'pad.drawn': '{count, plural, one {1 stroke drawn.} other {# strokes drawn.}}',
  'pad.full': 'The box is full: clear it, and sign more simply.',

  'sign.options': 'Other ways to make the statement',
  'sign.byHand': 'Written by hand',
  'sign.byHand.hint':
    'The person who hosts copies the whole text on a white sheet. No text asks for it for a <fr>CPAM</fr>.',
  'sign.model': 'Model in large type, to copy',
  'sign.both': 'Signed by the hosted person too',
  'sign.both.hint': 'Some models do so. No text asks for it.',

  'hosting.window': 'Statement – Liasse',
  'hosting.title': 'Your statement of hosting',
  'hosting.lead':
    'Read what you attest, correct it if needed, then sign. Nothing else of the file is shown here.',
  'hosting.sentence.me':
    'I, {host}, {hostGender, select, other {born}} {birthDate} in {birthTown} ({birthCountry}),',
  'hosting.sentence.them':
    'attest on my honour that {kind, select, third {{applicant} and {spouse} live} other {{applicant} lives}} in my home, {address},',
  'hosting.since': 'since',
  'hosting.correct.me': 'Correct my name or my birth',
  'hosting.correct.address': 'Correct the address',
  'hosting.civility': 'Your title',
  'hosting.givenNames': 'Your given names',
  'hosting.birthName': 'Your birth name',
  'hosting.usageName': 'The name you use',
  'hosting.birthDate': 'Your date of birth',
  'hosting.birthTown': 'Your town of birth',
  'hosting.birthCountry': 'Your country of birth',
  'hosting.street': 'Number and street',
  'hosting.flat': 'Flat, floor',
  'hosting.building': 'Building, residence',
  'hosting.place': 'Locality',
  'hosting.postcode': 'Postcode',
  'hosting.town': 'Town',
  'hosting.sinceDay': 'Since which day',
  'hosting.signPlace': 'Place of signing',
  'hosting.signDate': 'Date of signing',
  'hosting.penalty': 'What the law says, before you sign',
  'hosting.penalty.plain':
    'To attest something false is an offence: up to one year in prison and a fine of 15,000 euros, and more in serious cases.',
  'hosting.penalty.gloss': 'The text of the law, word for word, in French.',
  'hosting.sign': 'Sign',
  'hosting.thanks': 'Thank you, it is signed',
  'hosting.thanks.text': 'You can give the screen back to {name}.',
  'hosting.back': 'Give the screen back to {name}',
  'hosting.applicant': 'the hosted person',

  'handover.here': 'Hand the screen to {name}',
  'handover.here.text':
    'Here, on this computer: a page apart, in large type, with the statement alone. Nothing else of your file is on it.',
  'handover.elsewhere': 'On another computer, with Liasse',
  'handover.byHand': 'The statement is written by hand: it is signed with a pen, on the same sheet.',
  'handover.save.text':
    'Liasse writes a file that a passphrase closes. It holds only what the statement says: no passport, visa, number or bank account. Send it as you like.',
  'handover.passphrase': 'Passphrase',
  'handover.passphrase.hint': 'At least eight characters. Three or four unrelated words are easy to tell.',
  'handover.passphrase.told': 'The one that you were told.',
  'handover.again': 'The same passphrase, once more',
  'handover.advice':
    'Tell the passphrase by another way than the file: in person or by telephone, never in the same message. Liasse does not keep it: if it is lost, the file has to be made again.',
  'handover.save': 'Save the .liasse file',
  'handover.saved': 'The file is saved. When it comes back signed, open it here.',
  'handover.answer': 'Open the answer received',
  'handover.answer.text':
    'Choose the .liasse file that came back to you. The passphrase is the same as on the way out.',
  'handover.choose': 'Choose the .liasse file',
  'handover.noFile': 'No file chosen',
  'handover.open': 'Open',
  'handover.opening': 'Opening…',
  'handover.differences': 'What has changed',
  'handover.differences.text':
    '{count, plural, =0 {Nothing has changed: the answer says the same as your file.} one {One thing is different. Choose what you keep.} other {# things are different. Choose for each what you keep.}}',
  'handover.before': 'In your file',
  'handover.after': 'In the answer',
  'handover.look': 'See the signed sheet of the answer',
  'handover.choose.one': 'Choose one of the two.',
  'handover.refused':
    'The signature is for the text of the answer. If you keep a different answer, the signature will no longer count and has to be asked for again.',
  'handover.merge': 'Take these choices over',
  'handover.written.byHand': 'Written by hand',
  'handover.written.printed': 'Printed by Liasse',
  'handover.reply': 'Save the answer',
  'handover.reply.text':
    'Save the answer and send it back. The same passphrase closes it: do not write it in the message.',
  'handover.replied': 'The answer is saved. Send this file back to the hosted person.',
  'handover.readAgain': 'Read the statement again',
  'handover.leave': 'Leave and keep nothing',
  'handover.close': 'Close',
  'handover.print': 'Print, to sign with a pen',
  'handover.nothingKept': 'Nothing is kept on this computer: only the answer that you save.',

  'home.receivedOpen': 'Open a .liasse file received',
  'home.received': 'A .liasse file received',
  'home.receivedText':
    'Somebody asks you to sign their statement of hosting. The file opens with the passphrase that this person told you. Nothing is kept on this computer.',

  'posted.on': 'Posted on',
  'posted.onPass': 'Handed in to the <fr>PASS</fr> on',
  'posted.note': 'Note this day',
  'posted.noted': 'Noted: posted on {date}. Keep the proof of posting and a copy of everything.',
  'posted.notedPass': 'Noted: handed in on {date}. Ask the <fr>PASS</fr> on which day they post the file.',
  'posted.gate': '{count, plural, one {One signature is missing} other {# signatures are missing}}',
  'posted.gate.text': 'A paper without its signature comes back, and the file waits. Sign first:',
  'posted.missing': '{signer}: {document}, not signed yet',
  'posted.notOnPhoto': '{signer}: {document}, to be signed on the photographed sheet',
  'posted.unknown': '{signer}: {document}, not compared with today’s paper yet',
  'posted.void': '{signer}: {document}, the text has changed, to be signed again',
  'posted.pass':
    'It is signed and I did not tick it, or the file left as it is: I want to note the posting anyway.',

  'errors.missing.signatures.letter.applicant.signedOn': 'Write the day on which the letter is signed.',
  'errors.missing.signatures.pass-letter.applicant.signedOn':
    'Write the day on which the letter to the <fr>PASS</fr> is signed.',
  'errors.missing.signatures.form.applicant.signedOn': 'Write the day on which the form is signed.',
  'errors.missing.signatures.form.host.signedOn': 'Write the day on which the host signs the form.',
  'errors.missing.signatures.hosting-attestation.host.signedOn':
    'Write the day on which the statement is signed.',
  'errors.missing.signatures.hosting-attestation.applicant.signedOn':
    'Write the day on which you sign the statement.',
  'errors.nothing-drawn': 'Draw your signature in the box, or give a picture of it.',
  'errors.no-image': 'Choose a picture of your signature, or draw it.',
  'errors.passphrase-short': 'Write a passphrase of at least eight characters.',
  'errors.passphrase-differs': 'The two passphrases are not the same. Write the second one again.',
  'errors.handover-no-file': 'Choose the .liasse file first.',
} satisfies Record<keyof typeof french, string>;
