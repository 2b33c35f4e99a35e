import type { AwardMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { type Context, mentionsIn } from './context.ts';
import { type Draft, draftOf } from './draft.ts';

/** "evaluasi SPBE 2023", "penilaian Indeks Kematangan Pengadaan", "the evaluation of the Electronic Based Government System". */
const ASSESSMENT =
  /\b(?:evaluasi|penilaian|survei|assessment|evaluation) (?:(?:pelaksanaan|penyelenggaraan|penerapan|hasil|atas|of|the|implementation) ){0,5}(?!(?:Kemen|BPK|Ombudsman|KPK|Komisi|Badan|Tim|Pemerintah|Pusat|Provinsi|Kabupaten|Kota)\w*)[A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]+(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]*|dan|of|and|\([A-ZÀ-Þ]{2,8}\)|(?:19|20)\d\d)){0,8}/u;

/** "2023 SPBE Evaluation": English has the name before. */
const IN_ENGLISH =
  /\b(?:(?:19|20)\d\d )?[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+|of|and)){0,5} (?:Evaluation|Assessment|Survey)\b/u;

/** A quick look: most sentences assess nothing. */
const ANY = /evalua[st]i|penilaian|survei|survey|assessment|reformasi birokrasi/i;

/** Graded by the same ministry as the award that an article names beside it, and in small letters no name; the ministry bears it too. */
const REFORM = /(?<!\b(?:negara|pan|panrb|menpan|kemenpan) ?(?:dan|&|-) ?)\breformasi birokrasi\b/i;

/** "SAKIP predikat BB. Adapun reformasi birokrasi mendapat predikat B": what is graded is not the award that was named before. */
export function isGradedApart({ start, end }: Span, { award }: Draft, { mask }: Context): boolean {
  const told = mask.slice(start, end);
  return told.includes('reformasi') && REFORM.test(told) && !REFORM.test(award?.quote ?? '');
}

/** A grade that an assessment gives. */
const GRADED = /^(?:predikat|nilai|grade)\b/i;

/**
 * What a grade was given in, where that is an assessment and no award by name: "meraih predikat Sangat Baik dalam evaluasi SPBE 2023".
 * It lends its words to the claims of the sentence as an award would.
 */
export function assessed(sentence: Span, context: Context): Draft | undefined {
  const inside = mentionsIn(context.mentions, sentence);
  const graded = inside.some((mention) => mention.type === 'tier' && (context.english || GRADED.test(mention.quote)));
  if (!graded || inside.some(({ type }) => type === 'award')) return undefined;
  const text = context.article.text.slice(sentence.start, sentence.end);
  const found = ANY.test(text)
    ? (ASSESSMENT.exec(text) ?? (context.english ? IN_ENGLISH.exec(text) : REFORM.exec(text)))
    : null;
  if (!found) return undefined;
  const start = sentence.start + found.index;
  const year = /(?:19|20)\d\d/.exec(found[0])?.[0];
  const award: AwardMention = {
    id: '',
    type: 'award',
    start,
    end: start + found[0].length,
    quote: found[0],
    competitions: [],
    general: false,
    ...(year !== undefined && { surfaceYear: Number(year) }),
  };
  return draftOf({
    status: 'asserted',
    span: sentence,
    award,
    competitions: [],
    general: false,
    mentions: [],
    inferred: ['year'],
    hollow: true,
    year: award.surfaceYear,
    yearFrom: year === undefined ? undefined : 'printed',
  });
}
