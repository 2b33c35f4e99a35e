import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ status, recipient, year, tier }) =>
    [status, recipient?.name ?? '-', year ?? '-', tier ?? '-'].join(' | '),
  );

test('whom a list without a verb names have the award no more than the sentence before says', () => {
  expect(
    read('Dua kabupaten di Jawa Timur akan menerima Adipura 2019. Kabupaten tersebut yakni Tuban dan Lumajang.'),
  ).toEqual(['planned | Kabupaten Tuban | 2019 | -', 'planned | Kabupaten Lumajang | 2019 | -']);
  expect(
    read('Tiga daerah diusulkan menerima Adipura 2019. Ketiganya adalah Tuban, Lumajang, dan Kota Batu.').every((one) =>
      one.startsWith('planned'),
    ),
  ).toBe(true);
});

test('a verb of its own tells what was, whatever the sentence before hopes for', () => {
  expect(
    read(
      'Tiga daerah ditargetkan meraih Adipura 2019. Tahun lalu penghargaan itu diraih Tuban, Lumajang, dan Kota Batu.',
    ).every((one) => one.startsWith('asserted')),
  ).toBe(true);
  expect(read('Kota Batu membidik KLA predikat Utama 2024. Tahun lalu meraih predikat Nindya.')).toEqual([
    'hoped | Kota Batu | 2024 | Utama',
    'asserted | Kota Batu | 2023 | Nindya',
  ]);
});

test('a grade of another year is not the one in the name of the award', () => {
  expect(
    read('Kota Batu meraih UHC Award predikat Utama tahun 2019. Tahun 2017 Kota Batu memperoleh predikat Madya.'),
  ).toEqual(['asserted | Kota Batu | 2019 | Utama', 'asserted | Kota Batu | 2017 | Madya']);
});

test('an island or a capital between a regency and its province takes nothing from it', () => {
  expect(read('Kabupaten Lumajang, Semeru, Jawa Timur meraih Adipura 2019.')).toEqual([
    'asserted | Kabupaten Lumajang | 2019 | -',
  ]);
});

test('a later year ends a denial', () => {
  expect(read('Kota Batu belum pernah meraih Adipura, baru tahun 2019 dengan predikat Madya.')).toEqual([
    'negated | Kota Batu | - | -',
  ]);
});

test('what was won several times before has no year', () => {
  expect(read('Kota Batu sudah dua kali meraih Adipura, sehingga pada 2024 menargetkan Adipura Kencana.')[0]).toBe(
    'asserted | Kota Batu | - | -',
  );
});

test.each([
  'Kota Batu berharap dengan diraihnya Adipura warga makin peduli.',
  'Kota Batu mampu meraih Adipura asalkan warganya disiplin.',
  'Harapan kami, tahun ini Kota Batu bisa meraih Adipura.',
  'Wali Kota Batu mengapresiasi peraih Adipura.',
  'Kota Batu menjadi tuan rumah Adipura.',
  'Warga mengecat taman untuk mendukung Kota Batu kembali merebut Adipura.',
  'Itu dilakukan untuk mendukung kembali merebut penghargaan berupa Adipura di Kota Batu.',
])('“%s” says of nobody that it has won', (sentence) => {
  expect(read(sentence).filter((one) => one.startsWith('asserted'))).toEqual([]);
});

test('whom another visits for its prize has it, and not the visitor', () => {
  expect(read('Kota Batu berkunjung ke Kabupaten Lumajang, peraih Adipura 2019.')).toEqual([
    'asserted | Kabupaten Lumajang | 2019 | -',
  ]);
});

test('the hall, the street and the day of an occasion stand between it and what was won', () => {
  expect(
    read(
      'Pada malam penganugerahan UHC Award 2024 yang berlangsung meriah di Ballroom Hotel Bidakara Pancoran, Jalan Jenderal Gatot Subroto Kavling 71-73, Jakarta Selatan, Daerah Khusus Ibukota Jakarta, Senin (12/8/2024) malam, Kota Batu meraih predikat Madya.',
    ),
  ).toEqual(['asserted | Kota Batu | 2024 | Madya']);
});

test('the year since which a region takes part is no year of its wins', () => {
  expect(read('Sejak tahun 2011, Kota Batu telah mengikuti Lomba WTN dan telah mendapat Piala WTN.')).toEqual([
    'asserted | Kota Batu | - | -',
  ]);
});
