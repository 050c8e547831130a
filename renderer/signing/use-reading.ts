import { useRef, useState } from 'react';
import type { Input } from '../../core/contract/contract.ts';
import { AppError, type Issue, toIssue } from '../../core/model/result.ts';
import { scanByteLimit } from '../../core/model/scan-type.ts';
import { call } from '../bridge.ts';
import { shortenFileName } from '../pieces/shorten-file-name.ts';

type Given = Input<'handover.image'>;

/** A picture on its way in: whether it is still being read, how to stop that, and why it was refused. */
export function useReading() {
  const [isReading, setReading] = useState(false);
  const [issue, setIssue] = useState<Issue>();
  const running = useRef<string>(undefined);

  const cancel = () => {
    if (running.current) void call('scan.cancel', { ticket: running.current });
  };
  /** What `ask` makes of the file; undefined when it was refused or stopped. A second file takes the place of the first. */
  const read = async <Kept>(file: File, ask: (given: Given) => Promise<Kept>): Promise<Kept | undefined> => {
    cancel();
    const ticket = crypto.randomUUID();
    running.current = ticket;
    setReading(true);
    setIssue(undefined);
    try {
      if (file.size > scanByteLimit) throw new AppError('attachment-too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const kept = await ask({ ticket, name: shortenFileName(file.name), bytes });
      return running.current === ticket ? kept : undefined;
    } catch (error) {
      // Whoever stopped it knows, and one that was overtaken is of no interest any more.
      const wrong = toIssue(error);
      if (running.current === ticket && wrong.code !== 'import-cancelled') setIssue(wrong);
      return undefined;
    } finally {
      if (running.current === ticket) {
        running.current = undefined;
        setReading(false);
      }
    }
  };
  return { isReading, issue, read, cancel };
}

export type Reading = ReturnType<typeof useReading>;
