import { type DragEvent, useState } from 'react';

/** What takes files that are dropped on it, unless something inside took them. `over`: they are held above it. */
export function useFileDrop(onFiles: ((files: File[]) => void) | undefined) {
  const [over, setOver] = useState(false);
  if (!onFiles) return { over: false, target: {} };
  const target = {
    onDragOver: (event: DragEvent) => {
      if (event.defaultPrevented) return setOver(false);
      // A page of a piece that is being put in order is no file.
      if (event.dataTransfer.types.length > 0 && !event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { over, target };
}
