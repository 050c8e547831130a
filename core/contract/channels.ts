/** Channel names alone, so that the preload needs nothing else. `contract.ts` gives each its schemas. */
export const channelNames = [
  'app.start',
  'app.wait',
  'app.notices',
  'app.showChromiumNotices',
  'settings.save',
  'theme.save',
  'addressee.remember',
  'dossier.create',
  'dossier.open',
  'dossier.save',
  'dossier.delete',
  'piece.add',
  'piece.remove',
  'scan.look',
  'scan.progress',
  'scan.cancel',
  'scan.page',
  'scan.findSheet',
  'document.preview',
  'signing.sheet',
  'signing.image',
  'signing.photo',
  'handover.save',
  'handover.open',
  'handover.image',
  'handover.reply',
  'pack.build',
  'pack.save',
  'pack.open',
  'pack.saveFolder',
  'pack.print',
  'printer.find',
] as const;

export type ChannelName = (typeof channelNames)[number];

/** The one IPC channel of Electron that carries them all, so that one gate sees every message. */
export const gateChannel = 'liasse';
