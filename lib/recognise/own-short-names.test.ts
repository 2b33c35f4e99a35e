import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(
  names({
    regions: [
      { code: '81.03', kind: 'kabupaten', name: 'Kepulauan Tanimbar', aliases: [] },
      { code: '92', kind: 'provinsi', name: 'Papua Barat', aliases: [] },
      { code: '18.07', kind: 'kabupaten', name: 'Lampung Timur', aliases: [] },
    ],
  }),
);

test('a short form that is another word names its region behind a kind or an office only', () => {
  const others = gazetteer(
    names({ regions: [{ code: '17.09', kind: 'kabupaten', name: 'Bengkulu Tengah', aliases: [] }] }),
  );
  const found = (text: string) => recognise(text, others).map(({ type, quote }) => `${type} ${quote}`);
  expect(found('Pemkab Benteng meraih piala, kata Bupati Benteng Salim Wiranto.')).toEqual([
    'recipient Pemkab Benteng',
    'official Bupati Benteng Salim Wiranto',
  ]);
  expect(found('Benteng meraih piala wisata.')).toEqual([]);
});

test.each([
  '[Pemkab Kepulauan Tanimbar (KKT)](recipient) meraih piala. [Kabupaten KKT](recipient) juga meraih [Adipura](award).',
  '[Pemprov Papua Barat (PB)](recipient) meraih piala. Kali ini [Pemprov PB](recipient) meraih [Adipura](award).',
  '[Kabupaten Lampung Timur (Lamtim)](recipient) meraih piala. Piala lain diraih [Lamtim](recipient).',
  '[Pemkab Lampung Timur (Lamtim)](recipient) menang. [Bupati Lamtim Salim Wiranto](official) hadir.',
  'Kabupaten [Lampung Timur](recipient) (ADV) meraih piala. Kode ADV ada di bawah.'.replace(
    'Kabupaten [Lampung Timur]',
    '[Kabupaten Lampung Timur]',
  ),
])('a region is meant by the short form that the article gave it: %s', (notation) => {
  const { text, mentions } = marked(notation);
  expect(recognise(text, index).map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(mentions);
});
