import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const claims = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, tier, category }) => [recipient?.codes.join('|'), tier ?? category]);

test.each([
  'Pada Adipura 2019, Kota Batu meraih peringkat pertama dengan skor 3,22, di susul Tuban dengan skor 3,16, Lumajang 3,11, dan Kota Madiun dengan skor 3,05.',
  'Pada Adipura 2019, Kota Batu meraih peringkat pertama dengan nilai 98, disusul Tuban 97, Lumajang 96,5 dan Kota Madiun (96).',
  'Pada Adipura 2019, Kota Batu meraih peringkat pertama (98), diikuti Tuban (97), Lumajang (96), serta Kota Madiun (95).',
])('what each reached parts no list, and those who come next have not the first place: %s', (text) =>
  expect(claims(text)).toEqual([
    ['35.79', 'peringkat pertama'],
    ['35.23', undefined],
    ['35.08', undefined],
    ['35.77', undefined],
  ]),
);

test.each([
  'Nilai Adipura 2019 tertinggi diraih Kota Batu dengan nilai 98, disusul oleh Tuban dengan nilai 97.',
  'Adipura 2019 dibagikan pagi ini. Terbaik pertama diraih Kota Batu dengan skor 98. Disusul oleh Tuban (97).',
])('one may come next alone: %s', (text) => expect(claims(text).map(([code]) => code)).toEqual(['35.79', '35.23']));

test('those who come after the last place that is told', () => {
  expect(
    claims(
      'Adipura 2019 dibagikan pagi ini. Di posisi kedua diraih Kota Batu dengan skor 3,35, posisi ketiga Tuban dengan skor 3,30, Lumajang dengan skor 3,28, dan Kota Madiun dengan skor 3,20.',
    ),
  ).toEqual([
    ['35.79', 'posisi kedua'],
    ['35.23', 'posisi ketiga'],
    ['35.08', undefined],
    ['35.77', undefined],
  ]);
});

test('other numbers prove nothing', () => {
  expect(
    claims('Kota Batu meraih Adipura 2019. Timbulan sampah pada Tuban 84,72%, Lumajang 78,37%, Kota Madiun 92,75%.'),
  ).toHaveLength(1);
  expect(claims('Adipura 2019 dibagikan pagi ini. Rapat diikuti Tuban, Lumajang dan Kota Madiun.')).toEqual([]);
});
