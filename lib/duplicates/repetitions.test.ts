import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_WORDS, repeatedShare, repetitions } from './repetitions.ts';

const LEAD =
  'MALANG - Pemerintah Kota Malang kembali menerima penghargaan atas inovasi layanan aduan warga yang dinilai cepat, murah dan mudah dijangkau oleh siapa pun.';
const QUOTE =
  '“Penghargaan ini kami persembahkan bagi petugas yang setiap hari melayani warga tanpa mengenal waktu”, ujar wali kota seusai menerima piala di Surabaya kemarin sore.';
const BODY = [
  LEAD,
  QUOTE,
  'Menurutnya, keberhasilan itu tidak lepas dari kerja sama seluruh perangkat daerah serta dukungan masyarakat yang terus memberi masukan.',
];

function found(text: string, blocks: Parameters<typeof repetitions>[0]['blocks'] = []) {
  return repetitions({ text, blocks }).map(({ first, second, words }) => ({
    first: text.slice(first.start, first.end),
    second: text.slice(second.start, second.end),
    words,
  }));
}

function lines(text: string) {
  let start = 0;
  return text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
}

describe('what is told', () => {
  test('a body pasted twice is one repetition, from its first word to its last', () => {
    const body = BODY.join('\n');
    const all = found(`${body}\n${body}`);
    expect(all).toHaveLength(1);
    expect(all[0]?.first).toBe(body.slice(0, -1));
    expect(all[0]?.second).toBe(body.slice(0, -1));
  });

  test('its share: half of a text printed twice, none of one printed once', () => {
    const body = BODY.join('\n');
    const text = `${body}\n${body}`;
    expect(repeatedShare(repetitions({ text, blocks: [] }), text)).toBe(0.5);
    expect(repeatedShare(repetitions({ text: body, blocks: [] }), body)).toBe(0);
    expect(repeatedShare([], '')).toBe(0);
  });

  test('three copies give two repetitions, eight give seven', () => {
    const body = BODY.join('\n');
    for (const copies of [3, 8]) {
      expect(found(Array(copies).fill(body).join('\n'))).toHaveLength(copies - 1);
      expect(found(Array.from({ length: copies }, (_, i) => `Salinan ke-${i}: ${body}`).join('\n'))).toHaveLength(
        copies - 1,
      );
    }
  });

  test('a paragraph under another heading, with another case and other quotes', () => {
    const second = QUOTE.replace('“', '"').replace('”', '"').replace('Penghargaan', 'PENGHARGAAN');
    expect(found(`${QUOTE}\nBerita lain hari ini\nTidak ada yang sama di sini.\n${second}`)).toHaveLength(1);
  });

  test('a changed figure does not part the copies and is not counted', () => {
    const before = BODY.join('\n');
    const after = before.replace('menerima penghargaan', 'meraih penghargaan');
    const [only, ...rest] = found(`${before}\n${after}`);
    expect(rest).toEqual([]);
    const words = before.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    expect(only?.words).toBe(words - 1);
  });

  test('a caption between the paragraphs of one copy does not part it', () => {
    const caption = 'Wali kota memperlihatkan piala di tangga balai kota (foto: Rudi).';
    expect(found([...BODY, 'Selesai.', LEAD, caption, ...BODY.slice(1)].join('\n'))).toHaveLength(1);
  });

  test('links to other articles are no part of a copy', () => {
    const link = (title: string) => `Baca juga: ${title}`;
    const text = [LEAD, link('Jalan Soekarno-Hatta Diperbaiki'), QUOTE, LEAD, link('Harga Cabai Turun'), QUOTE].join(
      '\n',
    );
    const all = found(text, lines(text));
    expect(all).toHaveLength(1);
    expect(all[0]?.first).toBe([LEAD, link('Jalan Soekarno-Hatta Diperbaiki'), QUOTE].join('\n').slice(0, -1));
  });
});

describe('what must repeat is not told', () => {
  test.each([
    [
      'a long award name',
      'Kompetisi Inovasi Pelayanan Publik (KIPP) di Lingkungan Kementerian, Lembaga, Pemerintah Daerah, Badan Usaha Milik Negara, dan Badan Usaha Milik Daerah Tahun 2019',
    ],
    [
      'an office with its ministry, titles and name',
      'Deputi Bidang Pelayanan Publik Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia, Prof. Dr. Diah Natalisa, M.B.A.',
    ],
    [
      'an award given by a minister',
      'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Top 45 Kompetisi Inovasi Pelayanan Publik di Lingkungan Kementerian dan Lembaga Tahun 2019',
    ],
  ])('%s', (_what, name) => {
    expect(found(`Penghargaan itu adalah ${name}, kata panitia.\nPekan ini ${name} diumumkan di Jakarta.`)).toEqual([]);
  });

  test('a byline and a link printed under each article', () => {
    const foot =
      'Baca juga: Wali Kota Malang Raih Penghargaan Inovasi Daerah\nPenulis: Rudi Hartono\nEditor: Sri Wahyuni';
    expect(found(`${LEAD}\n${foot}\n${QUOTE}\n${foot}`)).toEqual([]);
  });

  test('a list of winners built alike', () => {
    const places = [
      'Lumajang',
      'Jember',
      'Tuban',
      'Gresik',
      'Ngawi',
      'Blitar',
      'Kediri',
      'Madiun',
      'Sampang',
      'Bangkalan',
    ];
    const list = places.map(
      (place, i) =>
        `Juara harapan kategori kabupaten dengan pelayanan terbaik ke-${i + 1} diraih oleh Kabupaten ${place}.`,
    );
    expect(found(list.join('\n'))).toEqual([]);
  });

  test('nothing, one word, white space, one huge word', () => {
    expect(['', 'Lumajang', ' \n\t ', 'a'.repeat(100_000)].map((text) => found(text))).toEqual([[], [], [], []]);
  });
});

