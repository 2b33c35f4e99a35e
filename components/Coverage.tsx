import { coverageSentence } from '../lib/catalogue/coverage-sentence.ts';
import type { ReportCoverage } from '../lib/report/report.ts';
import { useSpeech } from './speech.ts';

type Props = { readonly coverage: ReportCoverage; readonly rest?: boolean; readonly drawn?: boolean };

/** Above this a bar stands for the squares. */
const MOST_SQUARES = 50;

/**
 * How much of the official list we hold: drawn for the eye, said in a sentence for everyone. `rest`: the sentence also
 * says how many we do not know, where that is the answer. `drawn`: the words stand above already.
 */
export function Coverage({ coverage, rest = false, drawn = false }: Props) {
  const { language } = useSpeech();
  const { held, total } = coverage;
  return (
    <div class="cov">
      {total !== null && <Drawing held={Math.min(held, total)} total={total} />}
      {!drawn && <p>{coverageSentence(coverage, language, rest)}</p>}
    </div>
  );
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
