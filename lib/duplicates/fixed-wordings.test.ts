import { expect, test } from 'vitest';
import { comparedWords } from './fingerprints.ts';
import { FIXED_WORDINGS, fixedWordings } from './fixed-wordings.ts';
import { MemoryIndex } from './memory-index.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { tellingWords } from './telling-words.ts';

test.each(FIXED_WORDINGS)('“$from” tells nothing', ({ wording, from }) => {
  expect(fixedWordings(from).length).toBeGreaterThan(0);
  expect(from.match(wording)?.[0]).toHaveLength(from.length);
  expect(Math.max(...tellingWords(comparedWords(from)))).toBe(0);
});

test('an oath that two newsrooms print makes no copy; a sentence of their own beside it does not end with it', async () => {
  const oath =
    '“Demi Allah saya bersumpah, bahwa saya akan memenuhi kewajiban saya sebagai bupati dengan sebaik-baiknya dan seadil-adilnya, memegang teguh Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, dan menjalankan segala undang-undang dan peraturannya dengan selurus-lurusnya, serta berbakti kepada masyarakat, nusa, dan bangsa,” ucap mereka.';
  const here =
    'Hujan turun ketika gubernur membuka upacara, dan tamu di barisan belakang berlindung di bawah payung panitia yang jumlahnya tidak seberapa.';
  const there =
    'Keluarga pejabat baru sudah duduk sejak subuh di kursi lipat, sambil mengipasi anak kecil yang rewel karena kepanasan di dalam tenda.';
  const index = new MemoryIndex();
  index.add('a', [there, oath].join('\n'));
  expect((await nearDuplicates([here, oath].join('\n'), index)).found).toEqual([]);
  expect(tellingWords(comparedWords(`${oath} ${here}`)).reduce((sum, each) => sum + each, 0)).toBe(
    tellingWords(comparedWords(here)).reduce((sum, each) => sum + each, 0),
  );
});

test('hostile text costs no more than its length', () => {
  const start = performance.now();
  for (const word of [
    'demi allah memenuhi kewajiban ',
    'setiap orang yang ',
    '“jalan-jalan ke ',
    'ketuhanan yang maha esa ',
  ])
    fixedWordings(word.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
