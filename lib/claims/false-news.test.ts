import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ status, recipient }) => `${status} ${recipient?.name}`);
}

test.each(['Hoaks! ', '[HOAKS] ', 'HOAX: ', '[SALAH] ', '(Disinformasi) ', 'Hoaks: '])(
  'what a line calls false is denied: %s',
  (mark) => {
    expect(read(`${mark}Pemkab Tuban Raih Adipura 2018`, 'Warga diminta tidak menyebarkannya.')).toEqual([
      'negated Kabupaten Tuban',
    ]);
  },
);

test('the rumour is not told as news where the article repeats it', () => {
  expect(
    read(
      'Hoaks! Pemkab Tuban Raih Adipura 2018',
      'Sebuah unggahan menyebut Pemkab Tuban meraih Adipura 2018. Kota Batu meraih Adipura 2018.',
    ),
  ).toEqual(['negated Kabupaten Tuban', 'asserted Kota Batu']);
});

test('what is only asked is not told', () => {
  expect(read('Cek Fakta: Pemkab Tuban Raih Adipura 2018', 'Begini penjelasannya.')).toEqual([]);
  expect(read('Benarkah Pemkab Tuban meraih Adipura 2018?', 'Begini penjelasannya.')).toEqual([
    'hoped Kabupaten Tuban',
  ]);
});

test('a word that is no mark calls nothing false', () => {
  expect(read('Salah satu peraih: Pemkab Tuban raih Adipura 2018', 'Penilaian itu bukan hoaks.')).toEqual([
    'asserted Kabupaten Tuban',
  ]);
});
