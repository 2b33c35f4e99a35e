import { describe, expect, test } from 'vitest';
import { families } from './families.ts';
import { familyOrder } from './family-order.ts';
import { comparedWords, fingerprints } from './fingerprints.ts';
import { paragraphSquares } from './paragraph-squares.ts';
import type { Publication } from './publication.ts';

const RELEASES = ['semangka', 'melon', 'pepaya', 'rambutan', 'durian', 'nangka', 'sirsak', 'jambu'].map((fruit) =>
  Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 16 }, (_, n) =>
      n % 4 === 0 ? `${fruit}${i}x${n}` : `kebun${fruit}${(i * 7 + n * 3) % 41}`,
    ).join(' '),
  ).join('\n'),
);
const PLACES =
  'Lumajang Jember Tuban Gresik Ngawi Blitar Kediri Madiun Sampang Bangkalan Bantul Sleman Klaten Sragen'.split(' ');
const doc = (id: string, text: string) => ({ id, fingerprints: fingerprints(comparedWords(text)) });

describe('families', () => {
  test('copies, shortened copies and copies of copies are one family; others are none', () => {
    const [a = '', b = '', c = ''] = RELEASES;
    const cut = a.split('\n').slice(0, 4).join('\n');
    const edited = cut.replace('semangka0x8', 'baru').replace('semangka1x0', 'karung');
    expect(families([doc('x', b), doc('a', a), doc('cut', cut), doc('c', c), doc('edited', edited)])).toEqual([
      ['a', 'cut', 'edited'],
    ]);
  });

  test('a digest of many releases joins none of them', () => {
    const digest = RELEASES.concat(RELEASES.map((text) => text.replaceAll('petani', 'nelayan'))).join('\n');
    expect(
      families([...RELEASES.map((text, i) => doc(`r${i}`, text)), doc('digest', `${digest}\n${digest.toUpperCase()}`)]),
    ).toEqual([]);
  });

  test('what an outlet prints under all its short articles makes no family of them', () => {
    const closing =
      'Redaksi menerima tulisan warga tentang lingkungan, budaya, dan kehidupan kampung. Kirim naskah paling panjang tujuh ratus kata beserta foto, nomor telepon, dan salinan kartu pengenal; naskah yang dimuat mendapat imbalan sepantasnya.';
    const short = RELEASES.map((text) => [...text.split('\n').slice(0, 5), closing].join('\n'));
    expect(families(short.map((text, i) => doc(`r${i}`, text)))).toEqual([]);
    expect(families([doc('a', short[0]!), doc('b', short[0]!.replace(closing, ''))])).toEqual([['a', 'b']]);
  });

  test('a list of winners printed twice is a family, though it is all names', () => {
    const winners = PLACES.map((place, i) => `Kabupaten ${place} (Inovasi ${place} Sehat ${i})`).join(', ');
    const other = PLACES.toReversed()
      .map((place) => `Kota ${place}`)
      .join(', ');
    expect(
      families([doc('a', `Berikut daftarnya: ${winners}.`), doc('b', `Daftar: ${winners}`), doc('c', other)]),
    ).toEqual([['a', 'b']]);
  });

  test('names in common make no family', () => {
    const name =
      'Kompetisi Inovasi Pelayanan Publik di Lingkungan Kementerian Lembaga Pemerintah Daerah Badan Usaha Milik Negara dan Badan Usaha Milik Daerah';
    expect(
      families([doc('a', `${name} ${RELEASES[0]?.slice(0, 90)}`), doc('b', `${name} ${RELEASES[1]?.slice(0, 90)}`)]),
    ).toEqual([]);
  });
});

describe('the order of a family', () => {
  const order = (...members: readonly Publication[]) => {
    const { dated, undated, first } = familyOrder(members, (member) => member);
    const places = (list: readonly Publication[]) => list.map((member) => members.indexOf(member));
    return { dated: places(dated), undated: places(undated), first: first && members.indexOf(first) };
  };

  test('the earlier day is first', () => {
    expect(order({ publishedAt: '2019-07-19' }, { publishedAt: '2019-07-18' })).toEqual({
      dated: [1, 0],
      undated: [],
      first: 1,
    });
  });

  test.each<[string, readonly Publication[]]>([
    ['two on one day', [{ publishedAt: '2019-07-18' }, { publishedAt: '2019-07-18' }]],
    ['a day and an hour of it', [{ publishedAt: '2019-07-18' }, { publishedAt: '2019-07-18T10:00:00+07:00' }]],
    [
      'an hour without a zone and one two hours later',
      [{ publishedAt: '2019-07-18T09:00' }, { publishedAt: '2019-07-18T10:00:00+08:00' }],
    ],
    ['one without a date', [{ publishedAt: '2019-07-18' }, {}, { publishedAt: '2019-07-20' }]],
    [
      'one whose date stands in its sentences',
      [{ publishedAt: '2019-07-18', from: 'text' }, { publishedAt: '2019-07-20' }],
    ],
    [
      'one that was read before it appeared',
      [{ publishedAt: '2019-07-18', firstSeen: '2019-07-10T08:00:00Z' }, { publishedAt: '2019-07-20' }],
    ],
    ['one from before the web', [{ publishedAt: '1970-01-01' }, { publishedAt: '2019-07-20' }]],
    ['one with a vague date', [{ publishedAt: '2019-07' }, { publishedAt: '2019-08-20' }]],
    ['one alone', [{ publishedAt: '2019-07-18' }]],
  ])('%s: nobody is called the first', (_what, members) => {
    expect(order(...members).first).toBeUndefined();
  });

  test('an hour earlier is earlier, with both zones known', () => {
    expect(
      order({ publishedAt: '2019-07-18T10:00:00+07:00' }, { publishedAt: '2019-07-18T10:30:00+08:00' }).first,
    ).toBe(1);
  });

  test('undated pages stand apart, the others keep their order', () => {
    expect(order({}, { publishedAt: '2020-02-02' }, { publishedAt: '2020-01-31' })).toMatchObject({
      dated: [2, 1],
      undated: [0],
    });
  });
});

describe('squares', () => {
  const [full = ''] = RELEASES;

  test('a copy of itself is all same', () => {
    expect(paragraphSquares(full, full)).toEqual({ squares: Array(6).fill('same'), share: 1 });
  });

  test('same, edited and absent paragraphs, in the order of the fullest copy', () => {
    const lines = full.split('\n');
    const copy = [lines[2], lines[0]?.replace('semangka0x8', 'lain'), 'Warga lain tidak tahu apa-apa.'].join('\n');
    const { squares, share } = paragraphSquares(full, copy);
    expect(squares).toEqual(['edited', 'absent', 'same', 'absent', 'absent', 'absent']);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(1 / 3);
  });

  test('nothing has no squares', () => {
    expect(paragraphSquares('', full)).toEqual({ squares: [], share: 0 });
  });
});
