import { useMemo } from 'preact/hooks';
import type { Names } from '../../components/history/names.ts';
import type { PageProps } from './page.ts';
import { useAnswer } from './use-answer.ts';

/** What the data in use calls awards and regions; ids stand for themselves until it is open. */
export function useNames({ about, archive, dataRevision }: PageProps): Names {
  const regions = useAnswer(() => archive.ask('regionNames', []), [dataRevision]);
  return useMemo(() => {
    const awards = new Map(about?.awards);
    const places = new Map(regions.value);
    return {
      competition: (id) => awards.get(id) ?? id,
      region: (code) => places.get(code) ?? code,
    };
  }, [about, regions.value]);
}
