import { expect, test } from 'vitest';
import { plainArticle } from './plain-article.ts';

test('each line is a paragraph, blank lines and odd spaces are not', () => {
  const { text, blocks } = plainArticle('\ufeffSatu  dua\u00a0tiga\r\n\r\n  Em\u00adpat lima\n');
  expect(text).toBe('Satu dua tiga\nEmpat lima');
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Satu dua tiga', 'Empat lima']);
});

test('lines wrapped by hand are joined into their paragraphs', () => {
  const wrapped = [
    'Pemerintah Kabupaten Tuban menerima penghargaan atas inovasi',
    'layanan aduan warga yang dinilai cepat dan murah oleh para',
    'juri di Surabaya.',
    '',
    'Bupati berharap inovasi itu ditiru daerah lain di provinsi',
    'yang sama, termasuk kabupaten dan kota tetangga.',
  ].join('\n');
  expect(plainArticle(wrapped).text.split('\n')).toHaveLength(2);
});
