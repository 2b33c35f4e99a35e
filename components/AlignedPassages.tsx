import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
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
  readonly here?: string | undefined;
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
          <Pair passage={passage} number={at + 1} text={text} other={other} here={here} onLocate={onLocate} />
        </section>
      ))}
      <p class="tiny dim">
        {t('copies.marked')} {caution && t('similar.caution')}
      </p>
    </div>
  );
}

type PairProps = Pick<Props, 'text' | 'other' | 'here' | 'onLocate'> & {
  readonly passage: AcrossPassage;
  readonly number: number;
};

function Pair({ passage, number, text, other, here, onLocate }: PairProps) {
  const { t } = useSpeech();
  // Both sides fold and unfold together, or what stands side by side would part.
  const [unfolded, setUnfolded] = useState(false);
  const fold = { unfolded, onFold: () => setUnfolded(!unfolded) };
  return (
    <div class="pair">
      <div>
        <h3>
          {here ?? t('copies.here')}
          {passage.words !== undefined && <span class="where">{t('copies.equal', { n: passage.words })}</span>}
          {onLocate && (
            <button
              type="button"
              class="b quiet icon"
              aria-label={t('copies.locate', { n: number })}
              onClick={() => onLocate(passage.here)}
            >
              <Shape name="locate" />
            </button>
          )}
        </h3>
        <Side
          {...fold}
          quote={text.slice(passage.here.start, passage.here.end)}
          from={passage.here.start}
          marked={passage.differences?.map(({ here }) => here) ?? []}
        />
      </div>
      {passage.quote !== undefined && (
        <div>
          <h3>{other}</h3>
          <Side
            {...fold}
            quote={passage.quote}
            from={passage.there.start}
            marked={passage.differences?.map(({ there }) => there) ?? []}
          />
        </div>
      )}
    </div>
  );
}

type SideProps = {
  readonly quote: string;
  readonly from: number;
  readonly marked: readonly Span[];
  readonly unfolded: boolean;
  onFold(): void;
};

/** Fewer than this many equal paragraphs in a row are shown. */
const FEWEST_FOLDED = 2;

/**
 * One side's words, its paragraphs kept, equal ones between those that differ folded to their number; `marked` counts in the
 * whole text, of which `quote` begins at `from`.
 */
function Side({ quote, from, marked, unfolded, onFold }: SideProps) {
  const { t, articleLanguage } = useSpeech();
  return (
    <>
      {runs(paragraphsOf(quote, from, marked)).map((run) => {
        const [first] = run;
        if (!first) return null;
        const folds = !first.differs && run.length >= FEWEST_FOLDED;
        return (
          <Fragment key={first.begins}>
            {folds && (
              <button type="button" class="skip" aria-expanded={unfolded} onClick={onFold}>
                {unfolded ? t('repeated.fold') : t('copies.equal-paragraphs', { n: run.length })}
              </button>
            )}
            {(!folds || unfolded) &&
              run.map(({ begins, line }) => (
                <p key={begins} lang={articleLanguage}>
                  {pieces(line, begins, marked).map(({ text, isMarked }, n) =>
                    isMarked ? <mark key={n}>{text}</mark> : text,
                  )}
                </p>
              ))}
          </Fragment>
        );
      })}
    </>
  );
}

type Paragraph = { readonly begins: number; readonly line: string; readonly differs: boolean };

function paragraphsOf(quote: string, from: number, marked: readonly Span[]): readonly Paragraph[] {
  let next = from;
  return quote.split('\n').flatMap((line) => {
    const begins = next;
    next += line.length + 1;
    const differs = marked.some(({ start, end }) => start <= begins + line.length && end >= begins);
    return line.trim() === '' ? [] : [{ begins, line, differs }];
  });
}

/** Neighbours that all differ, or are all equal; the first paragraph stands apart, so that a reader knows where he is. */
function runs(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const all: Paragraph[][] = [];
  paragraphs.forEach((paragraph, at) => {
    const run = all.at(-1);
    if (run && at !== 1 && run[0]?.differs === paragraph.differs) run.push(paragraph);
    else all.push([paragraph]);
  });
  return all;
}

/** A line of a text, cut where words are to be marked; it begins at `from` of the text that `marked` counts in. */
export function pieces(line: string, from: number, marked: readonly Span[]) {
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
  const all = passages.flatMap(({ differences = [], quote = '', there }) =>
    differences.map(({ kind, here, there: { start, end } }) => ({
      kind,
      here: wholeWords(text, here),
      there: wholeWords(quote, { start: start - there.start, end: end - there.start }),
    })),
  );
  // A text printed twice differs twice in the same way.
  const told = [
    ...new Map(all.flatMap((each) => (each.kind === 'word' ? [] : [[JSON.stringify(each), each] as const]))).values(),
  ];
  const onlyWords = all.filter(({ kind }) => kind === 'word').length;
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
        {onlyWords > 0 && <li>{t(told.length > 0 ? 'copies.words-too' : 'copies.words', { n: onlyWords })}</li>}
      </ul>
    </div>
  );
}

/** A difference may end inside a date: "Selasa (5" is told as "Selasa (5/12)". */
function wholeWords(text: string, { start, end }: Span): string {
  if (start >= end) return '';
  const before = /[^\s“"(]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^\s“”",;:!?]*/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.replace(/[.,]$/, '');
}
