import { localDay, writtenDate } from '../lib/catalogue/written.ts';
import type { FamilyMember, TextFamily } from '../lib/store/text-families.ts';
import { timeLine } from './family-time-line.ts';
import { useSpeech } from './speech.ts';

type Props = {
  readonly family: TextFamily;
  /** The reader wants to see a copy beside the fullest one; absent where nothing can be shown. */
  onCompare?(key: string): void;
};

/** Copies of one text: a row each, with its day on a time line, a square a paragraph of the fullest copy, and the share of its words. */
export function FamilyView({ family, onCompare }: Props) {
  const { t } = useSpeech();
  const { members, dated, first, fullest } = family;
  const places = timeLine(members.slice(0, dated).map(({ row }) => row.publishedAt ?? ''));
  const firstMember = members.find(({ row }) => row.key === first);
  return (
    <div class="card fam">
      <p class="small">
        {firstMember
          ? t('family.first', { name: nameOf(firstMember) })
          : t(dated > 0 ? 'family.partly' : 'family.unknown')}{' '}
        {t('similar.caution')}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
      <ul role="list" aria-label={t('family.copies', { n: members.length })}>
        {members.map((member, at) => (
          <Copy
            key={member.row.key}
            member={member}
            place={places[at]}
            isFullest={member.row.key === fullest}
            onCompare={onCompare}
          />
        ))}
      </ul>
    </div>
  );
}

type CopyProps = {
  readonly member: FamilyMember;
  /** 0 to 100 along the time line; absent without a date. */
  readonly place: number | undefined;
  readonly isFullest: boolean;
  readonly onCompare: Props['onCompare'];
};

function Copy({ member, place, isFullest, onCompare }: CopyProps) {
  const { t, language, articleLanguage } = useSpeech();
  const { row, squares, share, publishedFrom, marks = [] } = member;
  const about = [
    row.kind === 'reference' ? t('family.reference') : undefined,
    isFullest ? t('family.fullest') : undefined,
    ...marks.map((quote) => t('family.marked', { quote })),
  ].filter(Boolean);
  return (
    <li class="row">
      <div>
        <b>{nameOf(member)}</b>
        {row.title !== null && (
          <>
            <br />
            <span lang={articleLanguage}>{row.title}</span>
          </>
        )}
        {about.length > 0 && (
          <>
            <br />
            <span class="tiny mid">{about.join(', ')}</span>
          </>
        )}
      </div>
      {place === undefined || row.publishedAt === null ? (
        <p class="small">{t('family.undated', { date: writtenDate(localDay(row.firstSeen), language) })}</p>
      ) : (
        <div>
          <div class="when" style={{ '--x': place }}>
            <i aria-hidden="true" />
            <span class={place > 50 ? 'l' : undefined}>
              {t('family.dated', { date: writtenDate(row.publishedAt.slice(0, 10), language) })}
            </span>
          </div>
          {publishedFrom && <span class="tiny mid">{t(`family.from.${publishedFrom}`)}</span>}
        </div>
      )}
      <div>
        {squares ? <Squares squares={squares} /> : <span class="small">{t('family.no-text')}</span>}
        {!isFullest && squares && onCompare && (
          <button type="button" class="b quiet" onClick={() => onCompare(row.key)}>
            {t('family.open')}
          </button>
        )}
      </div>
      <div class="pct">
        {share !== undefined && (
          <span title={t('family.share', { percent: percent(share) })}>
            {percent(share)}
            <span class="sr"> {t('family.share', { percent: percent(share) })}</span>
          </span>
        )}
      </div>
    </li>
  );
}

function Squares({ squares }: { readonly squares: NonNullable<FamilyMember['squares']> }) {
  const { t } = useSpeech();
  const count = (kind: string) => squares.filter((square) => square === kind).length;
  const sentence = t('family.squares', {
    n: squares.length,
    same: count('same'),
    edited: count('edited'),
    absent: count('absent'),
  });
  return (
    <>
      <span class="para" aria-hidden="true" title={sentence}>
        {squares.map((square, at) => (
          <i key={at} class={square === 'same' ? 's' : square === 'edited' ? 'e' : undefined} />
        ))}
      </span>
      <span class="sr">{sentence}</span>
    </>
  );
}

function nameOf({ row }: FamilyMember): string {
  return row.host || (row.siteName ?? row.title ?? row.key);
}

function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
