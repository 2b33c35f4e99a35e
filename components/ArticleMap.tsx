import { writtenCount } from '../lib/catalogue/words.ts';
import type { Report } from '../lib/report/report.ts';
import { segments } from './article-map.ts';
import { useSpeech } from './speech.ts';

const FILLED = ['supported', 'differs', 'contradicted'];

/** Above this the bars would only be noise. */
const MOST_BARS = 80;

type Props = { readonly report: Report; onBar(claimId: string, copyIndex: number): void };

/** The article as ruled lines with a bar per claim: decoration, and a short way to a place. The list is its equal. */
export function ArticleMap({ report, onBar }: Props) {
  const { t, language } = useSpeech();
  const drawn = segments(report);
  const copied = drawn.some(({ copy }) => copy === 'second');
  const count = drawn.reduce((sum, { bars }) => sum + bars.length, 0);
  if ((!copied && report.claims.length < 3) || count > MOST_BARS) return null;
  const repeated = report.duplicates.within.reduce((sum, { words }) => sum + words, 0);

  function onClick(event: MouseEvent) {
    if (!(event.target instanceof HTMLElement)) return;
    const { claim, copy } = event.target.dataset;
    if (claim !== undefined) onBar(claim, Number(copy));
  }

  return (
    <div class="map" aria-hidden="true" onClick={onClick}>
      {drawn.map(({ start, end, copy, bars }) => (
        <div
          key={start}
          class={`seg${copy === 'second' ? ' again' : copy === undefined && copied ? ' rest' : ''}`}
          style={{ '--w': copied && copy === undefined ? Math.max(0.15, (end - start) / report.text.length) : 1 }}
        >
          <div class="body">
            {bars.map(({ claimId, cell, at, copyIndex }) => (
              <i
                key={`${claimId}/${copyIndex}`}
                class={`t ${cell}${cell === 'partial' ? ' half' : FILLED.includes(cell) ? '' : ' open'}`}
                style={{ '--x': at }}
                data-claim={claimId}
                data-copy={copyIndex}
              />
            ))}
          </div>
          <span class="cap">{caption(copy)}</span>
        </div>
      ))}
    </div>
  );

  function caption(copy: 'first' | 'second' | undefined): string {
    if (copy === 'first') return t('map.copy', { words: writtenCount(repeated, language) });
    if (copy === 'second') return t('map.second');
    return copied ? '' : t('map.whole', { words: writtenCount(report.page.words, language) });
  }
}
