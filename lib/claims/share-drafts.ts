import { ORDINAL } from '../language/word-classes.ts';
import type { AwardMention, Mention, TierMention } from '../recognise/mention.ts';
import { patternOfAnyCase } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { isOfNextPrize } from './award-groups.ts';
import { dealtDrafts } from './built-drafts.ts';
import { isRange } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import { isBearer } from './holder.ts';
import { heldBy } from './holder-strings.ts';
import { isHeadOfUnit } from './is-head-of-unit.ts';
import { isAnchor, type Share, sharesIn } from './shares.ts';
import { statusOf } from './status-cues.ts';
import { titled, withTitles } from './titled-holders.ts';
import { withUnit } from './with-unit.ts';

/** The drafts of a sentence that deals tiers or awards out, and the stretches of it that they read. */
export type Dealt = { readonly drafts: readonly Draft[]; readonly spans: readonly Span[] };

const NONE: Dealt = { drafts: [], spans: [] };

/**
 * The claims of a sentence that says of several tiers or awards who has which. `lent` is the claim that an award is
 * taken from where the sentence names none.
 */
export function shareDrafts(
  { sentence, inside: all, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  const { inside, titles } = withTitles(all, mask) ?? {};
  if (!inside || !titles || inside.some(({ type }) => type === 'innovation') || !mayDeal(inside, mask)) return NONE;
  const shares = withOrdinals(
    sharesIn(sentence, inside, mask).filter(({ anchor }) => !isLeftBehind(anchor, mask) && !isRange(anchor, mask)),
  );
  const [head] = shares;
  if (!head || !(shares.length > 1 || isAlone(head, mask))) return NONE;
  if (statusOf(mask.slice(sentence.start, head.anchor.start), '').status !== 'asserted') return NONE;
  const drafts = shares.flatMap((share, i) => {
    const from = shares[i - 1]?.span.end ?? sentence.start;
    const next = shares[i + 1]?.span.start ?? sentence.end;
    const clause = { start: from, end: Math.max(share.span.end, next) };
    const tiers = tiersOf(share, inside, mask);
    const isDealt = (award: AwardMention) => shares.some(({ anchor }) => anchor === award);
    return draftsOf(share, tiers, clause, { sentence, inside, context, isDealt }, lent).map((draft) =>
      titled(draft, titles),
    );
  });
  return { drafts, spans: shares.map(({ span }) => span) };
}

/** A quick look: most sentences give one award to one body, and only two of each, or one that is alone, are dealt out. */
function mayDeal(inside: readonly Mention[], mask: string): boolean {
  const anchors = inside.filter(isAnchor);
  const bearers = inside.filter(isBearer);
  if (anchors.length > 1 && bearers.length > 1) return true;
  return anchors.some((anchor) => {
    const behind = bearers.filter(({ start }) => start > anchor.end);
    // Of those behind an award, the first two units or three bodies tell whether a list of its own may be theirs.
    const told = behind[0]?.type === 'unit' ? 2 : 3;
    return isAlone({ anchor, holders: anchor.type === 'tier' ? behind : behind.slice(0, told) }, mask);
  });
}

/** "Top 30 dalam Kovablik yang diraih RSUD X", "SAKIP dengan predikat A untuk Dinas Y": the place or grade that adjoins the award. */
function tiersOf({ anchor }: Share, inside: readonly Mention[], mask: string): readonly TierMention[] {
  if (anchor.type === 'tier') return [anchor];
  const beside = inside.find(
    (one) =>
      one.type === 'tier' &&
      (/^["”’)]* (?:(?:dalam|pada|di|atas|untuk) )?(?:ajang |penghargaan )?["“‘(]?$/.test(
        mask.slice(one.end, anchor.start),
      ) ||
        /^["”’)]* (?:dengan|sebagai) ["“‘(]?$/.test(mask.slice(anchor.end, one.start))),
  );
  return beside?.type === 'tier' ? [beside] : [];
}

const NTH = patternOfAnyCase`\b(?:${ORDINAL})\b`;

/** "Provinsi terbaik pertama diraih A, kedua diraih B": a bare "kedua" is second in what was named before. */
function withOrdinals(shares: readonly Share[]): readonly Share[] {
  let before = '';
  return shares.map((share) => {
    const { anchor } = share;
    if (anchor.type !== 'tier') return share;
    if (before && anchor.name.replace(NTH, '').trim() === '' && NTH.test(before)) {
      const name = before.replace(NTH, anchor.name);
      return { ...share, anchor: { ...anchor, name, quote: name } };
    }
    before = anchor.name;
    return share;
  });
}

/** "naik dari kategori Madya": the tier that somebody no longer has. */
function isLeftBehind({ start }: Span, mask: string): boolean {
  return /\b(?:dari|semula|awalnya|tadinya)\s*$/.test(mask.slice(Math.max(0, start - 12), start));
}

/** "kategori Pratama (Maros, Gowa dan Palopo)": one tier with a list of its own is dealt out too. */
function isAlone({ anchor, holders }: Pick<Share, 'anchor' | 'holders'>, mask: string): boolean {
  const [first] = holders;
  return (
    (anchor.type === 'tier' ||
      (holders.length > 2 && (anchor.tier ?? anchor.category) !== undefined) ||
      (holders.length > 1 && holders.every(({ type }) => type === 'unit'))) &&
    first !== undefined &&
    first.start > anchor.end &&
    (holders.length > 2 || first.type === 'unit' || mask.slice(anchor.end, first.start).includes('('))
  );
}

function draftsOf(
  { anchor, holders }: Share,
  tiers: readonly TierMention[],
  clause: Span,
  {
    sentence,
    inside,
    context,
    isDealt,
  }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'> & { readonly isDealt: (award: AwardMention) => boolean },
  lent: Draft | undefined,
): readonly Draft[] {
  const named = inside.filter((mention): mention is AwardMention => mention.type === 'award');
  const own = anchor.type === 'award' ? anchor : (named.findLast(({ end }) => end <= anchor.start) ?? named[0]);
  const award = own ?? lent?.award;
  if (own && own !== anchor && isOfNextPrize(anchor, own, context.mask)) return [];
  const placed = holders.filter(({ type, codes }) => type !== 'unit' || codes.length > 0);
  const owners = [...heldBy(placed, context), ...ofMain(holders, context.main)];
  if (!award || owners.length === 0) return [];
  const drafts = dealtDrafts({
    award,
    own,
    clause,
    sentence,
    tiers,
    holders: owners,
    context,
    lent,
    bare: (anchor.type === 'tier' && own && isDealt(own)) || undefined,
  });
  return drafts.map((one) => withUnit(one, holders));
}

/** A unit without a place in its name, or the head of a company, is of the body that the article is about. */
function ofMain(holders: Share['holders'], main: Holder | undefined): readonly Holder[] {
  if (!main) return [];
  return holders
    .filter(({ type, codes, quote }) => codes.length === 0 && (type === 'unit' || isHeadOfUnit(quote)))
    .map(({ id }) => ({ ...main, mentions: [id] }));
}
/^(?:plt\.? |pj\.? )?(?:direktur|dirut|direksi|kepala (?:rsud|puskesmas|upt|uptd|sekolah|sd|smp|sma|desa)|lurah|camat)\b/i;
