import type { words } from '../lib/catalogue/words.ts';
import { cellOf, needsLook } from '../lib/report/cells.ts';
import { claimLines } from '../lib/report/claim-lines.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { unsureFields } from '../lib/report/unsure-fields.ts';
import { verdictPhrase } from '../lib/report/verdict-phrase.ts';
import { kindsOf } from './source-kinds.ts';

/** Fewer are read as quickly one by one. */
const LEAST = 3;

/** Claims, one after another, of which we say the same but for whose they are: a list of winners. */
export type ClaimGroup = {
  readonly claims: readonly ReportClaim[];
  readonly award: string;
  /** The award is called by the article's own words. */
  readonly quoted: boolean;
  /** What all share; else each row says its own. */
  readonly honour: string | undefined;
  readonly kinds: ReturnType<typeof kindsOf> | undefined;
};

/** The groups among claims as they are listed, by the id of every claim that is in one. */
export function claimGroups(
  claims: readonly ReportClaim[],
  text: string,
  t: ReturnType<typeof words>,
): ReadonlyMap<string, ClaimGroup> {
  const said = claims.map((claim) => saidOf(claim, text, t));
  const groups = new Map<string, ClaimGroup>();
  for (let from = 0, to = 0; from < claims.length; from = to) {
    to = from + 1;
    const first = said[from];
    if (!first) continue;
    while (said[to]?.key === first.key) to++;
    if (to - from < LEAST) continue;
    const alike = said.slice(from, to);
    const group = {
      claims: claims.slice(from, to),
      award: first.award,
      quoted: first.quoted,
      honour: alike.every((each) => each?.honour === first.honour) ? first.honour : undefined,
      kinds: alike.every((each) => each?.kinds.join() === first.kinds.join()) ? first.kinds : undefined,
    };
    for (const { id } of group.claims) groups.set(id, group);
  }
  return groups;
}

/** The words of a row: whose it is, in the article's own words or not, and what the head does not say for all. */
export function rowOf(
  { innovation }: ReportClaim,
  { quoted, honour, winner }: ReturnType<typeof claimLines>,
  group: ClaimGroup,
): { readonly who: string; readonly quoted: boolean; readonly rest: string } {
  if (innovation !== null) return { who: innovation, quoted, rest: winner };
  return { who: winner, quoted: false, rest: group.honour === undefined ? honour : '' };
}

type Said = Pick<ClaimGroup, 'award' | 'quoted'> & {
  /** All that a card says apart from its recipient, its place in the list and its evidence. */
  readonly key: string;
  readonly honour: string;
  readonly kinds: ReturnType<typeof kindsOf>;
};

/** Nothing of a claim that stands by itself. */
function saidOf(claim: ReportClaim, text: string, t: ReturnType<typeof words>): Said | undefined {
  // What differs, or is doubtful in part, has its own table beside it.
  if (needsLook(claim) || unsureFields(claim).size > 0) return undefined;
  const { what, honour, winner, ...said } = claimLines(claim, text, t);
  const named = claim.innovation !== null;
  const award = named ? honour : what;
  const quoted = !named && said.quoted;
  if (award === '' || winner === '') return undefined;
  const { because, cue, verdict, evidence } = claim;
  // Of a row that was found, its list is told among the evidence only.
  const found = verdict === 'supported' || verdict === 'partial';
  const coverage = found ? null : claim.coverage;
  const disputed = evidence.some(({ result }) => result.disputed);
  const says = [cellOf(claim), verdictPhrase(claim, t), award, named, quoted, because, cue, coverage, disputed];
  return { key: JSON.stringify(says), award, quoted, honour: named ? '' : honour, kinds: found ? kindsOf(claim) : [] };
}
