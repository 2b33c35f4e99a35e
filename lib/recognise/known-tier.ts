import { AWARD_CONTEXT, TIER_WORDS } from '../language/award-words.ts';
import { GAINED, GAINS, GIVEN, PRIZE, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { isCertainAward } from './is-certain-award.ts';
import { leadsToNames } from './leads-to-names.ts';
import { PLACES } from './numbered-tier.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere, tierNameEnd } from './tier-here.ts';

/** "meraih KLA, yakni madya": a grade in lower case, where the sentence is about to name one. */
function isSaidNext(scan: Scan, word: number): boolean {
  return (
    /^(?:nindya|madya|pratama|paripurna|informatif|wistara|wiwerda|padapa)$/.test(scan.key(word)) &&
    (leadsToNames(scan, word - 1) || /^(?:menjadi|sebagai)$/.test(scan.key(word - 1)))
  );
}

const CALLED = pattern`^(?:${PRIZE}|dinobatkan|terpilih)$`;

/** "penghargaan sebagai Penyelenggara Inovasi Terbaik": what one was called the best of. */
export function roleOfBest(scan: Scan, word: number): TierHere | undefined {
  if (scan.key(word) !== 'terbaik' || !scan.capital(word) || scan.lineCase(word) !== 'prose') return undefined;
  let first = word;
  while (first > 0 && word - first < 6 && scan.gap(first) === ' ' && scan.capital(first - 1)) first--;
  const said = scan.key(first - 1) === 'sebagai' && CALLED.test(scan.key(first - 2));
  // "sebagai Tim Provinsi Pembina Terbaik Kedua".
  const end = PLACES.test(scan.key(word + 1)) && scan.gap(word + 1) === ' ' ? word + 2 : word + 1;
  return first < word && said ? tierHere(scan, first, end, first) : undefined;
}

/** "Peraih Madya yaitu", "Untuk Pratama diraih": capital because the sentence begins with it, and no part of a name. */
function opensSentence(scan: Scan, word: number): boolean {
  return (
    /^(?:peraih|penerima|pemenang|untuk|sedangkan|sementara|adapun|kemudian|lalu|selanjutnya)$/.test(scan.key(word)) &&
    (word === 0 || scan.sentence(word) !== scan.sentence(word - 1))
  );
}

/** "meraih Inovatif", "Inovatif diraih", "Terinovatif dan Inovatif": what may be said of anybody is a grade beside a verb of winning. */
function isGiven(scan: Scan, word: number): boolean {
  const before = scan.key(word - 1);
  return (
    GAINING.test(before) ||
    TAKEN.test(scan.key(word + 1)) ||
    (/^(?:dan|serta)$/.test(before) && /inovatif$/.test(scan.key(word - 2)))
  );
}

const GAINING = pattern`^(?:${GAINS}|${WINNERS})$`;
const TAKEN = pattern`^(?:${GAINED}|${GIVEN}|jatuh)$`;

/** A tier's name standing alone: "Nindya", "Terinovatif", "Informatif"; telling, capitalised, in a sentence about awards. */
export function knownTier(scan: Scan, word: number): TierHere | undefined {
  const end = tierNameEnd(scan, word);
  if (!end) return undefined;
  if (!scan.capital(word) && end - word < 3 && !isSaidNext(scan, word)) return undefined;
  const key = scan.key(word);
  const inClass = /^(?:provinsi|kabupaten|kota|daerah)$/.test(scan.key(word - 1)) && scan.capital(word - 1);
  // "Bags Madya Predicate": English has the noun behind, in headlines too.
  const isLevelled = /^(?:level|predicate|grade)$/.test(scan.key(end));
  if (scan.lineCase(word) !== 'prose' && end === word + 1 && !inClass && !isLevelled) return undefined;
  // "dinilai memiliki Inovasi terbaik": praise, not a place.
  if (key === 'inovasi' && end === word + 2 && !scan.capital(word + 1)) return undefined;
  const telling =
    end - word > 2 ||
    (end - word > 1
      ? TIER_WORDS.has(scan.key(end - 1)) || TIER_WORDS.has(key)
      : /^(?:nindya|terinovatif|informatif|madya|pratama|paripurna|wistara|wiwerda|padapa|mentor|utama)$/.test(key) ||
        (key === 'inovatif' && isGiven(scan, word)));
  if (!telling) return undefined;
  const own = scan.sentence(word);
  let context = opensSentence(scan, word - 1) && TAKEN.test(scan.key(end));
  for (let at = word; at >= 0 && scan.sentence(at) === own && at > word - 40; at--)
    context ||= AWARD_CONTEXT.has(scan.key(at)) || scan.inCompetition(at);
  for (let at = word; at < scan.words.count && scan.sentence(at) === own && at < word + 40; at++)
    context ||= AWARD_CONTEXT.has(scan.key(at)) || scan.inCompetition(at);
  // "Madya" inside a name of an office ("Ahli Madya") is a rank.
  if (/^(?:ahli|pembina|penata|penyuluh|sekolah|kpp|dokter|direktur|jalan)$/.test(scan.key(word - 1))) return undefined;
  // "sebagai Provinsi Informatif".
  if (end === word + 1 && inClass)
    return context && /^(?:sebagai|predikat|menjadi)$/.test(scan.key(word - 2))
      ? tierHere(scan, word - 1, end, word)
      : undefined;
  const isName = scan.capital(word - 1) && scan.gap(word) === ' ' && !isCertainAward(scan, word - 1);
  if (end === word + 1 && isName && !isLevelled && !opensSentence(scan, word - 1)) return undefined;
  return context ? tierHere(scan, word, end, word) : undefined;
}
