/** What only the terminal says, in Indonesian; the extension does without it. */
export const cliId = {
  'cli.export.left':
    'Catatan yang tidak ikut: {n}. Bentuk ini berisi hasil pembacaan, dan teks halamannya tidak ada di masukan.',
  'cli.help': `piagam: memeriksa klaim penghargaan dalam berita pemerintah terhadap hasil resmi

Pemakaian: npm run --silent piagam -- PERINTAH

  verify [PILIHAN] BERKAS|-...
      Membaca artikel dan mencetak laporannya. BERKAS adalah halaman HTML, teks (.txt), atau
      NDJSON (.ndjson, .jsonl); - membaca NDJSON dari masukan standar: satu artikel sebaris,
      {"url","html"} atau {"url","text","title","publishedAt"}; satu baris masuk, satu baris keluar.

      --json          satu laporan sebagai JSON (piagam-report/1); hanya untuk satu berkas
      --ndjson        satu laporan sebaris, menurut urutan masukan; yang gagal: {"error", "line"}
      --dataset DIR   folder CSV dalam bentuk sumber, sebagai ganti data bawaan
      --whole-page    membaca seluruh halaman, bukan artikelnya saja
      --lang id|en    bahasa laporan dan pesan (bawaan: id)

  export --format BENTUK [PILIHAN] LAPORAN|-...
      Menulis laporan (NDJSON hasil verify --ndjson, atau ekspor JSON dari perpustakaan) dalam bentuk lain:
      {formats}

      --bom           awali CSV dengan tanda urutan bita, untuk Excel
      --no-guard      biarkan sel CSV yang dapat dibaca sebagai rumus
      --reader NAMA   penanda tangan catatan dan penilaian; tanpa ini, nama di dalam berkas bila hanya satu
      --lang id|en    bahasa kalimatnya

  duplicates [PILIHAN] BERKAS|FOLDER|-...
      Mengelompokkan salinan: teks mana memuat teks mana, urut tanggal, bagian demi bagian.
      Membaca yang dibaca verify, dan folder berisi berkas demikian.

      --json          satu objek dengan semua keluarga; --ndjson  satu keluarga per baris
      --whole-page, --lang id|en

  fingerprint [--ndjson] BERKAS|FOLDER|-...
      Mencetak satu baris per sidik jari sebagai CSV: document, hash, position, telling;
      cli/families.sql menyusun keluarga yang sama darinya di DuckDB.

  dataset check DIR
      Memeriksa folder data; setiap kesalahan dicetak sebagai berkas:baris: pesan.
  dataset diff LAMA BARU
      Baris yang ditambah (+), diubah (~), dan dihapus (-) antara dua folder atau zip data; --json sebagai JSON.

  --help, --version

Kode keluar: 0 selesai, 1 sebagian masukan gagal (yang lain tetap dicetak), 2 salah pakai.`,
  'cli.see-help': 'Lihat: npm run --silent piagam -- --help',
  'cli.wrong.command':
    'Perintah “{what}” tidak dikenal. Yang ada: verify, export, duplicates, fingerprint, dataset check, dataset diff.',
  'cli.wrong.option': 'Pilihan “{what}” tidak dikenal.',
  'cli.wrong.value': 'Pilihan “{what}” memerlukan nilai.',
  'cli.wrong.no-value': 'Pilihan “{what}” tidak menerima nilai.',
  'cli.wrong.language': 'Bahasa “{what}” tidak ada. Pakai id atau en.',
  'cli.wrong.no-input': 'Sebutkan berkas yang dibaca, atau - untuk masukan standar.',
  'cli.wrong.format': 'Bentuk “{what}” tidak ada.',
  'cli.wrong.formats': 'Pilih satu: --json atau --ndjson.',
  'cli.wrong.json-one': '--json mencetak satu laporan. Untuk beberapa masukan pakai --ndjson.',
  'cli.wrong.twice-stdin': 'Masukan standar (-) hanya dapat dibaca sekali.',
  'cli.wrong.one-folder': 'Sebutkan satu folder: dataset check DIR.',
  'cli.wrong.two-datasets': 'Sebutkan dua folder atau zip: dataset diff LAMA BARU.',
  'cli.dataset-diff': '{added} baris ditambah, {changed} diubah, {removed} dihapus; {same} tetap sama.',
  'cli.file.ENOENT': 'berkas ini tidak ada; periksa namanya',
  'cli.file.EISDIR': 'ini folder, bukan berkas; sebutkan berkas di dalamnya',
  'cli.file.EACCES': 'berkas ini tidak boleh dibaca; periksa izinnya',
  'cli.file.other': 'tidak dapat dibaca: {details}',
  'cli.fault.pdf': 'ini PDF; salin teksnya ke berkas .txt, lalu periksa berkas itu',
  'cli.fault.too-long': 'baris lebih panjang dari {megabytes} MB; pecah atau kirim sebagai berkas',
  'cli.fault.not-utf-8': 'baris bukan UTF-8',
  'cli.fault.empty': 'baris kosong',
  'cli.fault.not-json': 'baris bukan JSON; tulis satu objek sebaris',
  'cli.fault.no-object': 'baris bukan objek; tulis {"url","html"} atau {"url","text"}',
  'cli.fault.no-text': 'tidak ada “html” atau “text” yang berisi',
  'cli.fault.not-string': '“{field}” bukan teks',
  'cli.fault.no-article':
    'tidak ada artikel di sini (teks terpanjang {words} kata); --whole-page membaca seluruh halaman',
  'cli.fault.too-large': 'halaman terlalu besar untuk dibaca',
  'cli.fault.unexpected': 'ada yang tidak berjalan di pihak kami: {details}',
  'cli.no-claims': 'Tidak ada klaim penghargaan yang kami kenali. Piagam bisa luput.',
  'cli.difference': '{field}: artikel {claimed}, data {official}',
  'cli.checks': 'Pemeriksaan lain',
  'cli.outcome.ok': 'cocok',
  'cli.outcome.conflict': 'tidak cocok',
  'cli.outcome.unknown': 'belum pasti',
  'cli.repetition': 'Tercetak dua kali: {n} kata ({share} % artikel), mulai “{quote}”',
  'cli.foot': 'Data {dataset} ({hash}), mesin {engine}. Tidak ada yang dikirim keluar.',
  'cli.dataset-ok':
    '{dir}: {results} hasil, {editions} edisi, {competitions} ajang, {terms} masa jabatan; tidak ada kesalahan.',
  'cli.dataset-faults': '{dir}: {n} kesalahan; data ini tidak dipakai.',
  'cli.no-folder': '{dir}: folder ini tidak ada; periksa namanya',
  'cli.copies.none': 'Tidak ada salinan di antara {n} teks.',
  'cli.copies.family': 'Keluarga {n}: {copies} salinan',
  'cli.copies.member': '{words} kata, {percent} kata salinan terlengkap',
  'cli.copies.passage': '{n} kata: “{quote}”',
  'cli.wrong.no-json': 'fingerprint mencetak CSV; pilihan lainnya hanya --ndjson.',
  'cli.elsewhere': 'Tercetak lagi di luar artikel: {n} kata, mulai “{quote}”',
} as const;

export type CliKey = keyof typeof cliId;
