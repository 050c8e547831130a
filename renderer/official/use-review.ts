import { useMemo, useState } from 'react';
import { compareEditions, type PlaceChange } from '../../core/model/form-editions.ts';
import type { FormMapping } from '../../core/model/form-mapping.ts';
import type { FormerEdition } from '../../core/model/official-form.ts';
import { keyOf, type Place, placesOf, type SeenPlace } from './places.ts';

/** Which edition lies on the desk, and the place that is gone from the new one and still looked at. */
type Looking = { isFormer: boolean; gone: number | undefined };

const present: Looking = { isFormer: false, gone: undefined };

/** The edition before, place by place, as far as it is known: what became of the chosen one, and where it was. */
export function useReview(
  before: FormerEdition | undefined,
  mapping: FormMapping,
  selected: Place | undefined,
) {
  const [{ isFormer, gone }, setLooking] = useState(present);
  const changes = useMemo(() => (before ? compareEditions(before.mapping, mapping) : []), [before, mapping]);
  const path = before?.path;
  const chosen =
    gone === undefined
      ? selected?.list === 'placements'
        ? changes.find(({ now }) => now === selected.index)
        : undefined
      : changes.find((change) => change.kind === 'gone' && change.before === gone);
  return {
    changes,
    chosen,
    /** Its sheets are shown in place of the new ones. */
    isFormer: isFormer && path !== undefined,
    former: path === undefined || !before ? undefined : { ...before, path },
    /** Where the chosen place stood, unless it is still there. */
    was: chosen?.kind === 'kept' ? undefined : formerPlace(before, chosen?.before),
    show: (isFormer: boolean) => setLooking((looking) => ({ ...looking, isFormer })),
    /** Gives the name of the place to be chosen on the new sheets, where it has one there. */
    choose: (change: PlaceChange): string | undefined => {
      if (change.kind === 'gone') setLooking({ isFormer: path !== undefined, gone: change.before });
      else
        setLooking((looking) => ({ isFormer: looking.isFormer && change.kind !== 'new', gone: undefined }));
      return change.now === undefined ? undefined : keyOf({ list: 'placements', index: change.now });
    },
    leave: () => setLooking((looking) => ({ ...looking, gone: undefined })),
  };
}

function formerPlace(before: FormerEdition | undefined, at: number | undefined): SeenPlace | undefined {
  return before && at !== undefined ? placesOf(before.mapping)[at]?.at[0] : undefined;
}
