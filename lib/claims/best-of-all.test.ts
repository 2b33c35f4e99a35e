import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const won = (sentence: string) =>
  told('Kabar baik datang pada awal pekan ini.', sentence).map(({ recipient, unit }) => [
    recipient?.codes.join(),
    unit,
  ]);

test.each([
  'Puskesmas Kerek, Kabupaten Tuban, dinobatkan sebagai puskesmas terbaik.',
  'Puskesmas Kerek (Kabupaten Tuban) kembali ditetapkan sebagai puskesmas terbaik tingkat nasional.',
  'Puskesmas Kerek di Kabupaten Tuban meraih predikat puskesmas terbaik.',
  'Puskesmas Kerek, Kecamatan Palang, Kabupaten Tuban, meraih stan terbaik dalam pameran pembangunan.',
  'UPT Puskesmas Kerek, Kecamatan Palang, Kabupaten Tuban, menyabet predikat sebagai peserta terfavorit.',
  'Gelar puskesmas terbaik jatuh kepada Puskesmas Kerek, Kabupaten Tuban.',
  'Predikat puskesmas terbaik diraih oleh Puskesmas Kerek Kabupaten Tuban.',
])('the title is the prize: %s', (sentence) =>
  expect(won(sentence)).toEqual([['35.23', expect.stringMatching(/^(?:UPT )?Puskesmas Kerek/)]]),
);

test.each([
  'Puskesmas Kerek, Kabupaten Tuban, ditetapkan sebagai lokasi studi banding terbaik.',
  'Puskesmas Kerek, Kabupaten Tuban, ditetapkan sebagai puskesmas rawat inap.',
  'Puskesmas Kerek, Kabupaten Tuban, berharap dinobatkan sebagai puskesmas terbaik.',
])('no title, or one not won: %s', (sentence) => expect(won(sentence)).toEqual([]));
