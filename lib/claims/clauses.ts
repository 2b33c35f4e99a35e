import { everyMatch } from '../text/every-match.ts';
import type { Span } from '../text/span.ts';

/** Words with which the next clause begins, and what may stand before them; `from` is each row's own test. */
const OPENERS: readonly { readonly words: string; readonly from: string }[] = [
  { words: 'sedangkan|sementara|namun|tetapi|tapi|melainkan|padahal', from: 'meraih KLA, sedangkan' },
  {
    words:
      'setelah|sebelum|sehingga|karena|meski|meskipun|walau|walaupun|agar|supaya|jika|apabila|bila|ketika|saat|sejak|usai|sebab|lantaran|while|after|before|although',
    from: 'setelah meraih Top 99, berharap masuk Top 45',
  },
  {
    words:
      '(?:dan |serta |juga |lalu |kemudian |,)*(?:akan|menargetkan|ditargetkan|berharap|diharapkan|optimis|optimistis|belum|gagal|berpeluang|mempunyai peluang|siap|membidik|mengejar|bertekad)',
    from: 'meraih Adipura dan menargetkan Adipura Kencana',
  },
  {
    at: /,\s(?=(?:dan |kemudian )?(?:kali ini|kini|sekarang|tahun ini)(?: \p{L}+| \uE003+| \uE005+){0,4} (?:me\p{L}+|naik|jadi|raih|dapat))/gu,
    from: 'jika pada 2019 mendapat Madya, kali ini meraih Nindya',
  },
];

/** Where one clause ends and the next begins; the connecting word belongs to the new clause. */
const BEFORE_OPENER = new RegExp(`,?\\s(?=(?:${OPENERS.map(({ words }) => words).join('|')})\\b)`, 'g');

/** "adalah Kota X; Kabupaten Y; dan Kota Z": between names alone a semicolon only lists. */
const SEMICOLON = /;\s*(?=[^;]{0,200}?\p{L}{4}[^;]{0,200}?\p{L}{4}[^;]{0,200}?\p{L}{4})/gu;

/** "berharap prestasi ini dipertahankan, sehingga Agam dapat meraih": the result is hoped for with its cause. */
function isHopedResult(before: string, next: string): boolean {
  return /^sehingga /.test(next) && /\b(?:berharap|diharapkan|harapannya|semoga)\b/.test(before);
}

/** The clauses of a sentence, in order and without gaps; `text` is masked and in lower case. */
export function clauses(text: string, sentence: Span): Span[] {
  const body = text.slice(sentence.start, sentence.end);
  const gaps = [...everyMatch(BEFORE_OPENER, body), ...(body.includes(';') ? everyMatch(SEMICOLON, body) : [])];
  const cuts = gaps
    .map(({ 0: gap, index }) => index + gap.length)
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b)
    .filter((cut, i, all) => !isHopedResult(body.slice(all[i - 1] ?? 0, cut), body.slice(cut, cut + 12)));
  const edges = [0, ...new Set(cuts), body.length];
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i]!;
    return body.slice(start, end).trim() ? [{ start: sentence.start + start, end: sentence.start + end }] : [];
  });
}
