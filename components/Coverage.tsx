import type { ReportCoverage } from '../lib/report/report.ts';
import { useSpeech } from './speech.ts';

/** Above this a bar stands for the squares. */
const MOST_SQUARES = 50;

/**
 * How much of the official list we hold: drawn for the eye, said in a sentence for everyone. `rest`: the sentence also
 * says how many we do not know, where that is the answer.
 */
export function Coverage({ coverage, rest = false }: { readonly coverage: ReportCoverage; readonly rest?: boolean }) {
  const { t } = useSpeech();
  const { state, held, total, tier, year } = coverage;
  const list = tier === null ? t('coverage.edition', { year }) : t('coverage.list', { tier, year });
  return (
    <div class="cov">
      {total !== null && <Drawing held={Math.min(held, total)} total={total} />}
      <p>{sentence()}</p>
    </div>
  );

  function sentence(): string {
    // More rows than the list has places: some are told under another name, and "6 of 5" would tell nothing.
    if (total === null || held > total)
      return held === 0 ? t('coverage.none', { list }) : t('coverage.open', { held, list });
    if (rest && held > 0 && held < total) return t('coverage.rest', { held, total, list, n: total - held });
    return t(state === 'complete' ? 'coverage.complete' : 'coverage.partial', { held, total, list });
  }
}

function Drawing({ held, total }: { readonly held: number; readonly total: number }) {
  if (total > MOST_SQUARES) {
    return (
      <span class="share" aria-hidden="true">
        <i style={{ width: `${(100 * held) / total}%` }} />
      </span>
    );
  }
  return (
    <span class="sq" aria-hidden="true">
      {Array.from({ length: total }, (_, at) => (
        <i key={at} class={at < held ? 'on' : undefined} />
      ))}
    </span>
  );
}
