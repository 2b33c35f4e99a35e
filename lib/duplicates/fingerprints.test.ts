import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedWords, fingerprints, GUARANTEED_WORDS, guaranteedWordsFor } from './fingerprints.ts';
import { packFingerprints, unpackFingerprints } from './packed-fingerprints.ts';

const word = fc.constantFrom(
  ...'air api batu daun emas fajar gula hujan ikan jati kopi lada madu nasi obat padi'.split(' '),
);
const of = (text: string) => fingerprints(comparedWords(text));

function places(text: string): Map<number, number[]> {
  const { hashes, positions } = of(text);
  const found = new Map<number, number[]>();
  hashes.forEach((hash, i) => {
    found.set(hash, [...(found.get(hash) ?? []), positions[i]!]);
  });
  return found;
}

describe('the guarantee', () => {
  const passage = (least: number) => fc.array(word, { minLength: least, maxLength: 60 });
  const apart = (name: string) =>
    fc.array(fc.nat(99), { maxLength: 60 }).map((n) => n.map((x, i) => `${name}${i}x${x}`));

  test('a passage of the guaranteed length has a fingerprint in common, at the same place of it', () => {
    fc.assert(
      fc.property(passage(GUARANTEED_WORDS), apart('a'), apart('b'), apart('c'), apart('d'), (words, a, b, c, d) => {
        const first = places([...a, ...words, ...b].join(' '));
        const second = places([...c, ...words, ...d].join(' '));
        const common = [...first].some(([hash, at]) =>
          at.some((x) => x >= a.length && second.get(hash)?.some((y) => y - c.length === x - a.length)),
        );
        expect(common).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([2, 3, 4])('a longer one has %i of them', (n) => {
    const different = (length: number) => Array.from({ length }, (_, i) => `kata${i}`);
    for (let length = guaranteedWordsFor(n); length < guaranteedWordsFor(n) + 12; length++) {
      const first = places(['awal', 'cerita', ...different(length)].join(' '));
      const second = places([...different(length), 'akhir', 'cerita', 'ini'].join(' '));
      expect([...first.keys()].filter((hash) => second.has(hash)).length).toBeGreaterThanOrEqual(n);
    }
  });
});

test('case, quotes and line breaks make no other fingerprints', () => {
  const text = 'Bupati menerima piala itu, “kami bersyukur”, katanya di pendopo kemarin sore bersama warga.';
  const other = text.toUpperCase().replace(/[“”]/g, '"').replaceAll(' ', '\n');
  expect([...of(other).hashes]).toEqual([...of(text).hashes]);
});

test('a line that leads to another article is left out', () => {
  const body = 'Bupati menerima piala itu di pendopo bersama ratusan warga yang datang sejak pagi hari.';
  expect([...of(`${body}\nBaca juga: Jalan Desa Diperbaiki Tahun Depan Oleh Pemerintah Kota`).hashes]).toEqual([
    ...of(body).hashes,
  ]);
});

test('names do not tell, sentences do', () => {
  const name =
    'Kompetisi Inovasi Pelayanan Publik di Lingkungan Kementerian Lembaga Pemerintah Daerah Badan Usaha Milik Negara dan Badan Usaha Milik Daerah';
  const sentence = 'pedagang mengangkut keranjang lewat jembatan kayu menuju gudang beras';
  const { positions, telling } = of(`${sentence} ${sentence} ${name}`);
  const names = sentence.split(' ').length * 2;
  positions.forEach((at, i) => {
    if (at >= names) expect(telling[i]).toBe(0);
    else if (at < names - 5) expect(telling[i]).toBe(1);
  });
});

test('few fingerprints: two of eight stretches', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `k${(Math.imul(i, 0x9e3779b1) >>> 9) % 5000}`).join(' ');
  const share = of(text).count / 20_000;
  expect(share).toBeGreaterThan(0.24);
  expect(share).toBeLessThan(0.26);
});

test('nothing, a few words and one word again and again', () => {
  expect(of('').count).toBe(0);
  expect(of('satu dua tiga empat').count).toBe(0);
  expect(of('satu dua tiga empat lima').count).toBe(1);
  expect(of('kata '.repeat(1000)).count).toBeLessThan(1000 / 5);
});

test('packed and unpacked they are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.constantFrom('Kota', 'Bupati', '2019')), { maxLength: 400 }), (words) => {
      const all = of(words.join(' '));
      expect(unpackFingerprints(packFingerprints(all))).toEqual(all);
    }),
  );
});

test('bytes that are none of ours are refused', () => {
  expect(() => unpackFingerprints(new Uint8Array([200, 255, 255, 255, 255, 255]))).toThrow(RangeError);
  expect(() => unpackFingerprints(new Uint8Array([]))).toThrow(RangeError);
  expect(() => unpackFingerprints(new Uint8Array([5, 100, 1, 1]))).toThrow(RangeError);
});
