import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryIndex } from './memory-index.ts';
import { nearDuplicates } from './near-duplicates.ts';

const RELEASE = [
  'LUMAJANG - Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam, lalu bidan desa menengok rumah yang anaknya tidak naik timbangan selama dua bulan berturut-turut.',
  'Bupati Lumajang Thoriqul Haq mengatakan 14 desa sudah memakainya sejak Maret 2021, sedangkan tujuh desa lain menunggu sinyal.',
  '“Dulu buku catatan sering basah kena hujan, sekarang datanya aman,” tutur seorang kader sambil menunjukkan layar teleponnya kepada tamu dari Jakarta.',
];
const OTHER = [
  'Pedagang Pasar Baru memindahkan lapak ke lantai dua sejak atap lama dibongkar pekan lalu.',
  'Mereka mengeluh pembeli enggan naik tangga, apalagi membawa belanjaan berat untuk warung di kampung.',
];

async function found(here: string, ...there: readonly string[]) {
  const index = new MemoryIndex();
  for (const [i, text] of there.entries()) index.add(`https://${i}.example/`, text);
  return (await nearDuplicates(here, index)).found;
}

describe('what is found', () => {
  test('the same text, whole in both directions', async () => {
    const text = RELEASE.join('\n');
    const [same, ...rest] = await found(text, text, OTHER.join('\n'));
    expect(rest).toEqual([]);
    expect(same).toMatchObject({ containment: 1, containmentThere: 1, resemblance: 1, basis: 'text' });
    expect(same?.longest).toBe(same?.wordsHere);
    expect(same?.passages).toHaveLength(1);
    expect(same?.passages[0]?.differences).toEqual([]);
  });

  test('a release inside a longer article: most of it there, some of it here', async () => {
    const [one] = await found(
      [...OTHER, ...RELEASE, ...OTHER.map((line) => line.toUpperCase())].join('\n'),
      RELEASE.join('\n'),
    );
    expect(one?.containmentThere).toBe(1);
    expect(one?.containment).toBeLessThan(0.7);
    expect(one?.matchedHere).toBe(one?.wordsThere);
  });

  test('one paragraph lifted', async () => {
    const [one] = await found([...OTHER, RELEASE[0]].join('\n'), RELEASE.join('\n'));
    expect(one?.passages).toHaveLength(1);
    expect(one?.passages[0]?.words).toBe(27);
  });

  test('the page with most words in common comes first', async () => {
    const all = await found(RELEASE.join('\n'), [...OTHER, RELEASE[0]].join('\n'), RELEASE.slice(0, 2).join('\n'));
    expect(all.map(({ key }) => key)).toEqual(['https://1.example/', 'https://0.example/']);
  });

  test('pages that the asker leaves out are left out', async () => {
    const index = new MemoryIndex();
    index.add('a', RELEASE.join('\n'));
    expect((await nearDuplicates(RELEASE.join('\n'), index, { except: (key) => key === 'a' })).found).toEqual([]);
  });
});

describe('changed between copies', () => {
  const before = RELEASE.join('\n');
  const after = before
    .replace('Thoriqul Haq', 'Indah Masdar')
    .replace('14 desa', '21 desa')
    .replace('Maret 2021', 'Mei 2022')
    .replace('sering basah', 'mudah basah')
    .replace('kini mencatat', 'mencatat');

  test('names, figures and dates are told apart from other words, with their places in both', async () => {
    const [one] = await found(after, before);
    const told = one?.passages.flatMap(({ differences }) =>
      differences.map(({ kind, here, there }) => [
        kind,
        before.slice(there.start, there.end),
        after.slice(here.start, here.end),
      ]),
    );
    expect(told).toEqual([
      ['word', 'kini', ''],
      ['name', 'Thoriqul Haq', 'Indah Masdar'],
      ['figure', '14', '21'],
      ['date', 'Maret 2021', 'Mei 2022'],
      ['word', 'sering', 'mudah'],
    ]);
  });

  test.each([
    ['digelar Selasa (5/12) di pendopo', 'digelar Rabu (6/12) di pendopo', ['date']],
    ['diikuti lima puluh peserta dari desa', 'diikuti enam puluh peserta dari desa', ['figure']],
    ['senilai Rp 10.500 untuk tiap warga', 'senilai Rp 12.500 untuk tiap warga', ['figure']],
    ['digelar tanggal 20-11-2019 di pendopo', 'digelar tanggal 21-11-2019 di pendopo', ['date']],
    ['diterima Bupati Jember kemarin', 'diterima Bupati Tuban kemarin', ['name']],
    ['piala. Warga bersorak', 'piala. Kader bersorak', ['word']],
  ])('“%s” and “%s”', async (first, second, kinds) => {
    const [one] = await found(`${RELEASE[0]} ${second} ${RELEASE[2]}`, `${RELEASE[0]} ${first} ${RELEASE[2]}`);
    expect([...new Set(one?.passages.flatMap(({ differences }) => differences.map(({ kind }) => kind)))]).toEqual(
      kinds,
    );
  });
});

