import { createContext } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';

/** What answers are called for somebody else than the applicant, who is asked them under these names. By path. */
export const AnswerNames = createContext<ReadonlyMap<string, MessageKey>>(new Map());
