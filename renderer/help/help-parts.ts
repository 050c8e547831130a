/** The file from the first answer to the reply of the fund. */
export const steps = [
  'help.made.answer',
  'help.made.pieces',
  'help.made.check',
  'help.made.print',
  'help.made.sign',
  'help.made.post',
] as const;

/** What happens to people, each with what to do. */
export const cases = [
  'tooEarly',
  'noPaper',
  'badScan',
  'tooLong',
  'change',
  'jam',
  'letter',
  'sealed',
  'passphrase',
  'otherComputer',
] as const;

/** `mod` is the key that the system has for commands: said in words, for both. */
export const shortcuts = [
  { keys: ['mod', 'enter'], does: 'help.keys.continue' },
  { keys: ['f1'], does: 'help.keys.help' },
  { keys: ['mod', 'o'], does: 'help.keys.open' },
  { keys: ['mod', 'v'], does: 'help.keys.paste' },
  { keys: ['mod', 'plus'], does: 'help.keys.larger' },
  { keys: ['mod', 'zero'], does: 'help.keys.usual' },
  { keys: ['arrows'], does: 'help.keys.arrows' },
  { keys: ['space'], does: 'help.keys.pen' },
  { keys: ['escape'], does: 'help.keys.close' },
] as const;
