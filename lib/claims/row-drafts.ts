import type { AwardMention, Mention, TierMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { dealtDrafts } from './built-drafts.ts';
import { isRange } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import { knowsTier } from './competitions.ts';
import type { Context } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import { areForeign } from './foreign-places.ts';
import { isBearer } from './holder.ts';
import { homeOf } from './home.ts';
import { type Cell, rowCells } from './row-cells.ts';
import { type Bearer, RANK, rowTokens } from './row-tokens.ts';
import { shapeOf } from './shape.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';
import { type Titled, titled, withTitles } from './titled-holders.ts';

const NONE: Dealt = { drafts: [], spans: [] };

/** Words before a row that make it no row of winners. */
const NOT_WON =
  /\b(?:tidak ada|tanpa|hadiah|uang pembinaan|berhak atas|akan|calon|nominasi|nominator|finalis|peserta yang|tahun lalu|sebelumnya)\b/;

/** Nothing but joining words and a field before the first place of a sentence: "Sedangkan juara II ...", "Untuk kategori balita, juara I ...". */
const OPENS =
  /^\W*(?:(?:sedangkan|sementara|itu|adapun|kemudian|lalu|selanjutnya|dan|serta|untuk|di|pada|disusul|diikuti|berikutnya|peraih|kategori|["“]?\uE001+["”]?)[\s,:]+)*$/;

/** "Desa X sebagai juara II.", "Disusul Desa Y (juara III)": a sentence that tells of one place and nothing else. */
const ONE_PLACE =
  /^["“‘(]*(?:(?:sedangkan|sementara|itu|adapun|kemudian|lalu|selanjutnya|berikutnya|dan|serta|disusul|diikuti|oleh|terakhir|untuk|pada|di|kategori|["“]?\uE001["”]?)[\s,:]+)*[\uE003-\uE005][^\uE000-\uE006]{0,60}\uE001\)?(?: dengan [^\uE000-\uE006.;]{3,40})?["”’.]*$/i;

/**
 * The claims of a row of places with their holders: "Juara I diraih A, juara II B, juara III C", "A juara I, B juara II",
 * "Juara II: Desa B". `lent` is the claim that the award is taken from where the sentence names none.
 */
export function rowDrafts(
  { sentence, inside: all, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  // A row has two cells or more, or one that goes on what was lent, each with somebody of its own.
  if (!all.some(isRank) || all.filter(isBearer).length < (lent ? 1 : 2)) return NONE;
  const { inside, titles } = withTitles(all, mask) ?? {};
  if (!inside || !titles) return NONE;
  const ranks = inside.filter(isRank);
  const [head] = ranks;
  if (!head) return NONE;
  if (ranks.some((rank) => isRange(rank, mask))) return NONE;
  const shape = shapeOf(sentence, inside, mask);
  const cells = rowCells(shape.text, rowTokens(shape));
  const before = mask.slice(sentence.start, head.start);
  if (cells.length === 0 || (cells.length === 1 && !(lent && (OPENS.test(before) || ONE_PLACE.test(shape.text)))))
    return NONE;
  if (NOT_WON.test(before) || statusOf(before, '').status !== 'asserted') return NONE;
  if (cells.some(({ award }) => !award) && (!lent?.award || areForeign(ranks, sentence, lent, context))) return NONE;
  const goesOn = lent?.field && mask.slice(lent.field.end, sentence.start).trim() === '' ? lent.field.name : undefined;
  const drafts = cells.flatMap((cell) => draftsOf(cell, titles, { sentence, inside, context }, lent, goesOn));
  return { drafts, spans: [sentence] };
}

function isRank(mention: Mention): mention is TierMention {
  return mention.type === 'tier' && RANK.test(mention.quote);
}

function draftsOf(
  { ranks, holders, field, award }: Cell,
  titles: Titled['titles'],
  { sentence, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
  goesOn: string | undefined,
): readonly Draft[] {
  const named = award ?? lent?.award;
  if (!named) return [];
  return holders.flatMap((one) => {
    const owner = homeOf(one, context);
    return ranks.flatMap((rank) =>
      dealtDrafts({
        award: named,
        own: award,
        clause: sentence,
        sentence,
        // "Untuk kategori Madya, Kota X meraih peringkat pertama": first among those of that grade.
        tiers: field && isGrade(field, named, context) ? [field, rank] : [rank],
        holders: owner ? [owner] : [],
        context,
        lent,
      }).map((draft) => titled(finished(draft, one, owner, sentence, field?.name ?? goesOn), titles, one.id)),
    );
  });
}

/** Whether a contest of the award gives that grade. */
export function isGrade({ name }: TierMention, award: AwardMention, { competitions }: Context): boolean {
  return award.competitions.some((id) => knowsTier(competitions.get(id), name));
}

function finished(
  draft: Draft,
  one: Bearer,
  owner: Holder | undefined,
  { end }: Span,
  field: string | undefined,
): Draft {
  return {
    ...draft,
    recipient: owner && draft.recipient,
    unit: one.type === 'unit' ? one.name : draft.unit,
    category: draft.category ?? field,
    // A place that is counted on ("kedua", "(2)") is no mention of its own.
    mentions: draft.mentions.filter((id) => id !== ''),
    field: field === undefined ? draft.field : { name: field, end },
  };
}
