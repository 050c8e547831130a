import type { home as french } from '../fr/home.ts';

export const home = {
  'home.title': 'Your health insurance file, ready to post',
  'home.lead':
    'You answer each question once. Liasse fills in the application, the letter and the housing statement, adds your copies, and gives you one PDF to print, sign and send to your health insurance fund (<fr>CPAM</fr>).',
  'home.caseTitle': 'Who this version is for',
  'home.case':
    'Your husband or wife is French; you are a citizen of a country outside the European Union. You married in France, you have a long-stay visa “<fr>conjoint de Français</fr>” (<fr>VLS-TS</fr>) already validated online, you live at your spouse’s home, and this is your first application, by post.',
  'home.privacyTitle': 'Nothing leaves this computer',
  'home.privacy':
    'No account, no internet: your answers and your files stay on this computer. You are the one who prints and posts.',
  'home.formTitle': 'Not the official form',
  'home.form':
    'The application is printed by Liasse, with the content of form S1106. A fund may want the official <fr>cerfa</fr>: download it from ameli.fr or service-public.fr.',
  'home.start': 'Start a file',
  'home.startAnother': 'Start another file',
  'home.dossiers': 'Your files',
  'home.savedAt': 'Saved on {date} at {time}',
  'home.untitled': 'File without a name',
  'home.resume': 'Resume',
  'home.resumeNamed': 'Resume the file “{title}”',
  'home.delete': 'Delete',
  'home.deleteNamed': 'Delete the file “{title}”',
  'home.deleteTitle': 'Delete this file?',
  'home.deleteText':
    'The file “{title}” and the copies of your documents will be erased from this computer. This cannot be undone. Your own documents do not change.',
  'home.deleteConfirm': 'Delete the file',
  'home.deleteCancel': 'Keep the file',
  'home.deleted': 'The file is deleted.',
  'home.unreadable':
    '{count, plural, one {One saved file could not be read. It is kept aside, nothing is erased.} other {# saved files could not be read. They are kept aside, nothing is erased.}}',
  'home.version': 'Version {version}',

  'pages.case.title': 'Is this your situation?',
  'pages.case.intro': 'This version of Liasse handles one case, from start to end. Check that it is yours.',
  'case.spouse': 'Your husband or wife is a French citizen, lives in France and has a <fr>carte Vitale</fr>.',
  'case.nationality':
    'You are a citizen of a country outside the European Union, Iceland, Liechtenstein, Norway and Switzerland.',
  'case.marriage': 'You married in France.',
  'case.visa':
    'You have a long-stay visa “<fr>conjoint de Français</fr>” (<fr>VLS-TS</fr>), and you have validated it online.',
  'case.hosting': 'You live at your spouse’s home: the home is in your spouse’s name.',
  'case.first': 'This is your first application: you do not have a social security number yet.',
  'case.yes': 'If all of this is true, continue.',
  'case.rights': 'Why your file is made this way',
  'case.own':
    'You apply in your own right. Since 2016 an adult can no longer be a dependent (“<fr>ayant droit</fr>”) of their spouse: that status no longer exists.',
  'case.noWait':
    'You do not have to wait three months: the law spares the spouse who joins an insured person in France (<fr>article D.\u00a0160-2, II, 3° du Code de la sécurité sociale</fr>).',
  'case.otherwise': 'Not quite your case?',
  'case.otherVisa':
    'Visa not validated yet: do it online first, on the website “<fr>administration des étrangers en France</fr>”, within three months of your arrival. Then come back here.',
  'case.otherCase':
    'Another residence permit, a European country, a marriage abroad, a lease in your name, a home with somebody else: this version cannot prepare your file yet. The form S1106 and the list of documents are on ameli.fr.',
  'case.otherNumber':
    'You already have a number, even a temporary one, or a letter from the <fr>CPAM</fr>: do not apply again. Answer that letter and quote the number.',
  'case.otherHelp':
    'Need help: call 3646, or 09\u00a074\u00a075\u00a036\u00a046 in English (Monday to Friday, 8:30 to 17:30). A <fr>maison France services</fr> can also help you.',
  'case.otherCare':
    'Need care right now: the social service of the hospital (<fr>la PASS</fr>) can also send an application for you.',
} satisfies Record<keyof typeof french, string>;
