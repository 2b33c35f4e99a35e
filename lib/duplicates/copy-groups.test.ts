import { expect, test } from 'vitest';
import { copyGroups } from './copy-groups.ts';
import { repetitions } from './repetitions.ts';

const BODY = [
  'Loket itu dijaga empat petugas yang bergantian sejak pukul enam pagi sampai pasar tutup, dan sudah melayani 318 pedagang.',
  'Berkas dikirim lewat sepeda motor setiap dua jam ke kantor pusat, lalu dokumen yang jadi diantar kembali ke lapak.',
].join('\n');
const groups = (text: string) => copyGroups(text, repetitions({ text, blocks: [] }));

test('three copies are one group of three, four are one of four', () => {
  for (const n of [2, 3, 4]) {
    const [only, ...rest] = groups(Array.from({ length: n }, () => BODY).join('\n'));
    expect(rest).toEqual([]);
    expect(only?.copies).toHaveLength(n);
    expect(only?.words).toBe(38);
    expect(only?.copies.flatMap(({ differences }) => differences)).toEqual([]);
  }
});

test('what an edited copy prints differently, with its places in both', () => {
  const text = `${BODY}\nKabar lain dari pasar.\n${BODY.replace('318', '381').replace('empat petugas', 'enam petugas')}`;
  const [only] = groups(text);
  expect(
    only?.copies.map(({ differences }) =>
      differences.map(({ kind, here, there }) => [
        kind,
        text.slice(there.start, there.end),
        text.slice(here.start, here.end),
      ]),
    ),
  ).toEqual([
    [],
    [
      ['figure', 'empat', 'enam'],
      ['figure', '318', '381'],
    ],
  ]);
});

test('a paragraph of a body that stands twice again is a group of its own', () => {
  const [body, paragraph] = groups(`${BODY}\n${BODY}\nLain cerita.\n${BODY.split('\n')[0]}`);
  expect(body?.copies).toHaveLength(2);
  expect(paragraph?.copies).toHaveLength(2);
});
