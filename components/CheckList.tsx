import type { Report, ReportCheck } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';
import { lowered } from './lowered.ts';
import { Reason } from './Quoted.tsx';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

/** Checks of one edition; when several agree they say so in one line. */
const OF_EDITION: readonly ReportCheck['kind'][] = ['edition', 'event-date', 'presenter'];

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
        {folded(checks).map((together) =>
          together.length === 1 ? (
            <li key={`${together[0]!.kind} ${together[0]!.mentions.join()}`} class={together[0]!.outcome}>
              <Single check={together[0]!} report={report} onLocate={onLocate} />
            </li>
          ) : (
            <li key="edition" class="ok">
              <Shape name="ok" />
              <details class="fold">
                <summary>
                  <b class="capital">
                    {new Intl.ListFormat(language, { type: 'unit' }).format([
                      ...new Set(together.map(({ kind }) => lowered(t(`check.${kind}`)))),
                    ])}
                  </b>
                  <Shape name="chev" class="i chev" />
                </summary>
                {together.map((check, at) => (
                  <p key={at}>
                    <Place check={check} report={report} onLocate={onLocate} /> <Reason because={check.because} />
                  </p>
                ))}
              </details>
              <span class="out">{t('checks.oks', { n: together.length })}</span>
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

/** In order of outcome; what agrees about one edition stands together. */
function folded(checks: readonly ReportCheck[]): readonly (readonly ReportCheck[])[] {
  const agreeing = checks.filter(({ outcome, kind }) => outcome === 'ok' && OF_EDITION.includes(kind));
  const together = agreeing.length > 1 ? agreeing : [];
  const apart = OUTCOMES.flatMap((outcome) => checks.filter((check) => check.outcome === outcome)).filter(
    (check) => !together.includes(check),
  );
  return [...apart.map((check) => [check]), ...(together.length > 0 ? [together] : [])];
}
