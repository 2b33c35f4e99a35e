import type { AcrossPassage } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

type Props = {
  /** The text that `here` counts in. */
  readonly text: string;
  readonly passages: readonly AcrossPassage[];
  /** Whose words stand on the other side. */
  readonly other: string;
  /** Whose words stand on this side; the page in front where absent. */
  readonly here?: string;
  /** Absent where the page is not at hand. */
  readonly onLocate?: ((span: Span) => void) | undefined;
  /** False where the sentence about who copied whom stands beside it already. */
  readonly caution?: boolean;
};

/** Passages of two texts, stacked or side by side; words that stand on one side only are semibold and underlined, without colour. */
export function AlignedPassages({ text, passages, other, here, onLocate, caution = true }: Props) {
  const { t } = useSpeech();
  return (
    <div class="aligned">
      <Changes text={text} passages={passages} />
      {passages.map((passage, at) => (
        <section key={passage.here.start} aria-label={t('copies.passage', { n: at + 1, all: passages.length })}>
          <div class="pair">
            <div>
              <h3>
                {here ?? t('copies.here')}
                {passage.words !== undefined && <span class="where">{t('copies.equal', { n: passage.words })}</span>}
                {onLocate && (
                  <button
                    type="button"
                    class="b quiet icon"
                    aria-label={t('copies.locate', { n: at + 1 })}
                    onClick={() => onLocate(passage.here)}
                  >
                    <Shape name="locate" />
                  </button>
                )}
              </h3>
              <Side
                quote={text.slice(passage.here.start, passage.here.end)}
                from={passage.here.start}
                marked={passage.differences?.map(({ here }) => here) ?? []}
              />
            </div>
            {passage.quote !== undefined && (
              <div>
                <h3>{other}</h3>
                <Side
                  quote={passage.quote}
                  from={passage.there.start}
                  marked={passage.differences?.map(({ there }) => there) ?? []}
                />
              </div>
            )}
          </div>
        </section>
      ))}
      <p class="tiny dim">
        {t('copies.marked')} {caution && t('similar.caution')}
      </p>
    </div>
  );
}

type SideProps = { readonly quote: string; readonly from: number; readonly marked: readonly Span[] };

/** One side's words, its paragraphs kept; `marked` counts in the whole text, of which `quote` begins at `from`. */
function Side({ quote, from, marked }: SideProps) {
  const { articleLanguage } = useSpeech();
  let start = from;
  return (
    <>
      {quote.split('\n').map((line, at) => {
        const begins = start;
        start += line.length + 1;
        return line.trim() === '' ? null : (
          <p key={at} lang={articleLanguage}>
            {pieces(line, begins, marked).map(({ text, isMarked }, n) =>
              isMarked ? <mark key={n}>{text}</mark> : text,
            )}
          </p>
        );
      })}
    </>
  );
}

function pieces(line: string, from: number, marked: readonly Span[]) {
  const found: { readonly text: string; readonly isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    const first = Math.max(at, start - from);
    const last = Math.min(line.length, end - from);
    if (first >= last) continue;
    found.push({ text: line.slice(at, first), isMarked: false }, { text: line.slice(first, last), isMarked: true });
    at = last;
  }
  found.push({ text: line.slice(at), isMarked: false });
  return found.filter(({ text }) => text !== '');
}

/** Names, figures and dates that differ are the story, and come before the passages; other words are only counted. */
function Changes({ text, passages }: Pick<Props, 'text' | 'passages'>) {
  const { t, articleLanguage } = useSpeech();
  const all = passages.flatMap(({ differences = [], quote, there }) =>
    differences.map((each) => ({
      kind: each.kind,
      here: text.slice(each.here.start, each.here.end),
      there: quote?.slice(each.there.start - there.start, each.there.end - there.start) ?? '',
    })),
  );
  const told = all.filter(({ kind }) => kind !== 'word');
  if (all.length === 0) return null;
  return (
    <div class="changes">
      <h3>{t('copies.changed')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
      <ul role="list">
        {told.map(({ kind, here, there }, at) => (
          <li key={at}>
            <b>{t(`copies.kind.${kind}`)}</b>{' '}
            <span lang={articleLanguage}>
              {t(here === '' ? 'copies.only-there' : there === '' ? 'copies.only-here' : 'copies.change', {
                here,
                there,
              })}
            </span>
          </li>
        ))}
        {all.length > told.length && <li>{t('copies.words-too', { n: all.length - told.length })}</li>}
      </ul>
    </div>
  );
}
