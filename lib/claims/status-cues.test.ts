import { expect, test } from 'vitest';
import { STATUS_CUES, statusOf } from './status-cues.ts';
import { told } from './told.fixture.ts';

test.each(STATUS_CUES)('“$from” is $status', ({ from, status }) => {
  expect(statusOf(from.toLowerCase(), '').status).toBe(status);
});

test.each([
  'tidak hanya meraih ',
  'tidak ada satu pun temuan dalam ',
  'badan kependudukan dan keluarga berencana nasional meraih ',
  'belum lama ini meraih ',
  'melampaui target, daerah ini meraih ',
  'juara harapan i ',
  'bupati terpilih untuk meraih ',
  'dari hasil penilaian itu daerah ini meraih ',
  'alhamdulillah kami bisa meraih ',
  'tahun lalu gagal, kini kota ini meraih ',
  'kalau sebelumnya tahun 2021 mendapat ',
  'jika pada 2019 mendapat ',
  'kalau tahun lalu kita hanya meraih ',
  'ia menjelaskan jika kota ini meraih ',
  'ia menuturkan kalau kota ini meraih ',
  'kota ini meraih penghargaan gerakan menuju ',
  'sekolah yang lolos verifikasi dan evaluasi penerima ',
  'setelah mengikuti penilaian, kota ini meraih ',
  'usai menjalani verifikasi lapangan, kota ini meraih ',
])('“%s…” is asserted', (before) => {
  expect(statusOf(before, '').status).toBe('asserted');
});

test.each([
  'kabupaten yang belum menerima ',
  'kota ini belum pernah menerima ',
  'desa itu belum juga menyabet ',
  'tidak satu pun dari tiga kota itu meraih ',
  'belum ada kabupaten yang meraih ',
  'penyebab kegagalan meraih ',
  'gagalnya kota ini mendapatkan ',
])('“%s…” is negated', (before) => {
  expect(statusOf(before, '').status).toBe('negated');
});

test('an award that was won stays won, whatever is hoped of it', () => {
  expect(statusOf('bupati berharap ', ' yang diraih ini menjadi motivasi').status).toBe('asserted');
});

test('an award named before its denial is negated', () => {
  expect(statusOf('piala ', ' yang belum berhasil diraih').status).toBe('negated');
});

test('the cue is the wording that decided', () => {
  expect(statusOf('daerah ini mempunyai peluang mencapai ', '')).toEqual({ status: 'hoped', cue: 'peluang' });
});

test.each([
  'Penghargaan Adipura dari kementerian akan diserahkan besok.',
  'Adipura akan diterima besok.',
  'Piala Adipura yang akan diterima Pemkab Tuban besok membanggakan.',
])('what is yet to be handed over is planned, though “akan” opens a clause: %s', (sentence) => {
  expect(told('Kabupaten Tuban', `Pemkab Tuban gembira. ${sentence}`).map(({ status }) => status)).toEqual(['planned']);
});

test('what was won and will be handed over is won', () => {
  expect(told('Pemkab Tuban meraih Adipura yang akan diserahkan besok.').map(({ status }) => status)).toEqual([
    'asserted',
  ]);
});

test.each(['jika', 'kalau'])('what is said with “%s” was won, unless something would follow from it', (word) => {
  expect(told(`Ia menyebutkan ${word} Kabupaten Tuban meraih Adipura 2019.`)[0]?.status).toBe('asserted');
  expect(told(`Ia menyebutkan ${word} Kabupaten Tuban meraih Adipura 2019, petugas akan dihadiahi.`)[0]?.status).toBe(
    'hoped',
  );
});

test.each(['Kabupaten Tuban Akan Terima Adipura 2018', 'Kabupaten Tuban bakal menerima Adipura 2018.'])(
  'what a headline or everyday speech puts off is planned: %s',
  (line) => {
    expect(told(line).map(({ status }) => status)).toEqual(['planned']);
  },
);
