import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const said = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, award, year, tier }) => [recipient?.name, award ?? '-', year, tier].join(' ').trim());

test('prizes without a name that a sentence counts and the next ones describe', () => {
  expect(
    said(
      'Pemkab Tuban membawa pulang tiga buah penghargaan. Tiga buah penghargaan tersebut yaitu ; penghargaan sebagai daerah dengan kemiskinan paling rendah tahun 2021, kemudian penghargaan sebagai daerah yang menurunkan stunting tahun 2022.',
      'Setelah itu penghargaan atas laporan pengarusutamaan gender tahun 2022.',
    ),
  ).toEqual(['Kabupaten Tuban - 2021', 'Kabupaten Tuban - 2022', 'Kabupaten Tuban - 2022']);
  expect(
    said(
      'Sejumlah penghargaan berhasil diraih Kota Batu. Diantaranya penghargaan UHC Award 2023. Lalu penghargaan bidang pendidikan dari Kementerian Agama pada 2023.',
    ).slice(1),
  ).toEqual(['Kota Batu - 2023']);
});

test('several of them in one sentence', () => {
  expect(
    said('Bupati Tuban menerima penghargaan sebagai pembina koperasi dan penghargaan atas pengelolaan pasar.'),
  ).toEqual(['Kabupaten Tuban -', 'Kabupaten Tuban -']);
  expect(
    said(
      'Kota Batu meraih 2 penghargaan sekaligus, yakni penghargaan kearsipan, dan penghargaan dari BNPB atas kesiagaan.',
    ),
  ).toHaveLength(2);
});

test.each([
  'Pemkab Tuban meraih dua penghargaan. Penghargaan ini merupakan bentuk apresiasi pemerintah pusat.',
  'Pemkab Tuban berharap meraih penghargaan sebagai kabupaten sehat dan penghargaan atas pengelolaan pasar.',
  'Pemkab Tuban memberikan penghargaan sebagai guru teladan dan penghargaan atas pengabdian.',
  'Wali Kota Batu menerima penghargaan penganugerahan apresiasi kinerja pemerintahan.',
  'Kota Batu meraih UHC Award 2022. Penghargaan itu diserahkan menteri, dan penghargaan ini membanggakan.',
])('“%s” describes no two prizes that were won', (text) => {
  expect(said(text).filter((one) => one.includes(' -'))).toHaveLength(/dua|penganugerahan/.test(text) ? 1 : 0);
});

test('what a unit of the body took is not told as the body’s', () => {
  expect(
    said(
      'Kota Batu meraih dua penghargaan, yakni penghargaan kearsipan dan penghargaan kader yang diraih Puskesmas Bumiaji.',
    ),
  ).toHaveLength(1);
});
