import type { words } from '../catalogue/words.ts';
import { foldName } from '../dataset/recipient-key.ts';
import type { ReportClaim } from './report.ts';

/** The words at the head of a claim; `quoted` where they are the article's own. */
export type ClaimLines = {
  readonly what: string;
  readonly quoted: boolean;
  /** In what it was won, and by whom; empty where nothing is left to say of it. */
  readonly honour: string;
  readonly winner: string;
  /** Both, as far as they say anything. */
  readonly lines: readonly string[];
};

/** Longer than any award or innovation that was ever printed; a page may hold anything. */
const MAX_WHAT = 300;

/** "Top 45 Inovasi Pelayanan Publik" reads as one name; "Pratama Kabupaten Layak Anak" does not. */
const LEADS = /^Top \d/;

export function claimLines(claim: ReportClaim, text: string, t: ReturnType<typeof words>): ClaimLines {
  const year = claim.year === null ? undefined : String(claim.year);
  const named = claim.tier !== null && (claim.award?.includes(claim.tier) ?? false);
  const before = !named && claim.award !== null && LEADS.test(claim.tier ?? '') ? claim.tier : undefined;
  const award =
    claim.award === null
      ? undefined
      : [before, claim.award, told(claim.award, year) ? undefined : year].filter(Boolean).join(' ');
  const category = claim.category === null ? undefined : t('claim.category', { category: claim.category });
  const apart = named || before !== undefined ? null : claim.tier;
  // "B" alone under an award's name is no word.
  const tier = apart !== null && apart.length < 3 ? t('claim.tier', { tier: apart }) : apart;
  const honour = line(category, tier, claim.innovation === null ? undefined : (award ?? year));
  const { name } = claim.recipient;
  const winner = line(claim.unit, claim.unit !== null && name !== null && names(claim.unit, name) ? null : name);
  const [first] = claim.spans;
  const passage = first ? text.slice(first.start, first.end) : '';
  const what = claim.innovation ?? award ?? passage;
  const quoted = claim.innovation === null ? claim.competition === null : text.includes(claim.innovation);
  return {
    what: what.length > MAX_WHAT ? `${what.slice(0, MAX_WHAT)}…` : what,
    quoted: quoted && what !== '',
    honour,
    winner,
    lines: [honour, winner].filter((each) => each !== ''),
  };
}

function line(...parts: readonly (string | null | undefined)[]): string {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
  return said.replace(/^[a-zß-ɏ]/, (letter) => letter.toUpperCase());
}

/** Whether a name says its year itself: "2021 Sustainable Transport Award". */
function told(name: string, year: string | undefined): boolean {
  return year !== undefined && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(name);
}

/** Whether an office's name says its body itself: "SDN 5 Kota Langsa". */
function names(unit: string, body: string): boolean {
  return ` ${foldName(unit)} `.includes(` ${foldName(body)} `);
}
