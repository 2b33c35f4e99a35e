import { RANKS } from '../language/award-words.ts';
import { GIVEN, PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Found } from './body-names.ts';
import { GOT_BY, isMadeUpOf } from './counted-bodies.ts';
import { isNational } from './is-national.ts';
import type { Scan } from './scan.ts';

/** Verbs behind which "oleh" names the giver: "diserahkan oleh Gubernur", "diselenggarakan oleh Pemprov Jatim". */
const GIVEN_BY = pattern`^(?:${GIVEN}|diselenggarakan|digelar|diadakan|digagas|diinisiasi|dilaksanakan|diinisasi|dihelat|disampaikan|organized|presented|given|held|dibuka|dinilai|dikeluarkan|diterbitkan|dilakukan|difasilitasi|diganjar|dianuge?rahi|hosted|initiated|conducted|launched|dinobatkan|ditetapkan|diapresiasi|diumumkan|organised|awarded)$`;

const IS_PRIZE = pattern`^(?:${PRIZE})$`;

/** "Raih Penghargaan Kemenpan", "Bappenas Beri Penghargaan", "Ombudsman: Tuban Masuk Zona Hijau": in a headline a national body gives. */
export function isGivingBody(scan: Scan, { first, end, codes }: Found): boolean {
  if (!isNational(codes)) return false;
  // "KLHK also awarded Adipura to Tuban": "awarded" by itself is what such a body does.
  const verb = /^(?:also|then|has|have|again)$/.test(scan.key(end)) ? end + 1 : end;
  if (scan.key(verb) === 'awarded' && !scan.capital(verb)) return true;
  if (scan.lineCase(first) === 'prose') return false;
  return (
    IS_PRIZE.test(scan.key(first - 1)) ||
    /^(?:beri|berikan|serahkan|gelar|umumkan|ganjar|nilai|anuge?rahkan|apresiasi)$/.test(scan.key(end)) ||
    scan.gap(end) === ': '
  );
}

/** How far back the bracket of a credit may stand. */
const MAX_CREDIT = 80;

/** "(Humas Dinas Sosial Kabupaten Tuban)", "(Foto: Pemkab Tuban)": who sent it in. */
export function isCredit({ text, words }: Scan, { first }: Found): boolean {
  const start = words.starts[first] ?? 0;
  const before = text.slice(Math.max(0, start - MAX_CREDIT), start);
  return /^\( ?(?:humas|adv|foto|dok|doc|ist|sumber|rilis|kominfo)[^)]*$/i.test(before.slice(before.lastIndexOf('(')));
}

/** "juara II Siti Aminah dari Kabupaten Malang": a place, and right behind it whoever has it. */
function isRankedName(scan: Scan, word: number, from: number): boolean {
  return (
    /^(?:juara|terbaik|peringkat|harapan)$/.test(scan.key(word)) &&
    RANKS.has(scan.key(word + 1)) &&
    from - word > 2 &&
    scan.capital(word + 2)
  );
}

/** What a giver stands behind: "penghargaan dari", "dana dari". */
const HANDED_OVER = pattern`^(?:${PRIZE}|juara|dana|insentif)$`;

const DONE = /^di(?:lakukan|laksanakan|jalankan)$/;

/** "penghargaan dari Kementerian PANRB", "diselenggarakan oleh Pemprov Jatim": who gives, not who gets. */
export function isGiver(scan: Scan, name: Found): boolean {
  const { first } = name;
  if (first === 0 || scan.sentence(first - 1) !== scan.sentence(first)) return false;
  const lead = scan.key(first - 1) === 'the' ? first - 2 : first - 1;
  const before = scan.key(lead);
  if (isMadeUpOf(scan, name)) return false;
  if (before === 'dari' || before === 'from') {
    // "lima gubernur yang mendapatkan penghargaan itu yakni dari Provinsi X, Y dan Z": who they are.
    if (/^(?:yakni|yaitu)$/.test(scan.key(lead - 1)) && scan.cue('body-head', first)) return false;
    for (let word = lead - 1; word >= Math.max(0, first - 9) && scan.sentence(word) === scan.sentence(first); word--) {
      // "Juara I diraih oleh Ali dari Kabupaten Kapuas": where the winner is from.
      if (GOT_BY.test(scan.key(word)) || isRankedName(scan, word, first - 1)) return false;
      if (HANDED_OVER.test(scan.key(word))) return true;
    }
    return false;
  }
  // "pemeriksaan yang dilakukan BPK", "penilaian yang dilaksanakan Kementerian X".
  if (DONE.test(before)) return isNational(name.codes);
  if (before !== 'oleh' && before !== 'by') return false;
  for (let word = lead - 1; word >= Math.max(0, first - 14) && scan.sentence(word) === scan.sentence(first); word--) {
    if (GIVEN_BY.test(scan.key(word))) return true;
    if (GOT_BY.test(scan.key(word))) return false;
  }
  return false;
}
