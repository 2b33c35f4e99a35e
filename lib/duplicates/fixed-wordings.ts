import type { Span } from '../text/span.ts';

/**
 * Wordings that everybody must give word for word, whoever writes: oaths, pledges, laws, rhymes that were recited. They are shown
 * where they stand in a copy, and make none. `from` is a beginning and an end of one.
 */
export const FIXED_WORDINGS: readonly { readonly wording: RegExp; readonly from: string }[] = [
  {
    wording:
      /\b(?:demi allah|saya (?:ber)?(?:sumpah|janji))[^\n]{0,160}?memenuhi kewajiban[^\n]{0,400}?(?:nusa,? dan bangsa|bangsa dan negara)/giu,
    from: 'Demi Allah saya bersumpah, bahwa saya akan memenuhi kewajiban saya sebagai bupati dengan sebaik-baiknya, serta berbakti kepada masyarakat, nusa, dan bangsa',
  },
  {
    wording: /\bkami putra dan putri indonesia[^\n]{0,300}?bahasa indonesia/giu,
    from: 'Kami putra dan putri Indonesia mengaku bertumpah darah yang satu, menjunjung bahasa persatuan, bahasa Indonesia',
  },
  {
    wording: /\bketuhanan yang maha esa[^\n]{0,300}?keadilan sosial bagi seluruh rakyat indonesia/giu,
    from: 'Ketuhanan Yang Maha Esa, Kemanusiaan yang adil dan beradab, Keadilan sosial bagi seluruh rakyat Indonesia',
  },
  {
    wording:
      /\bsetiap orang yang\b[^\n]{0,300}?\b(?:di)?pidana\b[^\n]{0,200}?(?:tahun|rupiah|juta|miliar)(?:[^\n]{0,80}?denda[^\n]{0,60}?(?:juta|miliar|rupiah))?/giu,
    from: 'Setiap orang yang dengan sengaja merusak hutan dipidana dengan pidana penjara paling lama empat tahun dan denda paling banyak Rp 750 juta',
  },
  {
    // Two lines that rhyme with two that mean something; the first two are always of this kind.
    wording:
      /[“"](?:jalan-jalan (?:ke|di)|ikan hiu|ikan (?:sepat|gabus)|burung (?:irian|camar|nuri|merpati|dara)|pergi ke (?:pasar|sawah|ladang|kebun|hutan)|(?:be)?li [A-Za-zÀ-ɏ]+ (?:di|ke) pasar|makan [A-Za-zÀ-ɏ]+ (?:di|minum)|buah (?:semangka|mangga|duku|pepaya)|ke pasar (?:mem)?beli|naik (?:kereta|delman|perahu) ke)[^”"\n]{0,300}[”"]/giu,
    from: '“Jalan-jalan ke kota pahlawan, jangan lupa membeli sate; kalau pelayanan ingin mengesankan, mari bekerja tanpa jeda”',
  },
];

/** What any of them begins with; most texts hold none, and the rows need not be tried. */
const ANY = /kewajiban|putra dan putri|maha esa|pidana|jalan-jalan|ikan|burung|pasar|makan|buah|naik|pergi/i;

/** Where a text gives such wordings; they may overlap. */
export function fixedWordings(text: string): readonly Span[] {
  if (!ANY.test(text)) return [];
  return FIXED_WORDINGS.flatMap(({ wording }) =>
    [...text.matchAll(wording)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}
