import { createContext } from 'react';
import type { Issue } from '../../core/model/result.ts';

/** What the sheet beside the question says does not fit, so that it is told at the answer itself. */
export const SheetIssues = createContext<readonly Issue[]>([]);