describe('what pages about one award have in common is no copy', () => {
  const award =
    'Kompetisi Inovasi Pelayanan Publik (KIPP) di Lingkungan Kementerian, Lembaga, Pemerintah Daerah, Badan Usaha Milik Negara, dan Badan Usaha Milik Daerah Tahun 2019';
  const official =
    'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia, Dr. Syafruddin, M.Si., didampingi Deputi Bidang Pelayanan Publik, Prof. Dr. Diah Natalisa, M.B.A.';

  test('the award’s long name, several times', async () => {
    const here = [`Pemkab Tuban meraih Top 45 ${award}.`, OTHER[0], `Piala ${award} tiba di pendopo.`].join('\n');
    const there = [`${award} diikuti ribuan pelamar.`, RELEASE[0], `Juri ${award} datang pekan depan.`].join('\n');
    expect(await found(here, there)).toEqual([]);
  });

  test('the ceremony with its officials, in the words that everybody uses', async () => {
    const ceremony = `Penghargaan tersebut diserahkan langsung oleh ${official} kepada para bupati dan wali kota di Hotel Bidakara Jakarta, Rabu (18/7/2019).`;
    expect(await found([OTHER[0], ceremony, OTHER[1]].join('\n'), [RELEASE[0], ceremony].join('\n'))).toEqual([]);
  });

  test('thanks', async () => {
    const thanks =
      '“Alhamdulillah, penghargaan ini berkat kerja keras seluruh jajaran dan dukungan masyarakat, semoga menjadi motivasi untuk terus meningkatkan pelayanan,” ujarnya usai menerima penghargaan tersebut.';
    expect(await found([OTHER[0], thanks, OTHER[1]].join('\n'), [RELEASE[0], thanks].join('\n'))).toEqual([]);
  });
});