describe('for any text', () => {
  const word = fc.constantFrom(
    ...'warga layanan aduan cepat murah mudah kota desa jalan air listrik sekolah guru murid petani panen pasar harga naik turun'.split(
      ' ',
    ),
  );
  const passage = fc.array(word, { minLength: MIN_WORDS, maxLength: 60 }).filter((words) => new Set(words).size >= 8);
  const apart = (name: string) =>
    fc.array(fc.nat(999), { maxLength: 60 }).map((n) => n.map((x, i) => `${name}${i}x${x}`));

  test('a passage that stands twice is found where it stands', () => {
    fc.assert(
      fc.property(passage, apart('a'), apart('b'), apart('c'), (words, before, between, after) => {
        const text = [...before, 'awal', ...words, 'tengah', ...between, 'lagi', ...words, 'akhir', ...after].join(' ');
        const printed = words.join(' ');
        const all = repetitions({ text, blocks: [] });
        const first = text.indexOf(` ${printed} `) + 1;
        const second = text.lastIndexOf(` ${printed} `) + 1;
        const over = all.find((each) => each.second.start <= second && each.second.end >= second + printed.length);
        expect(over).toBeDefined();
        if (all.length === 1 && over?.words === words.length) {
          expect(over.first).toEqual({ start: first, end: first + printed.length });
          expect(over.second).toEqual({ start: second, end: second + printed.length });
        }
      }),
    );
  });

  test('copies never overlap, stay inside the text and hold the words that are counted', () => {
    const texts = fc.array(fc.oneof(word, word, fc.constantFrom('satu', 'dua')), { maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.nat(400), fc.nat(400), (words, from, length) => {
        const text = [...words, ...words.slice(from, from + length), ...words].join(' ');
        for (const { first, second, words: equal } of repetitions({ text, blocks: [] })) {
          expect(first.end).toBeLessThan(second.start);
          expect(second.end).toBeLessThanOrEqual(text.length);
          expect(equal).toBeGreaterThanOrEqual(MIN_WORDS);
          const a = text.slice(first.start, first.end).split(' ');
          const b = text.slice(second.start, second.end).split(' ');
          expect(equal).toBeLessThanOrEqual(commonWords(a, b));
        }
      }),
    );
  });

  test('every word of a passage printed before lies in some later copy', () => {
    const few = fc.array(fc.constantFrom(...'air api batu daun emas fajar gula hujan ikan jati'.split(' ')), {
      minLength: 80,
      maxLength: 160,
    });
    fc.assert(
      fc.property(few, fc.nat(40), fc.integer({ min: MIN_WORDS, max: 60 }), few, (words, from, length, tail) => {
        const copy = words.slice(from, from + length);
        fc.pre(copy.length >= MIN_WORDS && new Set(copy).size >= 8);
        const text = [...words, 'sela', ...copy, 'sela', ...tail].join(' ');
        const at = `${words.join(' ')} sela `.length;
        const covered = repetitions({ text, blocks: [] }).map(({ second }) => second);
        let offset = at;
        for (const each of copy) {
          const end = offset + each.length;
          expect(covered.some((span) => span.start <= offset && end <= span.end)).toBe(true);
          offset = end + 1;
        }
      }),
    );
  });
});

test('time grows with the text, not with its repetition', () => {
  const hostile = (words: number) => [
    'kata '.repeat(words),
    'satu dua '.repeat(words / 2),
    Array.from({ length: words }, (_, i) => `k${(Math.imul(i, 0x9e3779b1) >>> 20) % 12}`).join(' '),
    `${LEAD}\n`.repeat(words / 24),
  ];
  for (const [kind, text] of hostile(100_000).entries()) {
    const small = timeMs(hostile(10_000)[kind]!);
    // Ten times the text; thirty leaves room for a machine at work on something else, a square would take a hundred.
    expect(timeMs(text)).toBeLessThan(30 * Math.max(small, 10));
  }
});

function timeMs(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    repetitions({ text, blocks: [] });
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Length of the longest common subsequence: no honest count of aligned words can be higher. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [i, other] of b.entries()) {
      next.push(word === other ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!));
    }
    row = next;
  }
  return row[b.length]!;
}
