import type { NextStepId } from '../model/journey.ts';
import { type Source, sources } from './sources.ts';

/**
 * What to do once there is a number, in order. `withWaitingNumber`: not possible before it (`no`), or not known to us: the
 * fund is asked (`ask`).
 */
export const nextStepTable: readonly { id: NextStepId; withWaitingNumber: 'no' | 'ask'; source: Source }[] = [
  { id: 'ameli-account', withWaitingNumber: 'no', source: sources.ameliNumber },
  { id: 'carte-vitale', withWaitingNumber: 'no', source: sources.carteVitale },
  { id: 'doctor', withWaitingNumber: 'ask', source: sources.careDoctor },
  { id: 'employer', withWaitingNumber: 'ask', source: sources.ownAdvice },
  { id: 'bank', withWaitingNumber: 'ask', source: sources.ownAdvice },
  { id: 'family-benefits', withWaitingNumber: 'ask', source: sources.ownAdvice },
  { id: 'complementary', withWaitingNumber: 'ask', source: sources.ownAdvice },
];
