import type { storage as french } from '../fr/storage.ts';

export const storage: Record<keyof typeof french, string> = {
  'errors.protection-needed': 'First choose how to keep this file: nothing is chosen for you.',
  'errors.keystore-missing': 'This computer has no keyring to keep the key. Choose a passphrase.',
  'errors.passphrase-missing': 'This file has no passphrase yet. Write one.',
  'errors.passphrase-wrong':
    'This is not the right passphrase, or the file is damaged. Check the capital letters, and write it again.',
  'errors.dossier-locked': 'This file is closed with a passphrase. Write it to open the file.',
  'errors.dossier-of-other-computer':
    'This file only opens on the computer, and in the session, where it was made. If that is here, unlock the keyring of your session, then open Liasse again. If not, over there, add a passphrase to it or export it, then bring it again.',
  'errors.dossier-in-use':
    'This file is already open in another window of Liasse, here or on another computer. Close that one first.',
  'errors.dossier-damaged':
    'What is stored of this file is damaged, and nothing whole was found. Nothing is erased: put it back from a copy, or import your .liasse file.',
  'errors.dossier-newer':
    'This file was saved by a later version of Liasse. Install that version to open it; nothing is changed.',
  'errors.dossier-renamed':
    'The folder of this file was renamed, copied or exchanged for another one. Give it back its first name to open it.',
  'errors.dossier-link':
    'In place of this file or of a part of it there is a link or something else. Liasse does not follow it: put the real files back.',
  'errors.folder-no-rights':
    'You do not have the right to read the folder of this file. Give yourself that right, then try again.',
  'errors.folder-read-only':
    'Nothing can be written where Liasse keeps your files. What was saved is intact; give back the right to write, then try again.',
  'errors.disk-full':
    'The disk is full. What was saved is intact; make some room, and Liasse will save the rest.',
  'errors.attachment-changed':
    '{field}: an attached file was damaged or changed on the disk. Remove it, then add it again.',
  'errors.file-foreign': 'This is not a file that Liasse exported. Choose a .liasse file.',
  'errors.file-too-large':
    'More than 4 GB: too much for the file of a dossier. Choose another file; to export, first remove some very heavy attachments.',
  'errors.file-newer': 'This file comes from a later version of Liasse. Install that version to open it.',
  'errors.file-damaged':
    'This file is damaged or incomplete, and nothing was taken from it. Copy it again, or export it once more.',

  'storage.note.half-written':
    'The last save was cut off, by a power cut for example. The file is as it was on {date} at {time}.',
  'storage.note.damaged':
    'A part of what was saved is damaged. The file is as it was on {date} at {time}. Read your answers again; the damaged parts are kept aside.',
  'storage.note.clock-behind':
    'The clock of this computer is behind the last save ({date} at {time}). Check it: the dates that are printed depend on it.',
  'storage.note.protected':
    'This file was written openly on the disk. It is encrypted now, and the old files are erased.',
  'storage.note.protection-unfinished':
    'The change of protection was cut off, by a power cut for example. This file is protected as before, and nothing is lost. To change it, start again on Home.',

  'storage.keystore': 'By this computer',
  'storage.keystore.text':
    'The key is kept by the keyring of your session. There is nothing to remember. The file does not open on another computer.',
  'storage.passphrase': 'With a passphrase',
  'storage.passphrase.text': 'It is asked each time. The file also opens on another computer.',
  'storage.passphrase.forgotten':
    'If you forget this passphrase, nobody can open the file: neither you, nor we. Write it down and keep it elsewhere than on this computer.',
  'storage.both': 'With both',
  'storage.both.text':
    'Here the file opens without asking anything. With the passphrase it also opens on another computer.',
  'storage.memory': 'Keep nothing on this computer',
  'storage.memory.text': 'When you close Liasse, all is lost, but what you exported or printed.',
  'storage.none': 'Without protection',
  'storage.none.text':
    'Who can read this disk can read your file: passports, addresses, accounts. To be chosen knowingly.',

  'errors.passphrase-empty': 'Write the passphrase of this file.',
  'errors.file-is-handover':
    'This is not an exported file: it is a statement to sign, or its answer. Choose it again here.',
  'errors.file-is-dossier': 'This is an exported file. Open it on Home, with “Import an exported file”.',

  'storage.kinds': 'What keeps the file',
  'storage.busy': 'One moment…',
  'storage.passphrase.keep':
    'Leave both boxes empty to keep the passphrase of today. A new one: eight characters at least.',

  'storage.new': 'How should this file be kept?',
  'storage.new.new':
    'It will hold your passports, your addresses and your accounts. This computer has no keyring to keep the key: the choice is yours. You can change it on Home.',
  'storage.new.plain':
    'An older version of Liasse wrote it openly on the disk. This computer has no keyring to keep a key: choose what keeps it from now on.',
  'storage.new.go': 'Begin',
  'storage.plain.go': 'Open the file',
  'storage.remember': 'Do the same for the next files, without asking me',
  'storage.remembered.none': 'Your new files are kept without protection, without asking you.',
  'storage.remembered.memory': 'Of your new files nothing is kept on this computer, without asking you.',
  'storage.forget': 'Ask me each time',
  'storage.forgotten': 'Noted: you will choose for each new file.',

  'storage.change': 'Protect this file',
  'storage.change.text': 'What keeps the file “{title}” on this computer. Your answers do not change.',
  'storage.change.memory':
    'The file “{title}” is only in the memory of the computer. By choosing a protection, you save it on the disk.',
  'storage.change.go': 'Protect it so',
  'storage.changed': 'Done: the file is kept as you chose.',
  'storage.changeNamed': '{kind}: change the protection of the file “{title}”',
  'storage.is.keystore': 'Encrypted, opened by this computer',
  'storage.is.passphrase': 'Encrypted with your passphrase',
  'storage.is.both': 'Encrypted, with a passphrase',
  'storage.is.none': 'Without protection',
  'storage.is.memory': 'Not saved: lost when you close Liasse',

  'storage.unlock': 'Open the closed file',
  'storage.unlock.text':
    'Write the passphrase that you chose for it. The file stays open until you lock it or close Liasse.',
  'storage.lock': 'Lock',
  'storage.lockNamed': 'Lock the file “{title}”',
  'storage.locked': 'The file is locked.',
  'storage.card.locked': 'Closed file',
  'storage.card.passphrase':
    'It opens with its passphrase. Until then nothing of it can be read, not even its name.',
  'storage.card.unreadable': 'File that cannot be read',
  'storage.open': 'Open',
  'storage.openNamed': 'Open the closed file, saved on {date} at {time}',
  'storage.deleteUnreadable': 'Delete the file that cannot be read',
  'storage.deleteNamed': 'Delete the closed file, saved on {date} at {time}',

  'storage.export': 'Export this file',
  'storage.export.text':
    'One single encrypted file, with the answers, the copies and the signatures of the file “{title}”: to keep it elsewhere, or to go on from on another computer. It stays here too.',
  'storage.exportShort': 'Export',
  'storage.exportNamed': 'Export the file “{title}”',
  'storage.exported': 'The file is exported, and what was written was read back.',
  'storage.import': 'Import an exported file',
  'storage.import.text':
    'Write the passphrase of this file. It becomes a new file of this computer, beside the one that may be here already; the one you chose does not change.',
  'storage.importOpen': 'Import an exported file',

  'storage.lose': 'Close Liasse and lose this file?',
  'storage.lose.text':
    'A file is only in the memory of the computer: to close Liasse erases it. To keep it, stay, go back to Home, and export it or give it a protection.',
  'storage.lose.stay': 'Stay',
  'storage.lose.go': 'Close and lose the file',

  'storage.notes': 'Good to know about this file',
  'storage.notes.read': 'I have read this',
};
