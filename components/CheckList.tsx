import type { ReasonKey } from '../lib/catalogue/reasons-id.ts';
import type { Report, ReportCheck } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';
import { lowered } from './lowered.ts';
import { Reason } from './Quoted.tsx';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

/** Checks of one edition; when several agree they say so in one line. */
const OF_EDITION: readonly ReportCheck['kind'][] = ['edition', 'event-date', 'presenter'];

/** What is said where our data holds nothing to compare with. */
const NOTHING_KNOWN: readonly ReasonKey[] = [
  'check.office.unknown',
  'check.office.unknown.date',
  'check.edition.unknown',
  'check.edition.unknown.tier',
  'check.event-date.unknown',
  'check.presenter.unknown',
  'check.count.unknown.none',
];

const OUTCOMES = ['conflict', 'unknown', 'ok'] as const;
const FIGURE = { conflict: 'checks.conflicts', unknown: 'checks.unknowns', ok: 'checks.oks' } as const;

/** Without `onLocate` there is no page to show a quote on. */
type Props = { readonly report: Report; readonly onLocate?: ((span: Span, copyIndex: number) => void) | undefined };

/** Tests that need no official row; conflicts first. Their glyphs have no container, so they never look like verdicts. */
export function CheckList({ report, onLocate }: Props) {
  const { t, language } = useSpeech();
  const { checks } = report;
  if (checks.length === 0) return null;
  const figures = OUTCOMES.flatMap((outcome) => {
    const n = checks.filter((check) => check.outcome === outcome).length;
    return n === 0 ? [] : [t(FIGURE[outcome], { n })];
  });
  return (
    <section class="sec" aria-labelledby="checks-title">
      <div class="sec-h">
        <h2 id="checks-title">{t('checks.title', { n: checks.length })}</h2>
        <span class="r">{figures.join(', ')}</span>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
      <ul class="checks" role="list">
        {folded(checks).map((same) =>
          same.length === 1 ? (
            <li key={`${same[0]!.kind} ${same[0]!.mentions.join()}`} class={same[0]!.outcome}>
              <Single check={same[0]!} report={report} onLocate={onLocate} />
            </li>
          ) : (
            <li key={`together ${same[0]!.outcome}`} class={same[0]!.outcome}>
              <Shape name={same[0]!.outcome} />
              <details class="fold">
                <summary>
                  <b class="capital">
                    {new Intl.ListFormat(language, { type: 'unit' }).format([
                      ...new Set(same.map(({ kind }) => lowered(t(`check.${kind}`)))),
                    ])}
                  </b>
                  <Shape name="chev" class="i chev" />
                </summary>
                {same.map((check, at) => (
                  <p key={at}>
                    <Place check={check} report={report} onLocate={onLocate} /> <Reason because={check.because} />
                  </p>
                ))}
              </details>
              <span class="out">{t(FIGURE[same[0]!.outcome], { n: same.length })}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

type SingleProps = { readonly check: ReportCheck } & Props;

function Single({ check, report, onLocate }: SingleProps) {
  const { t } = useSpeech();
  return (
    <>
      <Shape name={check.outcome} />
      <div>
        <b>
          {t(`check.${check.kind}`)}: <Place check={check} report={report} onLocate={onLocate} />
        </b>
        <p>
          <Reason because={check.because} />
        </p>
      </div>
      <span class="out">{t(`check.${check.outcome}`)}</span>
    </>
  );
}

/** What is checked; pressing it shows it on the page. In quotes only where the article has these very words. */
function Place({ check, report, onLocate }: SingleProps) {
  const { t, articleLanguage } = useSpeech();
  const { claimed } = check;
  const about = report.mentions.filter(({ id }) => check.mentions.includes(id));
  const mention = about.find(({ quote }) => quote === claimed) ?? about[0];
  const words = report.text.includes(claimed) ? (
    <q lang={articleLanguage}>{claimed}</q>
  ) : (
    <span class="said" lang={articleLanguage}>
      {claimed}
    </span>
  );
  if (!mention || !onLocate) return words;
  const { start, end } = mention;
  return (
    <button
      type="button"
      class="at"
      aria-label={t('check.locate', { quote: claimed })}
      onClick={() => onLocate({ start, end }, 0)}
    >
      {words}
    </button>
  );
}

/** In order of outcome; what agrees about one edition stands together, and so does that of which we know nothing. */
function folded(checks: readonly ReportCheck[]): readonly (readonly ReportCheck[])[] {
  const agreeing = together(2, checks, ({ outcome, kind }) => outcome === 'ok' && OF_EDITION.includes(kind));
  const unheld = together(3, checks, ({ because }) => NOTHING_KNOWN.includes(because.key));
  const apart = (...outcomes: readonly ReportCheck['outcome'][]) =>
    outcomes.flatMap((outcome) =>
      checks
        .filter((check) => check.outcome === outcome && !agreeing.includes(check) && !unheld.includes(check))
        .map((check) => [check]),
    );
  return [...apart('conflict', 'unknown'), unheld, ...apart('ok'), agreeing].filter(({ length }) => length > 0);
}

/** Those that fit, where they are so many that their lines would hide the others; else none. */
function together(
  least: number,
  checks: readonly ReportCheck[],
  fits: (check: ReportCheck) => boolean,
): readonly ReportCheck[] {
  const fitting = checks.filter(fits);
  return fitting.length < least ? [] : fitting;
}
