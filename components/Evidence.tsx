import type { InterfaceKey } from '../lib/catalogue/interface-id.ts';
import type { words } from '../lib/catalogue/words.ts';
import type { ReportClaim, ReportResult, ReportSource } from '../lib/report/report.ts';
import { hostOf, webAddress } from '../lib/text/web-address.ts';
import { Coverage } from './Coverage.tsx';
import { DatasetNote } from './DatasetNote.tsx';
import { FieldTable } from './FieldTable.tsx';
import type { FieldRow } from './field-rows.ts';
import { libraryLink, resultAddress } from './library/address.ts';
import { rankInWords } from './rank-in-words.ts';
import { Shape } from './Shape.tsx';
import { KINDS, kindsOf } from './source-kinds.ts';
import { useSpeech } from './speech.ts';

type Props = {
  readonly claim: ReportClaim;
  /** Shown inside; a table that stands open on the card is not said twice. */
  readonly rows: readonly FieldRow[];
  readonly open: boolean;
  onToggle(open: boolean): void;
};

/** The rows a verdict rests on, on request; the kind of source stands on the closed line. */
export function Evidence({ claim, rows, open, onToggle }: Props) {
  const { t } = useSpeech();
  const nearest = claim.verdict === 'contradicted' || claim.verdict === 'not-found';
  return (
    <details class="ev" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <Shape name="chev" class="i chev" />
        {t(nearest ? 'evidence.nearest' : 'evidence.rows', { n: claim.evidence.length })}
        <SourceKinds kinds={kindsOf(claim)} />
      </summary>
      {open && (
        <div class="in">
          {rows.length > 0 && <FieldTable rows={rows} />}
          {claim.evidence.map(({ result, source }) => (
            <dl key={result.id} class="kv">
              {(nearest || claim.evidence.length > 1) && (
                <>
                  <dt>{t('evidence.row')}</dt>
                  <dd lang="id">{rowInWords(result, t)}</dd>
                </>
              )}
              <dt>{t('evidence.source')}</dt>
              <dd>
                <SourceLink source={source} /> {KINDS.some((each) => each === source.kind) && t(kindKey(source.kind))}
              </dd>
              {result.note !== null && (
                <>
                  <dt>{t('evidence.note')}</dt>
                  <dd>
                    <DatasetNote text={result.note} />
                  </dd>
                </>
              )}
              <dd class="inlib">
                <a href={libraryLink(resultAddress(result.id))} target="_blank" rel="noopener">
                  {t('library.link')}
                </a>
              </dd>
            </dl>
          ))}
          {claim.coverage && !nearest && <Coverage coverage={claim.coverage} />}
        </div>
      )}
    </details>
  );
}

/** Whose pages the evidence is from: what agrees with our data may or may not be what the official list says. */
export function SourceKinds({ kinds }: { readonly kinds: ReturnType<typeof kindsOf> }) {
  const { t } = useSpeech();
  if (kinds.length === 0) return null;
  return <span class="tag">{t('evidence.kind', { kind: kinds.map((kind) => t(`kind.${kind}`)).join(', ') })}</span>;
}

function SourceLink({ source }: { readonly source: ReportSource }) {
  const url = webAddress(source.url);
  const host = hostOf(source.url);
  const title = source.title === '' ? source.url : source.title;
  if (!url) return <span lang="id">{title}.</span>;
  return (
    <>
      <a href={url.href} target="_blank" rel="noopener noreferrer" lang="id">
        {title}
      </a>
      {host && `, ${host}.`}
    </>
  );
}

function kindKey(kind: string): InterfaceKey {
  const known = KINDS.find((each) => each === kind) ?? 'reference';
  return `kind.${known}.more`;
}

function rowInWords(result: ReportResult, t: ReturnType<typeof words>): string {
  const { innovation, category, tier, year, unit, recipient } = result;
  const rank = result.rank && rankInWords(result.rank, t);
  return [innovation, category, rank, tier, String(year), unit, recipient].filter((part) => part !== null).join(', ');
}
