/**
 * A table for the README.
 * @param {string} title
 * @param {readonly import('./race.mjs').Figures[]} figures
 * @param {number} unit seconds of the yardstick
 * @param {string} yardstick
 */
export function printFigures(title, figures, unit, yardstick) {
  const short = yardstick.includes('qpdf') ? 'qpdf' : yardstick;
  console.log(`\n**${title}**\n\n| how | what it does | seconds | × ${short} | peak MB | file MB |`);
  console.log('|---|---|--:|--:|--:|--:|');
  for (const { name, makes, median, peak, bytes } of figures) {
    const memory = peak === undefined ? '' : String(Math.round(peak));
    const size = bytes === undefined ? '' : (bytes / 1e6).toFixed(1);
    console.log(
      `| ${name} | ${makes} | ${median.toFixed(3)} | ${(median / unit).toFixed(2)} | ${memory} | ${size} |`,
    );
  }
}
