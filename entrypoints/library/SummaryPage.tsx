import { SummaryView } from '../../components/history/SummaryView.tsx';
import { Broken, Waiting } from '../../components/library/Waiting.tsx';
import { table } from '../../lib/export/csv.ts';
import { CELLS } from '../../lib/report/cells.ts';
import {
  awardsByRegionAndYear,
  type OutletVerdicts,
  type RegionYear,
  verdictsByOutlet,
} from '../../lib/store/charts.ts';
import { pageRows } from '../../lib/store/search.ts';
import type { PageProps } from './page.ts';
import { saveFile } from './save-file.ts';
import { useAnswer } from './use-answer.ts';
import { useNames } from './use-names.ts';
import { useStoreRevision } from './use-store-revision.ts';

/** Ringkasan: the charts over every page of the history. */
export function SummaryPage(props: PageProps) {
  const names = useNames(props);
  const revision = useStoreRevision();
  const rows = useAnswer(pageRows, [revision]);
  if (rows.details !== undefined) return <Broken details={rows.details} onAgain={rows.again} />;
  if (!rows.value) return <Waiting />;
  const outlets = verdictsByOutlet(rows.value);
  const awards = awardsByRegionAndYear(rows.value);
  const read = rows.value.map(({ lastSeen }) => lastSeen.slice(0, 10)).sort();
  const [first] = read;
  const last = read.at(-1);
  return (
    <SummaryView
      outlets={outlets}
      awards={awards}
      days={first !== undefined && last !== undefined ? { first, last } : undefined}
      names={names}
      onDownload={(chart) =>
        chart === 'outlets'
          ? saveFile('piagam-media.csv', 'text/csv', [outletTable(outlets)])
          : saveFile('piagam-daerah.csv', 'text/csv', [regionTable(awards, names.region)])
      }
    />
  );
}

function outletTable(outlets: readonly OutletVerdicts[]): string {
  return table(
    ['outlet', 'pages', 'claims', ...CELLS],
    outlets.map(({ host, pages, claims, verdicts }) => [
      host,
      pages.length,
      claims,
      ...CELLS.map((cell) => verdicts[cell] ?? 0),
    ]),
  );
}

function regionTable(awards: readonly RegionYear[], nameOf: (code: string) => string): string {
  return table(
    ['region', 'region_code', 'year', 'pages', 'competitions'],
    awards.map(({ region, year, pages, competitions }) => [
      nameOf(region),
      region,
      year,
      pages.length,
      competitions.join('; '),
    ]),
  );
}
