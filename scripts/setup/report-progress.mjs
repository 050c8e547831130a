/** @param {number} milliseconds */
function showDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** A detail of the step that is under way. @param {string} text */
export function say(text) {
  console.log(`    ${text}`);
}

/**
 * A numbered list of steps, so that whoever waits sees how far it is and how long each one took.
 * @param {number} total
 */
export function countSteps(total) {
  let current = 0;
  /**
   * @template T
   * @param {string} title
   * @param {() => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  return async function step(title, work) {
    current += 1;
    const heading = `${current}/${total} ${title}`;
    console.log(heading);
    const start = performance.now();
    const heartbeat = keepSayingSo(start);
    try {
      return await work();
    } finally {
      clearInterval(heartbeat);
      say(showDuration(performance.now() - start));
    }
  };
}

/** In a log file nothing moves while npm or apt work; a line now and then tells that they still do. @param {number} start */
function keepSayingSo(start) {
  if (process.stdout.isTTY) return undefined;
  return setInterval(() => say(`… ${showDuration(performance.now() - start)}`), 20_000).unref();
}
