import type { home as french } from '../fr/home.ts';

export const home = {
  'home.title': 'Your health insurance file, ready to send',
  'home.lead':
    'You answer each question once. Liasse fills in the papers, adds your copies, and gives you one PDF to print, sign and send.',

  'home.doors': 'What would you like to do?',
  'home.start': 'New file',
  'home.startText': 'To ask for your social security number.',
  'home.resume': 'Resume',
  'home.resumeNone': 'No file on this computer yet. Once you have one, it will be here.',
  'home.resumeLocked': 'Your files are closed. Open yours below, with its passphrase.',
  'home.letter': 'I received a letter from the <fr>CPAM</fr>',
  'home.letterText':
    'It asks for a document, or gives a waiting number: answer it without doing everything again.',
  'home.express': 'Short of time? A new file with everything on one page',

  'home.letterDialog': 'Answer a letter from the <fr>CPAM</fr>',
  'home.letterDialogText':
    'Liasse can copy your answers into the new file. Your documents and the date of signing are not copied, and the address of the fund is to be checked again.',
  'home.copyFrom': 'Copy the answers of “{title}”',
  'home.letterTo': 'It is a letter for “{title}”',
  'home.copyNothing': 'Copy nothing',
  'home.cancel': 'Cancel',

  'home.dossiers': 'Your files',
  'home.kind.first': 'First file',
  'home.kind.complement': 'Answer to a letter',
  'home.standing.answers': '{answers, plural, one {One answer is missing} other {# answers are missing}}',
  'home.standing.pieces': '{pieces, plural, one {One document is missing} other {# documents are missing}}',
  'home.standing.both':
    '{answers, plural, one {One answer} other {# answers}}{pieces, plural, one { and one document are missing} other { and # documents are missing}}',
  'home.standing.ready': 'Ready to print',
  'home.standing.toCheck': 'Ready to print, with things to look at',
  'home.standing.notYet': 'Not possible yet',
  'home.standing.notYetUntil': 'Not possible before {date}',
  'home.changedAt': 'Changed on {date} at {time}',
  'home.savedAt': 'Saved on {date} at {time}',
  'home.search': 'Find a file',
  'home.found':
    '{count, plural, =0 {No file has this. Those that are closed are not searched.} one {One file found} other {# files found}}',
  'home.untitled': 'File without a name',
  'home.resumeNamed': 'Resume the file “{title}”',
  'home.delete': 'Delete',
  'home.deleteNamed': 'Delete the file “{title}”',
  'home.deleteTitle': 'Delete this file?',
  'home.deleteText':
    'The file “{title}” and the copies of your documents will be erased from this computer. This cannot be undone. Your own documents do not change.',
  'home.deleteConfirm': 'Delete the file',
  'home.deleteCancel': 'Keep the file',
  'home.deleted': 'The file is deleted.',

  'home.caseTitle': 'Who it is for',
  'home.case':
    'Your husband or wife is French, and you are coming to live in France. With a visa or a residence permit, or as a European citizen; married in France or elsewhere; in your own home or in somebody else’s; with or without children. If it is too early, Liasse says why and until when.',
  'home.privacyTitle': 'Nothing leaves this computer',
  'home.privacy':
    'No account, no internet: your answers and your documents stay on this computer. You are the one who prints, and who posts to the fund (<fr>CPAM</fr>) or hands in at the hospital (<fr>la PASS</fr>).',
  'home.formTitle': 'Not the official form',
  'home.form':
    'For a first application, the form is printed by Liasse, with the content of form S1106. A fund may want the official <fr>cerfa</fr>: download it from ameli.fr or service-public.fr. To answer a letter, there is no form.',
  'home.helpTitle': 'Need help?',
  'home.help':
    'Call 3646, or 09\u00a074\u00a075\u00a036\u00a046 in English (Monday to Friday, 8:30 to 17:30). A <fr>maison France services</fr> can help you. If you need care right now, the social service of the hospital (<fr>la PASS</fr>) can also send the application.',
  'home.version': 'Version {version}',
} satisfies Record<keyof typeof french, string>;
