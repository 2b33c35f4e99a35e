import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "recipient tier". */
function read(sentence: string): readonly string[] {
  return told(sentence).map(({ recipient, tier, category }) =>
    [recipient?.name ?? '-', tier ?? category ?? '-'].join(' | '),
  );
}

test.each([
  [
    'Lomba Krenova kategori pelajar diraih oleh Rina Wati dari Kabupaten Tuban, Jawa Timur, dan Sadikin dari Kota Malang.',
    ['Kabupaten Tuban | pelajar', 'Kota Malang | pelajar'],
  ],
  [
    'Juara I Lomba Krenova diraih oleh Budi Santoso dari Kabupaten Tuban, juara II Siti Aminah dari Kota Batu dan juara III diraih Joko Susilo dari Kabupaten Lumajang.',
    ['Kabupaten Tuban | Juara I', 'Kota Batu | juara II', 'Kabupaten Lumajang | juara III'],
  ],
  [
    'Pemenang Lomba Krenova adalah Rina Wati (SMPN 1 Tuban), Dewi Ayu, S.Pd. (SMPN 2 Batu), dan Slamet Riyadi (SDN 3 Lumajang).',
    ['Kabupaten Tuban | -', 'Kota Batu | -', 'Kabupaten Lumajang | -'],
  ],
  [
    'Lomba Krenova diberikan kepada Komunitas Hijau (Melati dan Mawar) dari Kabupaten Tuban dan Masyarakat Adat Subur, Kota Malang.',
    ['Kabupaten Tuban | -', 'Kota Malang | -'],
  ],
  [
    'Penerima Adipura adalah Salim Akbar (Tuban), Rini Wirantini (Kota Batu), dan H. Budi Santoso (Bali).',
    ['Kabupaten Tuban | -', 'Kota Batu | -', 'Provinsi Bali | -'],
  ],
  [
    'Penerima Adipura yakni di level bupati, Salim Akbar (Kabupaten Tuban), Rini Wirantini (Lumajang), Budi Santoso (Buton).',
    ['Kabupaten Tuban | -', 'Kabupaten Lumajang | -', 'Kabupaten Buton | -'],
  ],
])('persons and groups in a row are told by where they are from: %s', (sentence, claims) => {
  expect(read(sentence)).toEqual(claims);
});

test.each([
  'Bupati Tuban menyerahkan Adipura. Hadir Siti dari Kota Malang dan Joko dari Kabupaten Lumajang.',
  'Hadir dalam penyerahan Adipura Salim Akbar (Kota Malang), Rini Wirantini (Tuban), dan Budi Santoso (Lumajang).',
  'Lomba Krenova digelar, Budi dari Kota Malang dan Joko dari Kabupaten Lumajang menjadi juri.',
])('guests are no winners: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'Juara I Smart Health Award 2019 diraih dr. Siwi Rahayu dari Puskesmas Jenu, juara II drg. Eka Tri dari Puskesmas Kerek, dan juara III Naning Retno dari Puskesmas Secang, Kabupaten Tuban.',
  'Di Kabupaten Tuban juara I Smart Health Award 2019 diraih Siwi Rahayu (Puskesmas Jenu), juara II Eka Tri (Puskesmas Kerek), sedangkan juara III Naning Retno (Puskesmas Secang).',
])('persons of units that do not say where they lie, in an article of one regency: %s', (sentence) => {
  expect(
    told(sentence).map(({ recipient, tier, unit }) => `${recipient?.codes.join('|')} ${tier} ${unit}`.toLowerCase()),
  ).toEqual(['35.23 juara i puskesmas jenu', '35.23 juara ii puskesmas kerek', '35.23 juara iii puskesmas secang']);
});
