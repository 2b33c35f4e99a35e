import { useState } from 'preact/hooks';
import { writtenCount } from '../lib/catalogue/words.ts';
import { repeatedShare } from '../lib/duplicates/repetitions.ts';
import type { Report } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';
import { type Paragraphs, paragraphsIn } from './paragraphs.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

type Props = {
  readonly report: Report;
  readonly paragraphs: Paragraphs;
  onLocate(span: Span, copyIndex: number): void;
  /** The second place of a passage that stands again outside the article. */
  onLocateElsewhere(number: number): void;
};

/** Passages printed twice on this page: first and last line of each copy, the identical middle folded. */
export function RepeatedPassages({ report, paragraphs, onLocate, onLocateElsewhere }: Props) {
  const { t, language } = useSpeech();
  const { within, elsewhere = [] } = report.duplicates;
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
      {within.map(({ first, second }) => (
        <div key={first.start} class="pair">
          {[first, second].map((span, copyIndex) => (
            <Copy
              key={copyIndex}
              text={report.text}
              span={span}
              copyIndex={copyIndex}
              paragraphs={paragraphs}
              onLocate={onLocate}
            />
          ))}
        </div>
      ))}
      {elsewhere.map(({ here, words: n }, number) => (
        <div key={here.start}>
          <p class="small">{t('copies.elsewhere', { n: writtenCount(n, language) })}</p>
          <div class="pair">
            <Copy text={report.text} span={here} copyIndex={0} paragraphs={paragraphs} onLocate={onLocate} />
          </div>
          <button type="button" class="b quiet" onClick={() => onLocateElsewhere(number)}>
            {t('copies.elsewhere.locate')}
          </button>
        </div>
      ))}
    </section>
  );
}

/** How much of a copy's first and last paragraph stands while its middle is folded. */
const MOST_CHARACTERS = 110;

function beginning(paragraph: string): string {
  if (paragraph.length <= MOST_CHARACTERS) return paragraph;
  return `${paragraph.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')} …`;
}

/** The end of the last paragraph, where an advertorial mark stands. */
function ending(paragraph: string): string {
  if (paragraph.length <= MOST_CHARACTERS) return paragraph;
  return `… ${paragraph.slice(-MOST_CHARACTERS).replace(/^\S*\s+/, '')}`;
}

type CopyProps = Pick<Props, 'paragraphs' | 'onLocate'> & {
  readonly text: string;
  readonly span: Span;
  readonly copyIndex: number;
};

function Copy({ text, span, copyIndex, paragraphs, onLocate }: CopyProps) {
  const { t, articleLanguage } = useSpeech();
  const [unfolded, setUnfolded] = useState(false);
  const lines = paragraphsIn(text, span);
  const middle = lines.slice(1, -1);
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
      <p lang={articleLanguage}>{unfolded ? lines[0] : beginning(lines[0] ?? '')}</p>
      {middle.length > 0 && (
        <button type="button" class="skip" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t('repeated.fold') : t('repeated.middle', { n: middle.length })}
        </button>
      )}
      {unfolded &&
        middle.map((line, at) => (
          <p key={at} lang={articleLanguage}>
            {line}
          </p>
        ))}
      {lines.length > 1 && <p lang={articleLanguage}>{unfolded ? lines.at(-1) : ending(lines.at(-1) ?? '')}</p>}
    </div>
  );
}