describe('what an outlet prints under all its articles', () => {
  const closing =
    'Redaksi menerima tulisan warga tentang lingkungan, budaya, dan kehidupan kampung. Kirim naskah paling panjang tujuh ratus kata beserta foto, nomor telepon, dan salinan kartu pengenal; naskah yang dimuat mendapat imbalan sepantasnya.';
  const here = [...RELEASE, closing].join('\n');
  const there = [...OTHER, ...OTHER.map((line) => `Kemarin ${line.toUpperCase()}`), closing].join('\n');

  test.each([true, false])('makes no copies of them (texts kept: %s)', async (keepText) => {
    const index = new MemoryIndex();
    index.add('https://a.example/1', there, { keepText });
    const sameOutlet = () => true;
    expect((await nearDuplicates(here, index, { sameOutlet })).found).toEqual([]);
    // Two outlets that print it have it from somewhere; fingerprints alone are too few to say so.
    expect((await nearDuplicates(here, index)).found).toHaveLength(keepText ? 1 : 0);
  });

  test('an article that the outlet prints twice is a copy, and so is a short one', async () => {
    const index = new MemoryIndex();
    index.add('a', `Judul lama\n${here}`);
    index.add('b', `Judul lain\n${RELEASE[0]}`);
    const { found: all } = await nearDuplicates(`Judul baru\n${here}`, index, { sameOutlet: () => true });
    expect(all.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

describe('how much is enough', () => {
  const formulas = [
    'Prosesi penyerahan ditandai dengan pemukulan gong, pemutaran video profil para jawara, dan jamuan makan malam.',
    'Sebelumnya Kabupaten Demak telah melewati rangkaian penjurian ketat yang melibatkan akademisi, praktisi, jurnalis, serta perwakilan lembaga swadaya.',
  ];

  test('two formulas in the same order, each between sentences of one’s own, are no passage of both', async () => {
    const here = [RELEASE[0], formulas[0], RELEASE[1], formulas[1], RELEASE[2]].join(' ');
    const there = [formulas[0], ...OTHER, formulas[1], OTHER[0]?.toUpperCase()].join(' ');
    expect(await found(here, there)).toEqual([]);
  });

  test('a short item that is mostly one sentence of a release is found by it', async () => {
    const sentence =
      'Bidan koordinator menuturkan sejak rumah singgah dibuka tidak ada lagi ibu yang melahirkan di bak truk sayur dalam perjalanan turun ke puskesmas.';
    const [one] = await found(
      `Sembilan rumah sederhana mendapat perhatian menteri.\n${sentence}\nPiala diserahkan di Jakarta.`,
      [...RELEASE, sentence, ...OTHER].join('\n'),
    );
    expect(one?.containment).toBeGreaterThan(0.5);
  });

  test('who asks for shorter passages is shown them, and who asks for longer ones is not', async () => {
    const quote = '“Pematang yang dulu hanya ditumbuhi rumput sekarang ikut memberi makan kambing saya,”';
    const index = new MemoryIndex();
    index.add('a', [OTHER[0], `${quote} ujar seorang petani.`, OTHER[1]].join('\n'));
    const here = [RELEASE[0], `Begini katanya: ${quote}`, RELEASE[1]].join('\n');
    const shown = async (minWords?: number) =>
      (await nearDuplicates(here, index, minWords === undefined ? {} : { minWords })).found.length;
    expect([await shown(), await shown(8), await shown(60)]).toEqual([0, 1, 0]);
  });
});

describe('where only fingerprints are kept', () => {
  test('figures follow from them, and no passage is shown', async () => {
    const index = new MemoryIndex();
    index.add('a', [...OTHER, ...RELEASE].join('\n'), { keepText: false });
    index.add('b', OTHER.join('\n'), { keepText: false });
    const { found: all } = await nearDuplicates(RELEASE.join('\n'), index);
    expect(all.map(({ key }) => key)).toEqual(['a']);
    expect(all[0]).toMatchObject({ basis: 'estimated', passages: [] });
    expect(all[0]?.containment).toBeGreaterThan(0.85);
    expect(all[0]?.containmentThere).toBeGreaterThan(0.5);
    expect(all[0]?.containmentThere).toBeLessThan(0.8);
  });
});

describe('for any text', () => {
  const word = fc.constantFrom(
    ...'petani kebun sawah irigasi pupuk bibit panen gudang timbangan truk sopir jalan jembatan sungai perahu jaring ikan lele kolam'.split(
      ' ',
    ),
  );
  const apart = (name: string) =>
    fc.array(fc.nat(99), { maxLength: 60 }).map((n) => n.map((x, i) => `${name}${i}x${x}`));

  test('a passage of twenty words is found, and its places are exact in both', () => {
    const passage = fc.array(word, { minLength: 20, maxLength: 60 }).filter((words) => new Set(words).size >= 8);
    return fc.assert(
      fc.asyncProperty(passage, apart('a'), apart('b'), apart('c'), apart('d'), async (words, a, b, c, d) => {
        const here = [...a, 'p', ...words, 'q', ...b].join(' ');
        const there = [...c, 'r', ...words, 's', ...d].join(' ');
        const [one] = await found(here, there);
        const printed = words.join(' ');
        expect(one?.passages.map((each) => here.slice(each.here.start, each.here.end))).toEqual([printed]);
        expect(one?.passages.map((each) => there.slice(each.there.start, each.there.end))).toEqual([printed]);
      }),
    );
  });

  test('equal words outside the differences, and shares between nothing and all', () => {
    const text = fc.array(fc.oneof(word, fc.constantFrom('Bupati', '2019', '14', 'Senin', '\n')), { maxLength: 200 });
    return fc.assert(
      fc.asyncProperty(text, text, fc.nat(100), fc.nat(100), async (x, y, from, length) => {
        const here = x.join(' ');
        const there = [...y, ...x.slice(from, from + length), ...y].join(' ');
        for (const each of await found(here, there)) {
          for (const share of [each.containment, each.containmentThere, each.resemblance]) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          for (const passage of each.passages) {
            const left = without(
              here,
              passage.here,
              passage.differences.map((difference) => difference.here),
            );
            const right = without(
              there,
              passage.there,
              passage.differences.map((difference) => difference.there),
            );
            expect(left).toEqual(right);
            expect(left).toHaveLength(passage.words);
          }
        }
      }),
    );
  });
});

type Place = { readonly start: number; readonly end: number };

function without(text: string, { start, end }: Place, holes: readonly Place[]): readonly string[] {
  let kept = '';
  let at = start;
  for (const hole of holes) {
    kept += `${text.slice(at, hole.start)} `;
    at = hole.end;
  }
  return (kept + text.slice(at, end)).split(/\s+/).filter((each) => each !== '');
}
