/**
 * Work that is done at once, one at a time. Of what is asked while it goes on, only the newest is done after it: the
 * machine's own speed says how often, and no time is waited for. `isNewest` turns false when something newer waits.
 */
export function newestOnly<Input>(
  work: (input: Input, isNewest: () => boolean) => Promise<void>,
): (input: Input) => Promise<void> {
  const waiting: Input[] = [];
  let isBusy = false;
  return async (input) => {
    waiting.splice(0, 1, input);
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await work(next, () => waiting.length === 0);
    isBusy = false;
  };
}
