import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../../lib/store/changes.ts';

/** Rises when pages or notes change here or in another window. */
export function useStoreRevision(): number {
  const [revision, setRevision] = useState(0);
  useEffect(
    () =>
      onChange(({ what }) => {
        if (what === 'pages' || what === 'notes' || what === 'everything') setRevision((now) => now + 1);
      }),
    [],
  );
  return revision;
}
