import type { Language } from './language.ts';

/** What a check of a dataset or of a file brought in may say, as the terminal prints it, and the same for a reader in Indonesian; `{1}` is what stands there. */
export const FAULT_MESSAGES: readonly { readonly en: string; readonly id: string }[] = [
  // Bytes and cells.
  {
    en: 'this is no UTF-8 text (a spreadsheet? save it as “CSV UTF-8”)',
    id: 'ini bukan teks UTF-8 (lembar kerja? simpan sebagai “CSV UTF-8”)',
  },
  {
    en: 'this is a spreadsheet or an archive, no CSV; save the sheet as “CSV UTF-8”',
    id: 'ini lembar kerja atau arsip, bukan CSV; simpan lembarnya sebagai “CSV UTF-8”',
  },
  { en: 'this is UTF-16 text; save it as “CSV UTF-8”', id: 'ini teks UTF-16; simpan sebagai “CSV UTF-8”' },
  {
    en: 'this is no UTF-8 text (another encoding, such as Windows-1252?); save it as “CSV UTF-8”',
    id: 'ini bukan teks UTF-8 (penyandian lain, misalnya Windows-1252?); simpan sebagai “CSV UTF-8”',
  },
  {
    en: 'a quoted cell is not closed, or goes on after its closing quote',
    id: 'sel bertanda kutip tidak ditutup, atau berlanjut setelah kutip penutupnya',
  },
  {
    en: 'a cell has more than {1} signs; a closing quote may be missing',
    id: 'ada sel yang lebih dari {1} karakter; mungkin kutip penutupnya hilang',
  },
  {
    en: 'a cell holds a control character or a sign that turns the reading direction; delete it',
    id: 'ada sel berisi karakter kendali atau tanda pembalik arah baca; hapus',
  },
  { en: '{1} cells, but the head has {2} columns', id: '{1} sel, padahal baris judul punya {2} kolom' },
  {
    en: 'a spreadsheet would run this cell as a formula; write it as plain text',
    id: 'lembar kerja akan menjalankan sel ini sebagai rumus; tulis sebagai teks biasa',
  },
  { en: 'the file is empty; it needs a head line', id: 'berkas ini kosong; perlu baris judul' },
  { en: 'column {1} has no name', id: 'kolom {1} tidak bernama' },
  { en: 'this column stands twice', id: 'kolom ini ada dua kali' },
  { en: 'this column is missing', id: 'kolom ini tidak ada' },
  { en: 'this cell must not be empty', id: 'sel ini tidak boleh kosong' },
  { en: '“{1}” is none of {2}', id: '“{1}” bukan salah satu dari {2}' },
  {
    en: '“{1}” is no web address; write it with http:// or https://',
    id: '“{1}” bukan alamat web; tulis dengan http:// atau https://',
  },
  { en: '“{1}” is no day; write it as 2017-12-05', id: '“{1}” bukan tanggal; tulis sebagai 2017-12-05' },
  {
    en: '“{1}” is no date; write 2017, 2017-12 or 2017-12-05',
    id: '“{1}” bukan tanggal; tulis 2017, 2017-12, atau 2017-12-05',
  },
  { en: '“{1}” is no year; write four digits', id: '“{1}” bukan tahun; tulis empat angka' },
  { en: '“{1}” is no whole number', id: '“{1}” bukan bilangan bulat' },
  { en: '“{1}” is neither true nor false', id: '“{1}” bukan true dan bukan false' },
  {
    en: '“{1}” is no Kemendagri code; write 35 for a province, 35.08 for a regency or city',
    id: '“{1}” bukan kode Kemendagri; tulis 35 untuk provinsi, 35.08 untuk kabupaten atau kota',
  },
  {
    en: '“{1}” is no body code; write it as body:kementerian-keuangan',
    id: '“{1}” bukan kode lembaga; tulis sebagai body:kementerian-keuangan',
  },
  { en: 'a second source is another page; leave it empty', id: 'sumber kedua haruslah halaman lain; kosongkan saja' },
  { en: 'name what it means here, or in means', id: 'sebutkan artinya di sini atau di kolom means' },
  { en: '{1} lies before {2} {3}', id: '{1} lebih awal dari {2} {3}' },
  // Rows against each other.
  { en: 'the same row stands in line {1}', id: 'baris yang sama sudah ada di baris {1}' },
  {
    en: '“{1}” is almost line {2}, “{3}”; delete one, or say “distinct” in its note',
    id: '“{1}” hampir sama dengan baris {2}, “{3}”; hapus salah satu, atau tulis “distinct” di catatannya',
  },
  { en: '“{1}” is not in {2}', id: '“{1}” tidak ada di {2}' },
  { en: '“{1}”, but {2} is the code of a {3}', id: '“{1}”, padahal {2} kode {3}' },
  { en: '“{1}”, but “{2}” is {3}', id: '“{1}”, padahal “{2}” berkode {3}' },
  { en: 'the province {1} is not in regions.csv', id: 'provinsi {1} tidak ada di regions.csv' },
  { en: '“{1}” is no tier of {2}', id: '“{1}” bukan tingkat dari {2}' },
  { en: '“{1}” is a tier of {2}; are cells swapped?', id: '“{1}” adalah tingkat dari {2}; apakah selnya tertukar?' },
  {
    en: '“{1}” stands under innovation; are cells swapped?',
    id: '“{1}” ada di kolom innovation; apakah selnya tertukar?',
  },
  { en: 'editions.csv says that {1} was {2}', id: 'menurut editions.csv, {1} berstatus {2}' },
  { en: '{1}, but {2} began in {3} (competitions.csv)', id: '{1}, padahal {2} dimulai tahun {3} (competitions.csv)' },
  { en: '{1} is far from the year {2}', id: '{1} terlalu jauh dari tahun {2}' },
  {
    en: 'a complete list needs its official number in recipients_total',
    id: 'daftar lengkap perlu jumlah resminya di recipients_total',
  },
  {
    en: 'complete, but results.csv holds {1} of the {2} rows',
    id: 'disebut lengkap, padahal results.csv memuat {1} dari {2} baris',
  },
  { en: 'complete, but “{1}” is {2}', id: 'disebut lengkap, padahal “{1}” {2}' },
  { en: 'results.csv holds {1} rows, more than {2}', id: 'results.csv memuat {1} baris, lebih dari {2}' },
  {
    en: '{1} begins on {2}, before {3} (line {4}) leaves on {5}',
    id: '{1} mulai {2}, sebelum {3} (baris {4}) selesai {5}',
  },
  // What was brought.
  { en: 'no file was given', id: 'tidak ada berkas' },
  { en: '{1} files, more than {2}', id: '{1} berkas, lebih dari {2}' },
  { en: 'none of {1} is in this folder', id: 'tidak satu pun dari {1} ada di folder ini' },
  { en: 'none of {1} is in it', id: 'tidak satu pun dari {1} ada di dalamnya' },
  { en: 'it holds several datasets ({1}); give one', id: 'isinya beberapa dataset ({1}); berikan satu saja' },
  {
    en: 'its columns are those of no table; results need {1}',
    id: 'kolomnya bukan kolom tabel mana pun; hasil perlu {1}',
  },
  { en: 'more than {1} MB', id: 'lebih dari {1} MB' },
  // Archives.
  { en: 'this is no whole zip archive; download it again', id: 'ini bukan arsip zip yang utuh; unduh lagi' },
  { en: 'it is a zip64 archive; make a plain one', id: 'ini arsip zip64; buat arsip zip biasa' },
  { en: 'it is one part of several; make one archive', id: 'ini satu bagian dari beberapa; buat satu arsip' },
  { en: 'its list of files is damaged', id: 'daftar berkasnya rusak' },
  { en: 'a file in it has a name that is no UTF-8 text', id: 'ada berkas yang namanya bukan teks UTF-8' },
  { en: '“{1}” is encrypted; make an archive without a password', id: '“{1}” disandikan; buat arsip tanpa kata sandi' },
  { en: '“{1}” stands twice in it', id: '“{1}” ada dua kali di dalamnya' },
  { en: '“{1}” unpacks to {2} times its size or more', id: '“{1}” mengembang {2} kali ukurannya atau lebih' },
  { en: 'it unpacks to more than {1} MB', id: 'isinya lebih dari {1} MB setelah dibuka' },
  { en: '“{1}” is damaged', id: '“{1}” rusak' },
  { en: '“{1}” lies inside another file of it', id: '“{1}” berada di dalam berkas lain' },
  { en: '“{1}” is no name of a file', id: '“{1}” bukan nama berkas' },
  { en: '“{1}” is no plain name of a file', id: '“{1}” bukan nama berkas biasa' },
  { en: '“{1}” leads out of the archive', id: '“{1}” mengarah keluar dari arsip' },
  { en: 'it holds {1} files, more than {2}', id: 'isinya {1} berkas, lebih dari {2}' },
  // Releases.
  { en: 'the archive is damaged', id: 'arsipnya rusak' },
  {
    en: 'it has no readable {1}; download the release again',
    id: '{1} di dalamnya tidak terbaca; unduh lagi rilisnya',
  },
  { en: 'no key to check its signature with', id: 'tidak ada kunci untuk memeriksa tanda tangannya' },
  {
    en: 'this browser cannot check Ed25519 signatures, so the release is not used; Chromium 137 or Firefox 129 can',
    id: 'peramban ini tidak dapat memeriksa tanda tangan Ed25519, jadi rilis tidak dipakai; Chromium 137 atau Firefox 129 bisa',
  },
  {
    en: 'its signature is not ours or not of this file; get the release from its publisher',
    id: 'tanda tangannya bukan milik kami atau bukan untuk berkas ini; ambil rilisnya dari penerbitnya',
  },
  {
    en: 'version {1} is older than {2}, which is in use; nothing was changed',
    id: 'versi {1} lebih lama dari {2} yang sedang dipakai; tidak ada yang diubah',
  },
  {
    en: 'another dataset of the same version {1} is in use; nothing was changed',
    id: 'dataset lain dengan versi {1} yang sama sedang dipakai; tidak ada yang diubah',
  },
  { en: '“{1}” is in the archive, but not in {2}', id: '“{1}” ada di arsip, tetapi tidak di {2}' },
  { en: '“{1}” was changed after the release was made', id: '“{1}” diubah setelah rilis dibuat' },
  { en: '“{1}” is missing from the archive', id: '“{1}” tidak ada di arsip' },
  // Reports, notes and exports that are brought in.
  { en: 'is empty', id: 'kosong' },
  { en: 'is not JSON: {1}', id: 'bukan JSON yang utuh: {1}' },
  {
    en: 'is no export of Piagam or Hypothesis, and no report',
    id: 'bukan ekspor Piagam atau Hypothesis, dan bukan laporan',
  },
  { en: 'is no object', id: 'bukan objek' },
  { en: 'is no list', id: 'bukan daftar' },
  { en: 'is no list of texts', id: 'bukan daftar teks' },
  { en: 'is no time (ISO 8601) and not null', id: 'bukan waktu (ISO 8601) dan bukan null' },
  { en: 'has no “{1}”', id: 'tidak memuat “{1}”' },
  { en: 'is not {1}', id: 'bukan {1}' },
  { en: 'is not one of {1}', id: 'bukan salah satu dari {1}' },
  { en: 'is not unique', id: 'ada lebih dari satu' },
  { en: 'is not what the text says there', id: 'tidak sama dengan teks di tempat itu' },
  { en: 'is no field of a report', id: 'bukan bidang laporan' },
  // A backup.
  { en: 'file', id: 'berkas' },
  { en: 'line {1}', id: 'baris {1}' },
  {
    en: 'is no backup of Piagam, or is damaged (it cannot be unpacked)',
    id: 'bukan cadangan Piagam, atau rusak (tidak dapat dibuka)',
  },
  { en: 'unpacks to more than a backup can hold', id: 'isinya lebih besar daripada cadangan mana pun' },
  { en: 'has a line longer than any of ours', id: 'ada baris yang lebih panjang daripada baris mana pun dari kami' },
  { en: 'line {1} is not JSON; the file is damaged', id: 'baris {1} bukan JSON; berkas ini rusak' },
  { en: 'the file ends too early; the rest is missing', id: 'berkas ini berakhir terlalu dini; sisanya tidak ada' },
  { en: 'says {1} lines; there are {2}', id: 'menyebut {1} baris, padahal ada {2}' },
  {
    en: 'is damaged: its checksum is not that of its lines',
    id: 'rusak: angka pemeriksanya tidak cocok dengan barisnya',
  },
  { en: 'lies outside the text', id: 'di luar teks' },
  { en: 'names no mention: “{1}”', id: 'menyebut sebutan yang tidak ada: “{1}”' },
];

/** The sentence in the reader's language; one that is not listed stays as it is. */
export function faultMessage(message: string, language: Language): string {
  if (language === 'en') return message;
  for (const { said, id } of patterns()) {
    const parts = said.exec(message);
    if (parts) return id.replace(/\{(\d)\}/g, (_, place: string) => parts[Number(place)] ?? '');
  }
  return message;
}

/** Whether a message is listed, so that a test can hold every one of them to it. */
export function isListed(message: string): boolean {
  return patterns().some(({ said }) => said.test(message));
}

let made: readonly { readonly said: RegExp; readonly id: string }[] | undefined;

/** The sentences that say most before those that would also fit: "is no plain name" before "is not in". */
function patterns() {
  made ??= FAULT_MESSAGES.toSorted((a, b) => plain(b.en) - plain(a.en)).map(({ en, id }) => ({
    said: new RegExp(
      `^${en
        .split(/\{\d\}/)
        .map(escaped)
        .join('([^]*?)')}$`,
    ),
    id,
  }));
  return made;
}

function plain(text: string): number {
  return text.replace(/\{\d\}/g, '').length;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
