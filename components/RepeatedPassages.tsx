import { useMemo, useState } from 'preact/hooks';
import { writtenCount } from '../lib/catalogue/words.ts';
import { type Copy, type CopyGroup, copyGroups } from '../lib/duplicates/copy-groups.ts';
import { repeatedShare } from '../lib/duplicates/repetitions.ts';
import type { Report } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';
import { pieces } from './AlignedPassages.tsx';
import type { Paragraphs } from './paragraphs.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

type Props = {
  readonly report: Report;
  readonly paragraphs: Paragraphs;
  onLocate(span: Span, copyIndex: number): void;
  /** The second place of a passage that stands again outside the article. */
  onLocateElsewhere(number: number): void;
};

/** Passages printed twice or more on this page: first and last line of each copy, the middle folded, and what differs. */
export function RepeatedPassages({ report, paragraphs, onLocate, onLocateElsewhere }: Props) {
  const { t, language } = useSpeech();
  const { within, elsewhere = [] } = report.duplicates;
  const groups = useMemo(() => copyGroups(report.text, within), [report.text, within]);
  if (within.length === 0 && elsewhere.length === 0) return null;
  const words = [...within, ...elsewhere].reduce((sum, each) => sum + each.words, 0);
  return (
    <section class="sec" id="repeated" aria-labelledby="repeated-title" tabIndex={-1}>
      <div class="sec-h">
        <h2 id="repeated-title">{t('repeated.title')}</h2>
        <span class="r">{t('repeated.figures', { words: writtenCount(words, language) })}</span>
      </div>
      {within.length > 0 && (
        <p class="small">
          {t('copies.repeated-share', { percent: `${Math.floor(repeatedShare(within, report.text) * 100 + 1e-9)}%` })}
        </p>
      )}
      {groups.map((group) => (
        <Copies
          key={group.copies[0]?.span.start}
          group={group}
          text={report.text}
          paragraphs={paragraphs}
          onLocate={onLocate}
        />
      ))}
      {elsewhere.map(({ here, words: n, hidden }, number) => (
        <div key={here.start}>
          <p class="small">
            {t(hidden ? 'copies.elsewhere.hidden' : 'copies.elsewhere', { n: writtenCount(n, language) })}
          </p>
          <div class="pair">
            <CopyOf
              copy={{ span: here, differences: [] }}
              isWhole
              text={report.text}
              copyIndex={0}
              paragraphs={paragraphs}
              onLocate={onLocate}
            />
          </div>
          {!hidden && (
            <button type="button" class="b quiet" onClick={() => onLocateElsewhere(number)}>
              {t('copies.elsewhere.locate')}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}

type CopiesProps = Pick<Props, 'paragraphs' | 'onLocate'> & { readonly text: string; readonly group: CopyGroup };

function Copies({ group: { copies, words }, text, paragraphs, onLocate }: CopiesProps) {
  const { t, language, articleLanguage } = useSpeech();
  const isWhole = copies.every(({ differences }) => differences.length === 0);
  const told = copies.flatMap(({ differences }, at) =>
    differences.filter(({ kind }) => kind !== 'word').map((difference) => ({ ...difference, n: at + 1 })),
  );
  const all = copies.reduce((sum, { differences }) => sum + differences.length, 0);
  const printed = ({ start, end }: Span) => text.slice(start, end);
  return (
    <div>
      {copies.length > 2 && (
        <p class="small">{t('repeated.times', { words: writtenCount(words, language), n: copies.length })}</p>
      )}
      {all > 0 && (
        <div class="changes">
          <h3>{t('copies.changed')}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
          <ul role="list">
            {told.map(({ kind, here, there, n }) => (
              <li key={`${n} ${there.start} ${here.start}`}>
                <b>{t(`copies.kind.${kind}`)}</b>{' '}
                <span lang={articleLanguage}>
                  {t('repeated.change', { first: printed(there) || '–', copy: printed(here) || '–', n })}
                </span>
              </li>
            ))}
            {all > told.length && (
              <li>{t(told.length > 0 ? 'copies.words-too' : 'copies.words', { n: all - told.length })}</li>
            )}
          </ul>
        </div>
      )}
      <div class="pair">
        {copies.map((copy, copyIndex) => (
          <CopyOf
            key={copyIndex}
            copy={copyIndex === 0 ? { ...copy, differences: mirrored(copies) } : copy}
            isWhole={isWhole}
            text={text}
            copyIndex={copyIndex}
            paragraphs={paragraphs}
            onLocate={onLocate}
          />
        ))}
      </div>
    </div>
  );
}

/** In the first copy those words are marked that the second prints differently. */
function mirrored([, second]: CopyGroup['copies']): Copy['differences'] {
  return second?.differences.map(({ kind, here, there }) => ({ kind, here: there, there: here })) ?? [];
}

type CopyProps = Pick<Props, 'paragraphs' | 'onLocate'> & {
  readonly text: string;
  readonly copy: Copy;
  readonly copyIndex: number;
  /** The copies are the same word for word. */
  readonly isWhole: boolean;
};

function CopyOf({ text, copy: { span, differences }, copyIndex, isWhole, paragraphs, onLocate }: CopyProps) {
  const { t, articleLanguage } = useSpeech();
  const [unfolded, setUnfolded] = useState(false);
  const lines = linesIn(text, span);
  const middle = lines.slice(1, -1);
  const last = lines.at(-1);
  const marked = differences.map(({ here }) => here);
  const from = paragraphs.numberAt(span.start);
  const to = paragraphs.numberAt(Math.max(span.start, span.end - 1));
  const n = copyIndex + 1;
  return (
    <div>
      <h3>
        {t('repeated.copy', { n })}
        <span class="where">
          {from === to ? t('claim.paragraph', { n: from }) : t('repeated.paragraphs', { from, to })}
        </span>
        <button
          type="button"
          class="b quiet icon"
          aria-label={t('repeated.locate', { n })}
          onClick={() => onLocate(span, copyIndex)}
        >
          <Shape name="locate" />
        </button>
      </h3>
      {lines[0] && (
        <p lang={articleLanguage}>
          <Marked line={unfolded ? lines[0] : beginning(lines[0])} marked={marked} />
        </p>
      )}
      {middle.length > 0 && (
        <button type="button" class="skip" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded
            ? t('repeated.fold')
            : t(isWhole ? 'repeated.middle' : 'repeated.middle.edited', { n: middle.length })}
        </button>
      )}
      {unfolded &&
        middle.map((line) => (
          <p key={line.start} lang={articleLanguage}>
            <Marked line={line} marked={marked} />
          </p>
        ))}
      {lines.length > 1 && last && (
        <p lang={articleLanguage}>
          <Marked line={unfolded ? last : ending(last)} marked={marked} />
        </p>
      )}
    </div>
  );
}

/** Words of the article, `text` from its place `start` on, with what was left out before or behind them. */
type Line = { readonly text: string; readonly start: number; readonly before?: string; readonly behind?: string };

function Marked({
  line: { text, start, before, behind },
  marked,
}: {
  readonly line: Line;
  readonly marked: readonly Span[];
}) {
  return (
    <>
      {before}
      {pieces(text, start, marked).map((piece, n) => (piece.isMarked ? <mark key={n}>{piece.text}</mark> : piece.text))}
      {behind}
    </>
  );
}

function linesIn(text: string, { start, end }: Span): readonly Line[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const begins = at + line.length - line.trimStart().length;
      at += line.length + 1;
      return { text: line.trim(), start: begins };
    })
    .filter((line) => line.text !== '');
}

/** How much of a copy's first and last paragraph stands while its middle is folded. */
const MOST_CHARACTERS = 110;

function beginning(line: Line): Line {
  if (line.text.length <= MOST_CHARACTERS) return line;
  return { ...line, text: line.text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, ''), behind: ' …' };
}

/** The end of the last paragraph, where an advertorial mark stands. */
function ending(line: Line): Line {
  if (line.text.length <= MOST_CHARACTERS) return line;
  const text = line.text.slice(-MOST_CHARACTERS).replace(/^\S*\s+/, '');
  return { text, start: line.start + line.text.length - text.length, before: '… ' };
}
