import { fieldsId } from './field-names.ts';
import { copiesId } from './interface-copies-id.ts';
import { exportId } from './interface-export-id.ts';
import { historyId } from './interface-history-id.ts';
import { interfaceLibraryId } from './interface-library-id.ts';
import { notesId } from './interface-notes-id.ts';
import { storageId } from './interface-storage-id.ts';

/**
 * Every string of the interface (sidebar, library, terminal), in Indonesian. Places are written {name};
 * {n|claim|claims} writes the word for one or for several.
 */
export const interfaceId = {
  // Verdicts: the phrase on a card, the phrase over a count, the short word
  'verdict.supported': 'Sesuai data',
  'verdict.partial': 'Sesuai sebagian: {fields} tidak tercatat',
  'verdict.partial.unsure': 'Sesuai sebagian: [{fields} tidak tercatat, ]{unsure} belum pasti',
  'verdict.differs': 'Ada yang berbeda: {fields}',
  'verdict.contradicted': 'Tidak tercantum di daftar lengkap',
  'verdict.not-found': 'Belum ada di data',
  'verdict.not-covered': 'Di luar cakupan',
  'verdict.hoped': 'Harapan, tidak diperiksa',
  'verdict.planned': 'Rencana, tidak diperiksa',
  'verdict.negated': 'Disebut tidak diraih',
  'verdict.unmatched': 'Belum dicocokkan',
  'count.supported': 'Sesuai data',
  'count.partial': 'Sesuai sebagian',
  'count.differs': 'Ada yang berbeda',
  'count.contradicted': 'Tidak tercantum',
  'count.not-found': 'Belum ada di data',
  'count.not-covered': 'Di luar cakupan',
  'count.unjudged': 'Tidak dinilai',
  'count.hoped': 'Harapan',
  'count.planned': 'Rencana',
  'count.negated': 'Tidak diraih',
  'count.unmatched': 'Belum dicocokkan',
  'short.supported': 'Sesuai',
  'short.partial': 'Sebagian',
  'short.differs': 'Ada beda',
  'short.contradicted': 'Tak tercantum',
  'short.not-found': 'Belum ada',
  'short.not-covered': 'Di luar',
  'short.unjudged': 'Tak dinilai',
  'short.hoped': 'Harapan',
  'short.planned': 'Rencana',
  'short.negated': 'Tidak diraih',
  'short.unmatched': 'Belum dicek',

  // The head of the sidebar
  'app.name': 'Piagam',
  'app.title': 'Piagam: klaim penghargaan di halaman ini',
  'skip.claims': 'Langsung ke klaim',
  'bar.read-again': 'Baca ulang halaman ini',
  'bar.marks': 'Tanda di halaman',
  'bar.export': 'Ekspor JSON',
  'source.undated': 'tanggal terbit tidak tertulis',
  'source.untitled': 'Halaman tanpa judul',
  'map.copy': 'salinan 1, {words} kata',
  'map.second': 'salinan 2, sama persis',
  'map.whole': '{words} kata',

  // Counts
  'counts.label': '{n} klaim menurut putusan. Tekan untuk menyaring.',

  // Notices about the page
  'notices.label': 'Yang perlu diketahui tentang halaman ini',
  'notices.more': '{n} lagi',
  'notices.look': 'Lihat',
  'notices.retry': 'Coba lagi',
  'notices.read-again': 'Baca ulang',
  'notices.dataset': 'Data hasil tidak dapat dibuka.',
  'notices.dataset.more': 'Klaim belum dicocokkan.',
  'notices.marks': 'Tanda tidak dapat ditampilkan di halaman ini.',
  'notices.marks.more': 'Daftar klaim tetap lengkap.',
  'notices.storage': 'Laporan belum tersimpan.',
  'notices.storage.more': 'Isinya tetap ada di panel ini selama tab terbuka.',
  'notices.changed': 'Halaman berubah setelah dibaca.',
  'notices.changed.more': '{n} dari {all} tanda tidak dapat dipasang.',
  'notices.changed.none': 'Laporan ini tentang teks sebelum perubahan itu.',
  'notices.grown': 'Ada teks baru di halaman ini sejak dibaca.',
  'notices.grown.more': 'Laporan ini belum memuatnya.',
  'notices.unplaced': '{n} dari {all} tanda tidak dapat dipasang.',
  'notices.unplaced.more': 'Klaimnya tetap ada di daftar.',
  'notices.repetition': 'Tercetak dua kali.',
  'notices.repetition.part': 'Sebagian tercetak dua kali.',
  'notices.mark.byline': 'Sebagai penulisnya.',
  'notices.mark.section': 'Sebagai rubriknya.',
  'notices.repetition.times': 'Tercetak {n} kali.',
  'notices.repetition.more': '{words} kata sama persis; klaim dihitung sekali.',
  'notices.advertorial': 'Tanda advertorial:',
  'notices.press-release': 'Tanda siaran pers:',
  'notices.before': 'Anda membaca halaman ini pada {date}.',
  'notices.before.same': 'Teksnya sama.',
  'notices.before.text': 'Teksnya berubah sejak itu.',
  'notices.before.dataset': 'Data yang dipakai sekarang berbeda dari saat itu.',
  'notices.before.verdicts': '{n} putusan berubah.',
  'notices.compare': 'Lihat perubahannya',
  'notices.across': 'Teks serupa di {n} halaman lain',
  'notices.across.more': 'yang pernah Anda baca.',
  'notices.selection': 'Hanya teks pilihan Anda yang dibaca.',
  'notices.whole-page': 'Seluruh halaman dibaca.',
  'notices.whole-page.more': 'Menu dan tautan di dalamnya ikut terbaca.',

  // The list of claims
  'claims.title': '{n} klaim',
  'claims.shown': '{n} dari {all} klaim',
  'claims.by-article': 'urut artikel',
  'claims.look-first': 'perlu dilihat dulu',
  'claims.order': 'Urutan: {order}. Tekan untuk mengganti.',
  'claims.all': 'Tampilkan semua',
  'claim.of': 'Klaim {n} dari {all}.',
  'claim.category': 'kategori {category}',
  'claim.tier': 'tingkat {tier}',
  'claim.locate': 'Tunjukkan klaim {n} di halaman',
  'claim.locate.copy': 'Tunjukkan klaim {n} di halaman, salinan {copy} dari {copies}',
  'claim.open': 'Bukti dan catatan klaim {n}',
  'claim.unplaced': 'Klaim {n} tidak ada lagi di halaman',
  'claim.gone': 'tidak ada lagi di halaman',
  'claim.hidden': 'ada di bagian halaman yang tertutup',
  'claim.paragraph': 'paragraf {n}',
  'claim.copies': '{n} salinan: paragraf {list}',
  'claim.cue': 'Kata artikel:',
  'claim.copy': 'Salin',
  'claim.copied': 'Disalin',
  'claim.not-copied': 'Tidak dapat disalin',
  'claim.copy.label': 'Salin kutipan klaim {n}',

  // What we do not know
  'unknown.lead': 'Belum kami ketahui:',
  'unknown.fields': '{fields}. Sumber kami tidak menyebutnya; itu bukan bantahan.',
  'possible.lead': 'Yang masih mungkin:',
  'possible.contradicted': 'penerima memakai nama lain, atau artikel menyebut tingkat lain.',
  'mind.lead': 'Perlu diingat:',
  'mind.disputed': 'sumber lain mencatatnya secara berbeda.',

  // Evidence
  'evidence.rows': '{n} baris bukti',
  'evidence.nearest': '{n} baris terdekat',
  'evidence.kind': 'sumber: {kind}',
  'kind.official': 'resmi',
  'kind.government': 'pemerintah',
  'kind.news': 'berita',
  'kind.reference': 'rujukan',
  'kind.official.more': 'Daftar resmi.',
  'kind.government.more': 'Laman pemerintah, bukan daftar resmi.',
  'kind.news.more': 'Berita, bukan daftar resmi.',
  'kind.reference.more': 'Rujukan, bukan daftar resmi.',
  'evidence.source': 'Sumber',
  'evidence.note': 'Catatan',
  'note.english': '(dalam bahasa Inggris)',
  'evidence.row': 'Baris',
  'evidence.rank': 'peringkat {rank}',
  'table.caption': 'Artikel dan data, bidang demi bidang',
  'table.field': 'Bidang',
  'table.article': 'Artikel',
  'table.mark': 'Hasil',
  'table.data': 'Data',
  'table.meant': 'edisi yang sama',
  'mark.same': 'sama',
  'mark.differs': 'berbeda',
  'mark.unrecorded': 'tidak tercatat',
  'mark.unsure': 'belum pasti',

  // Coverage
  'coverage.complete': 'Lengkap: {held} dari {total} peraih {list}.',
  'coverage.partial': 'Kami memegang {held} dari {total} peraih {list}.',
  'coverage.rest': 'Kami memegang {held} dari {total} peraih {list}; {n} lainnya belum kami ketahui.',
  'coverage.unsure': 'Kami memegang {held} dari {total} peraih {list}, tetapi tidak semuanya pasti.',
  'coverage.nothing': 'Belum satu pun dari {total} peraih {list} ada pada kami.',
  'coverage.open': 'Kami memegang {held} baris untuk {list}; jumlah peraihnya tidak kami ketahui.',
  'coverage.none': 'Belum ada satu baris pun pada kami untuk {list}.',
  'coverage.list': '{tier} tahun {year}',
  'coverage.edition': 'seluruh edisi {year}',

  // Checks
  'checks.title': '{n} pemeriksaan',
  'checks.conflicts': '{n} tidak cocok',
  'checks.unknowns': '{n} belum pasti',
  'checks.oks': '{n} cocok',
  'check.ok': 'cocok',
  'check.conflict': 'tidak cocok',
  'check.unknown': 'belum pasti',
  'check.weekday': 'Hari',
  'check.office': 'Jabatan',
  'check.edition': 'Ajang',
  'check.event-date': 'Tanggal acara',
  'check.presenter': 'Yang menyerahkan',
  'check.count': 'Jumlah',
  'check.locate': 'Tunjukkan di halaman: {quote}',

  // Repeated passages
  'repeated.title': 'Bagian yang berulang',
  'repeated.figures': '{words} kata berulang',
  'repeated.copy': 'Salinan {n}',
  'repeated.paragraphs': 'paragraf {from} sampai {to}',
  'repeated.locate': 'Tunjukkan salinan {n} di halaman',
  'repeated.middle': '{n} paragraf di tengah, sama persis',
  'repeated.middle.edited': '{n} paragraf di tengah',
  'repeated.times': '{words} kata, tercetak {n} kali.',
  'repeated.change': '“{first}” di salinan 1, “{copy}” di salinan {n}',
  'repeated.fold': 'Lipat lagi',
  'similar.title': 'Teks serupa',
  'similar.share': '{percent} kata halaman ini',
  'similar.also': 'ada juga di halaman itu, yang Anda baca {date}.',
  'similar.caution': 'Kesamaan teks tidak menunjukkan siapa yang menyalin.',

  // States without a report
  'state.not-read': 'Tab ini belum dibaca',
  'state.not-read.more':
    'Tekan tombol Piagam di bilah alat untuk membaca artikelnya. Panel ini tidak dapat membaca sendiri.',
  'state.shortcut': 'Pintasan:',
  'state.first.reads': 'Yang dibaca: artikel di tab ini, hanya setelah Anda menekan tombolnya.',
  'state.first.compares': 'Pembandingnya: daftar hasil penghargaan di dalam pengaya ini, tiap baris dengan sumbernya.',
  'state.reading': 'Membaca artikel …',
  'state.stop': 'Hentikan',
  'stage.read': 'Teks artikel',
  'stage.recognise': 'Nama dan tanggal',
  'stage.claims': 'Klaim penghargaan',
  'stage.verify': 'Pencocokan dengan data',
  'stage.duplicates': 'Teks berulang',
  'figure.read': '{figure} kata',
  'figure.recognise': '{figure} sebutan',
  'figure.claims': '{figure} klaim',
  'figure.verify': '{figure} dicocokkan',
  'figure.duplicates': '{figure} bagian',
  'stage.done': 'selesai',
  'stage.now': 'sedang berjalan',
  'state.no-data': 'Klaim belum dapat dikenali.',
  'state.no-data.more': 'Nama-nama penghargaan ada di data hasil, yang tidak dapat dibuka.',
  'state.no-claims': 'Tidak ada klaim penghargaan yang kami kenali',
  'state.no-claims.more': 'dalam {words} kata. Piagam bisa luput.',
  'state.no-claims.offer': 'Jika ada kalimat yang luput, pilih kalimatnya di halaman, lalu:',
  'state.not-article': 'Kami tidak menemukan artikel di sini',
  'state.not-article.more': 'Teks terpanjang yang kami lihat di halaman ini {words} kata.',
  'state.not-article.empty': 'Tidak ada teks yang dapat dibaca di halaman ini.',
  'state.read-selection': 'Baca teks yang dipilih',
  'state.read-whole': 'Baca seluruh halaman',
  'state.restricted': 'Peramban tidak mengizinkan pengaya membaca halaman ini',
  'state.restricted.browser-page': 'Ini halaman milik peramban sendiri. Halaman Anda tidak bermasalah.',
  'state.restricted.store': 'Ini toko pengaya, yang ditutup bagi semua pengaya. Halaman Anda tidak bermasalah.',
  'state.restricted.pdf':
    'Ini penampil PDF milik peramban. Berkas Anda tidak bermasalah; buka versi laman webnya bila ada.',
  'state.failed': 'Artikel tidak selesai dibaca',
  'state.failed.page-gone': 'Halaman ditutup atau berpindah sebelum selesai dibaca. Tidak ada yang hilang.',
  'state.failed.too-large':
    'Halaman ini terlalu besar, dan kami berhenti sebelum peramban tersendat. Tidak ada yang hilang.',
  'state.failed.stopped': 'Anda menghentikan pembacaan. Tidak ada yang hilang.',
  'state.failed.interrupted': 'Peramban menghentikan pengaya di tengah pembacaan. Tidak ada yang hilang.',
  'state.failed.unexpected': 'Ada yang tidak berjalan di pihak kami. Tidak ada yang hilang.',
  'state.details': 'Rincian untuk laporan masalah',
  'state.details.copy': 'Salin rincian',

  // What is said aloud
  'live.reading': 'Membaca',
  'live.done': 'Selesai.',
  'live.claims': '{n} klaim: {list}.',
  'live.cell': '{n} {word}',
  'live.shown': '{n} dari {all} klaim ditampilkan.',

  // The foot
  'foot.versions': 'Data {dataset} {version}, mesin {engine}, dibaca {time}',
  'foot.privacy': 'Tidak ada yang dikirim keluar dari peramban Anda.',
  'foot.automatic': 'Baca otomatis di {host}',
  'foot.automatic.more':
    'Setiap halaman situs ini dibaca begitu dimuat. Peramban meminta izin Anda untuk situs ini saja.',
  'foot.language': 'Bahasa',
  'foot.keys': 'Pintasan papan ketik',
  'language.id': 'Indonesia',
  'language.en': 'English',

  // Keyboard
  'keys.title': 'Pintasan papan ketik',
  'keys.close': 'Tutup',
  'keys.choice.letters': 'Pintasan satu huruf aktif',
  'keys.choice.follow': 'Halaman ikut bergulir dengan J dan K',
  'keys.read': 'Baca halaman ini, buka panel',
  'keys.next': 'Klaim berikutnya, sebelumnya',
  'keys.locate': 'Pilih klaim dan tunjukkan di halaman',
  'keys.go': 'Tunjukkan, lalu pindah ke halaman',
  'keys.evidence': 'Buka atau tutup bukti klaim terpilih',
  'keys.search': 'Perpustakaan: cari',
  'keys.marks': 'Tanda di halaman: tampil atau tidak',
  'keys.filter': 'Saring menurut putusan',
  'keys.all': 'Tampilkan semua klaim',
  'keys.escape': 'Tutup dialog, hapus saringan, atau kembali',
  'keys.help': 'Tabel ini',

  // A citation
  'citation.verdict': 'Putusan Piagam: {verdict}.',
  'citation.evidence': 'Bukti: {source}',
  'citation.article': 'Artikel: {source}',
  'citation.data': 'Data {dataset} {version} ({hash}), mesin {engine}, dibaca {date}.',

  // The terminal
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
  ...fieldsId,
  ...exportId,
  ...historyId,
  ...storageId,
  ...interfaceLibraryId,
  ...copiesId,
  ...notesId,
} as const;

export type InterfaceKey = keyof typeof interfaceId;
