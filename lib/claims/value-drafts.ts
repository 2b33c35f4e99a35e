import { GAINS, NAMELY } from '../language/word-classes.ts';
import type { AwardMention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft } from './draft.ts';
import { stringsOf } from './holder-strings.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

/** "Nilai evaluasi SAKIP Kabupaten X": whose value of an assessment a sentence tells. */
const WHOSE = /(?<![A-Za-zÀ-ɏ-])(?:nilai|skor|indeks|hasil|capaian|predikat|opini)(?: [A-Za-zÀ-ɏ]+){0,2} $/;
/** "Sementara itu, SAKIP Kabupaten X meraih predikat BB". */
const OPENS = /^[^A-Za-zÀ-ɏ]*(?:(?:sementara|sedangkan|adapun|untuk|itu)[\s,]+)*$/;
const OF = /^["”’')]*(?: (?:tahun )?(?:19|20)\d\d)?(?: milik| untuk| pada)? (?:pemerintah )?$/;

/** "tahun 2022 sebesar 71,2 atau predikat BB", "memperoleh nilai 71,2 dengan kategori BB", "adalah BB". */
const REACHED = pattern`^(?: (?:tahun|pada|di|sebesar|mencapai|adalah|berada|angka|nilai|skor|poin|persen|${GAINS}|dengan|atau|dan|masuk|dalam|kategori|predikat|grade|kini|tercatat|${NAMELY}|berpredikat|bernilai|menjadi|naik|meningkat)|[ (,]*\d[\d.,]*%?\)?|,| \()*["“(]? ?$`;

/** The claim of a sentence that tells the value and the grade of one body's assessment: "Nilai SAKIP Kabupaten X sebesar 71,2 atau predikat BB". */
export function valueDrafts({
  sentence,
  inside,
  context,
}: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>): Dealt {
  const { mask } = context;
  const awards = inside.filter((one): one is AwardMention => one.type === 'award');
  const tiers = inside.filter((one): one is TierMention => one.type === 'tier');
  const [award] = awards;
  const [tier] = tiers;
  if (!award || !tier || awards.length > 1 || tiers.length > 1 || tier.start < award.end) return NONE;
  const before = mask.slice(sentence.start, award.start);
  const whose =
    WHOSE.test(before) || OPENS.test(before) || /^(?:nilai|skor|indeks|hasil|predikat|opini) /i.test(award.quote);
  if (!whose || statusOf(before, mask.slice(award.end, sentence.end)).status !== 'asserted') return NONE;
  const body = stringsOf(sentence, inside, context).find(({ span }) => span.start >= award.end);
  if (body?.holders.length !== 1 || !OF.test(mask.slice(award.end, body.span.start))) return NONE;
  if (!REACHED.test(mask.slice(body.span.end, tier.start))) return NONE;
  const year = / ((?:19|20)\d\d) /.exec(mask.slice(body.span.end, tier.start))?.[1];
  const drafts = dealtDrafts({
    award,
    own: award,
    lent: undefined,
    clause: sentence,
    sentence,
    tiers: [tier],
    holders: body.holders,
    context,
  });
  return { drafts: drafts.map((draft) => inYear(draft, year)), spans: [sentence] };
}

function inYear(draft: Draft, year: string | undefined): Draft {
  if (year === undefined || !draft.inferred.includes('year')) return draft;
  const inferred = draft.inferred.filter((field) => field !== 'year');
  return { ...draft, year: Number(year), yearFrom: 'context', inferred };
}
