import type { help as french } from '../fr/help.ts';

/** The help, About, and the colours of the window. */
export const help = {
  'help.title': 'Help',
  'help.show': 'Help',
  'help.made': 'How the file is made',
  'help.made.answer':
    'You answer the questions, in the order you like. On the right the real sheet fills in. Everything is saved as you go.',
  'help.made.pieces':
    'You add your documents: a scan, a photo or a PDF. Liasse straightens them and says what is hard to read.',
  'help.made.check':
    'You read everything again on one page. What is missing, and what looks wrong, is on top.',
  'help.made.print': 'You save the PDF, or open it to print it, at 100 %: never “fit to page”.',
  'help.made.sign':
    'You sign, and the person who hosts you signs the statement. By hand and in ink is the safest.',
  'help.made.post':
    'You add the originals, close the envelope with the list to tick, and post it to the fund.',

  'help.when': 'What to do when…',
  'help.tooEarly': 'Liasse says that it is too early',
  'help.tooEarly.do':
    'Your answers are kept. The page says why, and from which day the request is possible where that day can be worked out. Come back on that day: the file will be where you left it.',
  'help.noPaper': 'You lack a document',
  'help.noPaper.do':
    'Go on without it: Liasse keeps its place and says what is missing. If you have the paper and cannot scan it, choose on its line to add it yourself. A draft can be printed at any time, to show it to somebody.',
  'help.badScan': 'A scan is refused, or is hard to read',
  'help.badScan.do':
    'The line of the file says why. Lay the sheet flat, near a window, without flash, and take the whole of it. A protected PDF asks for its password.',
  'help.tooLong': 'A name or an address does not fit its box',
  'help.tooLong.do':
    'Liasse writes smaller as long as it can be read. Then it says so: you choose what may be shortened. Nothing is cut without you.',
  'help.change': 'You change an answer after signing',
  'help.change.do':
    'The signed sheets whose text has changed are to be signed again: the page “Sign the papers” names them. The others stay.',
  'help.jam': 'The printer has jammed',
  'help.jam.do': 'On the page of the file to print, “Print a few pages again” gives only a part of it.',
  'help.letter': 'The fund writes to you',
  'help.letter.do':
    'On the first page, choose “I received a letter from the CPAM”. Liasse copies your answers and asks only for what the letter asks.',
  'help.sealed': 'Somebody sent you a .liasse file',
  'help.sealed.do':
    'Open it with a double click, or by “Open a .liasse file received” on the first page, with the secret phrase that you were told. The answer of a host opens in the file that waits for it, on the page “Sign the papers”.',
  'help.passphrase': 'You forgot a secret phrase',
  'help.passphrase.do':
    'Nobody can find it again, nor can we: it is written nowhere. For a file that you received, ask for a new one.',
  'help.otherComputer': 'Other people use this computer',
  'help.otherComputer.do':
    'Have an account each on the computer. When everything is posted, delete the file on the first page.',

  'help.keyboard': 'On the keyboard',
  'help.keyboard.text':
    'Everything works without a mouse: Tab goes from field to field, Enter and Space choose. On a Mac the key is Cmd instead of Ctrl.',
  'help.key.mod': 'Ctrl',
  'help.key.enter': 'Enter',
  'help.key.f1': 'F1',
  'help.key.o': 'O',
  'help.key.v': 'V',
  'help.key.plus': '+',
  'help.key.zero': '0',
  'help.key.arrows': 'Arrows',
  'help.key.space': 'Space',
  'help.key.escape': 'Esc',
  'help.keys.continue': 'Continue, from anywhere on the page',
  'help.keys.help': 'This help',
  'help.keys.open': 'Open a .liasse file',
  'help.keys.paste': 'On the page of the documents: add the picture or file that was copied',
  'help.keys.larger': 'Larger; with the key −: smaller',
  'help.keys.usual': 'Back to the actual size',
  'help.keys.arrows': 'Move the corner of a photo, or the pen of a signature',
  'help.keys.pen': 'In the frame of a signature: put the pen down and lift it',
  'help.keys.close': 'Close what is open over the page',

  'help.privacy': 'Where your answers are',
  'help.privacy.stays':
    'On this computer, in your user account, encrypted unless you chose “Without protection”, and nowhere else. Liasse has no account and refuses every connection to the internet. What leaves is what you print, what you save, and the sealed file that you give.',
  'help.privacy.others':
    'The PDF that you save is not protected: keep it like the paper. Deleting a file on the first page erases its answers and its copies; your own original files do not change.',

  'about.title': 'About Liasse',
  'about.open': 'About',
  'about.version': 'Version',
  'about.engines': 'Made with',
  'about.licence': 'Licence',
  'about.mit': 'MIT: free to use, copy and change, without warranty. © 2026 The Liasse authors',
  'about.notAffiliated':
    'A private application, not affiliated with the Assurance Maladie. It cannot promise that a fund accepts a file. Every rule shows its source and its date under “Why?”.',
  'about.sources':
    'The papers and the interface are set in Source Sans 3 and Source Code Pro (OFL licence). The towns come from Insee (Licence Ouverte 2.0).',
  'about.notices': 'Licences of what Liasse contains',
  'about.chromiumNotices': 'Licences of Chromium',
  'errors.notices-not-shown':
    'No program could open the list. It is in the folder of the application: LICENSES.chromium.html.',
  'errors.handover-unreadable':
    'This file could not be read. It may have been moved, or be on a disk that was unplugged. Choose it again.',

  'app.theme': 'Appearance',
  'app.theme.system': 'Same as the computer',
  'app.theme.light': 'Light',
  'app.theme.dark': 'Dark',
} satisfies Record<keyof typeof french, string>;
