import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

const ready = loadBundled().then(engine);

// A name that only says who gives it ("an award of the UN") is borne by other awards of the same giver, whose lists we do
// not hold: it must not be held against the complete list of one of them.
test.each([
  'Pemerintah Kota Surabaya meraih penghargaan PBB tahun 2018. Piala dari badan permukiman dunia itu diterima di Nairobi.',
  'Pemerintah Kota Bontang menerima penghargaan PBB tahun 2023 untuk penataan kampung di tepi laut.',
  'Pemerintah Kabupaten Kulon Progo menerima penghargaan PUPR 2016 bidang perumahan swadaya.',
  'Pemerintah Kabupaten Klaten meraih penghargaan PTSP Terbaik 2016. Piala diserahkan gubernur.',
])('nothing is held against “%s”', async (text) => {
  const { claims, checks } = await (await ready).report(plainArticle(text));
  expect(claims.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'differs')).toEqual([]);
  expect(checks.filter(({ outcome }) => outcome === 'conflict')).toEqual([]);
});

test('the award’s own name still is', async () => {
  const text =
    'Pemerintah Kota Surabaya meraih United Nations Public Service Award (UNPSA) 2018. Piala diterima di Marrakesh.';
  const { claims } = await (await ready).report(plainArticle(text));
  expect(claims.map(({ verdict }) => verdict)).toEqual(['contradicted']);
});
