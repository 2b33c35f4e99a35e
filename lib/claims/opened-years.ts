import { ADVERB } from '../language/word-classes.ts';
import { everyMatch } from '../text/every-match.ts';
import { patternOfAll } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';

/** ", tahun 2020 Kota X meraih", "Pada tahun 2021 Kota Y": where a sentence begins to tell of another year. */
const OPENED = patternOfAll`(?:^[^A-Za-zÀ-ɏ\uE000-\uE006]*|[,;] (?:dan |kemudian |lalu |selanjutnya |sedangkan |sementara )?| (?:dan|kemudian|lalu|sedangkan|sementara) )(?:selanjutnya,? |kemudian,? |lalu,? )?(?:pada |di )?tahun ((?:19|20)\d\d),? (?=[\uE003-\uE005]|(?:(?:${ADVERB}) )*(?:me|di)[a-z])`;

/** What brings the sentence back to the year of the news. */
const NOW = /\b(?:kini|kali ini|tahun ini|sekarang|hari ini|saat ini|akhirnya)\b/;

/**
 * "Paritrana Award 2024 ..., pada tahun 2019 A meraih terbaik, tahun 2020 A meraih terbaik kedua dan B terbaik pertama": each has its
 * place in the year that was opened last before it, not in the one beside the award's name.
 */
export function withOpenedYears(drafts: readonly Draft[], sentence: Span, context: Context): readonly Draft[] {
  const body = context.mask.slice(sentence.start, sentence.end);
  if (drafts.length === 0 || !body.includes('tahun ')) return drafts;
  const opened = everyMatch(OPENED, body).map(({ 0: words, 1: year, index }) => ({
    year: Number(year),
    end: sentence.start + index + words.length,
  }));
  if (opened.length === 0) return drafts;
  return drafts.map((draft): Draft => {
    const { award, year, inferred, status } = draft;
    if (status !== 'asserted' || !award) return draft;
    const own = award.start >= sentence.start && award.end <= sentence.end;
    if (!inferred.includes('year') && !(own && year === award.surfaceYear)) return draft;
    const told = placeOf(draft, own ? award : sentence, context);
    const last = opened.findLast(({ end }) => end <= told && (!own || end > award.end));
    if (!last || last.year === year || NOW.test(context.mask.slice(last.end, told))) return draft;
    return {
      ...draft,
      year: last.year,
      yearFrom: 'context',
      past: true,
      inferred: inferred.filter((field) => field !== 'year'),
    };
  });
}

/** Where the sentence tells the tier of a claim, else whose it is. */
function placeOf({ mentions }: Draft, from: Span, { mentionById }: Context): number {
  const named = mentions.flatMap((id) => mentionById.get(id) ?? []);
  const found = named.findLast(({ type }) => type === 'tier') ?? named.find(({ type }) => type !== 'award');
  return found?.start ?? from.start;
}
