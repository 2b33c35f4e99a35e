import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "status, recipient or unit | award | tier". */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(
    ({ status, recipient, unit, award, tier }) =>
      `${status} ${unit ?? recipient?.name} | ${award ?? 'a prize'}${tier ? ` | ${tier}` : ''}`,
  );
}

test.each(['keluar sebagai juara pada', 'menjadi juara dalam ajang', 'menjuarai', 'memenangi', 'menjadi pemenang'])(
  'a festival whose champion has no number: %s',
  (won) => {
    expect(read(`Kabupaten Tuban ${won} Festival Budaya Nusantara 2016.`)).toEqual([
      'asserted Kabupaten Tuban | Festival Budaya Nusantara 2016',
    ]);
  },
);

test('a team that wins a tournament, and whoever holds or hopes for a festival', () => {
  expect(read('Putra Kapuas juara Turnamen Agustusan, Kabupaten Tuban jadi tuan rumah.')).toEqual([]);
  expect(read('Kabupaten Tuban menggelar Festival Budaya Nusantara 2016.')).toEqual([]);
  expect(read('Bupati berharap Kabupaten Tuban menjuarai Festival Budaya Nusantara 2016.')).toEqual([
    'hoped Kabupaten Tuban | Festival Budaya Nusantara 2016',
  ]);
});

test('a contest that was joined, and a place in it that was won', () => {
  expect(read('Kabupaten Tuban mengikuti Lomba Cerdas Cermat 2019 dan sukses meraih juara 1.')).toEqual([
    'asserted Kabupaten Tuban | Lomba Cerdas Cermat 2019 | juara 1',
  ]);
  expect(read('Kabupaten Tuban mengikuti Lomba Cerdas Cermat 2019 dan berharap meraih juara 1.')).toEqual([
    'hoped Kabupaten Tuban | Lomba Cerdas Cermat 2019 | juara 1',
  ]);
  expect(read('Kabupaten Tuban mengikuti Lomba Cerdas Cermat 2019 dan pulang.')).toEqual([]);
});

test.each([
  'Desa Madobak (Tuban, Jawa Timur), Desa Kutuh (Lumajang, Jawa Timur), dan Desa Mujur (Kota Batu, Jawa Timur)',
  'Desa Madobak di Tuban, Jawa Timur; Desa Kutuh di Lumajang, Jawa Timur; dan Desa Mujur di Kota Batu, Jawa Timur',
])('villages side by side, and where each lies: %s', (list) => {
  const villages = told(`Menteri menyerahkan Smart Village Award 2021. Penerimanya adalah ${list}.`);
  expect(villages.map(({ recipient, unit }) => `${recipient?.codes.join('|')} ${unit}`)).toEqual([
    '35.23 Desa Madobak',
    '35.08 Desa Kutuh',
    '35.79 Desa Mujur',
  ]);
});

test('a line each without a mark, with where it lies and its field', () => {
  expect(
    read(
      'Smart Village Award 2021',
      'Penerima Smart Village Award 2021 yakni:',
      'Desa Madobak di Tuban, Jawa Timur sebagai desa terbaik kategori budaya',
      'Desa Kutuh di Lumajang, Jawa Timur sebagai desa terbaik kategori maritim',
    ),
  ).toEqual(['asserted Desa Madobak | Smart Village Award 2021', 'asserted Desa Kutuh | Smart Village Award 2021']);
});

test('a field behind each name of a list', () => {
  expect(
    read(
      'Daerah penerima Smart Village Award 2021 yakni Kabupaten Tuban kategori maritim, Kabupaten Lumajang kategori agro, dan Kota Batu kategori budaya.',
    ).map((one) => one.replace(/ \|.*/, '')),
  ).toEqual(['asserted Kabupaten Tuban', 'asserted Kabupaten Lumajang', 'asserted Kota Batu']);
});
