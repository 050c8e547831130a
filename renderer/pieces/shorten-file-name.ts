/** Longest name of a file that a dossier keeps. */
const longest = 200;

/** A name short enough to keep. Its extension stays: it is compared with what the file really is. */
export function shortenFileName(name: string): string {
  if (name.length <= longest) return name;
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return name.slice(0, longest - extension.length) + extension;
}
