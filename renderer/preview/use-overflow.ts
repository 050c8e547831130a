import { type RefObject, useEffect, useState } from 'react';

/** Whether an element holds more than it shows, followed as either changes: only then is there anything to scroll. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const outer = element.current;
    if (!outer) return;
    const observer = new ResizeObserver(() => setOverflows(outer.scrollHeight > outer.clientHeight));
    for (const watched of [outer, ...outer.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
