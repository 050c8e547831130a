import { useEffect, useState } from 'react';
import { call } from '../bridge.ts';

/** Whether the system has a printer, asked when the page is shown. */
export function useHasPrinter(): boolean {
  const [hasPrinter, setHasPrinter] = useState(false);

  useEffect(() => {
    let wanted = true;
    // Without an answer the other way to print is there.
    call('printer.find', {}).then(
      ({ found }) => wanted && setHasPrinter(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);

  return hasPrinter;
}
