import { everyMatch } from '../text/every-match.ts';
import type { Span } from '../text/span.ts';
import { sieveIn } from './mask-words.ts';

/** "menjelaskan jika Kota X meraih": that it did. */
export const SAYS_THAT =
  '\\b(?:me(?:ngatakan|njelaskan|ngungkapkan|nuturkan|nyebut|nyebutkan|nambahkan|negaskan|maparkan|nyampaikan|nyatakan|ngaku|ngakui|mbenarkan)|di(?:katakan|jelaskan|ungkapkan|sebutkan|tambahkan|tegaskan|sampaikan)(?:nya)?)';

/** "mengatakan jika Kota X meraih Adipura, petugasnya akan diberi bonus": what is said is a condition. */
const IF_SAID = String.raw`(?<=${SAYS_THAT} )(?:jika|kalau)(?=.*\b(?:akan|maka|nanti|kelak|nantinya|bakal)\b)`;

/** Where one clause ends and the next begins; the connecting word belongs to the new clause. */
const BREAKS: readonly { readonly at: RegExp; readonly from: string }[] = [
  // "adalah Kota X (Jawa Timur); Kabupaten Y; dan Kota Z": between names alone it only lists.
  {
    at: /;\s*(?=(?:(?:\([^()]{0,40}\)|[^;(]){0,200}?(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{4,}(?![A-Za-zÀ-ɏ])){3})/gu,
    from: 'meraih Adipura; tahun depan ditargetkan Kencana',
  },
  {
    at: /,?\s(?=(?:sedangkan|sementara|adapun|namun|tetapi|tapi|melainkan|padahal)\b)/g,
    from: 'meraih KLA, sedangkan',
  },
  {
    at: new RegExp(
      String.raw`,?\s(?=(?:setelah|sebelum(?! (?:masa )?(?:pandemi|covid))|sehingga|(?<!(?:bangga|syukur|gembira|senang) )karena|meski|meskipun|walau|walaupun|agar|supaya|(?<!${SAYS_THAT} )jika|${IF_SAID}|apabila|bila|(?<!(?:19|20)\d\d )(?:ketika|saat)(?! (?:itu|ini)\b)|(?<!berturut-turut )sejak(?! (?:tahun )?(?:19|20)\d\d(?:,| dan))|usai|sebab|lantaran|while|after|before|although)\b)`,
      'g',
    ),
    from: 'setelah meraih Top 99, berharap masuk Top 45',
  },
  {
    at: /,?\s(?=(?:dan |serta |juga |lalu |kemudian |,)*(?:(?<!\b(?:di|meng|ber)harap(?:kan)? [^,;.]{0,30}|\bditargetkan [^,;.]{0,30})(?:akan|bakal)|menargetkan|ditargetkan|berharap|diharapkan|(?:opt|pes)imis(?:tis)?|belum|gagal|berpeluang|mempunyai peluang|siap|membidik|mengejar|bertekad)\b)/g,
    from: 'meraih Adipura dan menargetkan Adipura Kencana',
  },
  {
    at: /,\s(?=(?:dan )?baru (?:pada |di )?(?:tahun )?(?:(?:19|20)\d\d|ini)\b)/g,
    from: 'belum pernah meraih KLA, baru tahun 2020',
  },
  {
    at: /,\s(?=(?:dan |kemudian )?(?:kali ini|kini|sekarang|tahun (?:(?:19|20)\d\d )?ini)(?: [A-Za-zÀ-ɏ]+| \uE003+| \uE005+){0,4} (?:me\w+|naik|jadi|raih|dapat))/gu,
    from: 'jika pada 2019 mendapat Madya, kali ini meraih Nindya',
  },
  {
    at: /,\s(?=maka (?:pada |di |tahun )*(?:19|20)\d\d\b)/g,
    from: 'jika pada 2019 mendapat Madya, maka pada 2021 meraih',
  },
];

/** Most sentences are one clause. */
const breaksIn = sieveIn(BREAKS, ({ at }) => at);

/** "berharap prestasi ini dipertahankan, sehingga Agam dapat meraih": the result is hoped for with its cause. */
function isHopedResult(before: string, next: string): boolean {
  // "Harapan kami, tahun ini Kota X bisa meraih": what is hoped comes behind the comma.
  if (/^(?:kali ini|kini|sekarang|tahun ini|tahun depan) /.test(next) && HOPE_OPENS.test(before)) return true;
  return (
    /^sehingga /.test(next) &&
    /\b(?:berharap|diharapkan|harapannya|semoga|agar|supaya|meminta|minta|mengajak|mengimbau|menghimbau|mendorong|berpesan)\b/.test(
      before,
    )
  );
}

const HOPE_OPENS =
  /^\W*(?:[a-z]+ ){0,2}(?:harapan|target|cita-cita|impian|keinginan|doa|semoga|mudah-mudahan|berharap)(?:nya)?(?: [a-z]+)?, $/;

/** The clauses of a sentence, in order and without gaps; `text` is masked and in lower case. */
export function clauses(text: string, sentence: Span): Span[] {
  const breaks = breaksIn(text, sentence);
  const body = text.slice(sentence.start, sentence.end);
  if (breaks.length === 0) return body.trim() ? [{ start: sentence.start, end: sentence.end }] : [];
  const cuts = breaks
    .flatMap(({ at }) => everyMatch(at, body).map(({ 0: gap, index }) => index + gap.length))
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b)
    .filter((cut, i, all) => !isHopedResult(body.slice(all[i - 1] ?? 0, cut), body.slice(cut, cut + 12)));
  const edges = [0, ...new Set(cuts), body.length];
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i]!;
    return body.slice(start, end).trim() ? [{ start: sentence.start + start, end: sentence.start + end }] : [];
  });
}
