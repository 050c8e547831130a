import { useEffect, useRef, useState } from 'react';

/** Holds the window while a dossier is only in memory: to close it is to lose that dossier, which is asked first. */
export function useMemoryGuard(hasMemory: boolean) {
  const [isClosing, setClosing] = useState(false);
  const isLost = useRef(false);
  useEffect(() => {
    if (!hasMemory) return;
    const hold = (event: BeforeUnloadEvent) => {
      if (isLost.current) return;
      // Electron asks nothing: the window simply stays.
      event.preventDefault();
      setClosing(true);
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [hasMemory]);
  return {
    isClosing,
    stay: () => setClosing(false),
    lose: () => {
      isLost.current = true;
      window.close();
    },
  };
}
