/**
 * The reasons of verdicts and checks, in Indonesian; places are written {name}, and
 * [words around a {name}] are said only where it has a value. Calm, short; the subject of doubt is our
 * data, never the author. A sentence that can follow another as a further one begins with "more.".
 */
export const reasonsId = {
  'verdict.supported': '{fields} sama dengan satu baris data kami.',
  'verdict.supported.implied':
    '{fields} sama dengan satu baris data kami. Baris itu {official}[ tingkat {level}], yang dipilih dari {claimed} tahun yang sama.',
  'verdict.supported.handed-over':
    '{fields} sama dengan satu baris data kami: edisi {edition}, diserahkan pada {date}.',
  'verdict.supported.participation':
    '{fields} sama dengan satu baris data kami. {tier} berarti ikut serta; itu belum berarti menang.',
  'verdict.partial': '{fields} sama dengan satu baris data kami[; {unrecorded} tidak tercatat di sana].',

  'verdict.differs': 'Artikel menulis {claimed}. Data kami mencatat {official}[, peringkat {rank}].',
  'verdict.differs.year':
    'Artikel menulis tahun {claimed}. Data kami mencatat {official}[ peringkat {rank}], dan daftar {list} {claimed}[ tingkat {level}] pada kami, yang lengkap, tidak memuat penerima ini.',
  'verdict.differs.not-held':
    'Artikel menulis tahun {claimed}. Data kami mencatat {official}[ peringkat {rank}]; menurut sumber kami, edisi {claimed} tidak diadakan.',
  'verdict.differs.tier':
    'Artikel menulis {claimed}. Data kami mencatat {official}, dan daftar {claimed} {year} pada kami, yang lengkap, tidak memuat penerima ini.',

  'verdict.contradicted':
    'Daftar {list} {year}[ tingkat {level}] pada kami lengkap ({total} peraih), dan penerima ini tidak ada di dalamnya.',
  'verdict.contradicted.participation':
    'Daftar {list} {year}[ tingkat {level}] pada kami lengkap ({total} peraih) dan tidak memuat penerima ini. Data kami mencatatnya sebagai {tier}; ikut serta belum berarti menang.',

  'verdict.not-found':
    'Data kami baru memuat {held} dari {total} peraih {list} {year}[ tingkat {level}]. Bukan berarti keliru.',
  'verdict.not-found.total-unknown':
    'Data kami memuat {held} baris untuk {list} {year}[ tingkat {level}]; jumlah peraihnya tidak kami ketahui. Bukan berarti keliru.',
  'verdict.not-found.unsure':
    'Data kami memuat {held} baris untuk {list} {year}[ tingkat {level}], tetapi tidak semuanya pasti. Bukan berarti keliru.',
  'verdict.not-found.empty': 'Data kami belum memuat daftar {list} {year}[ tingkat {level}]. Bukan berarti keliru.',
  'verdict.not-found.listed-elsewhere':
    'Daftar {list} {year}[ tingkat {level}] pada kami lengkap, tetapi tidak pasti daftar itu yang dimaksud artikel. Bukan berarti keliru.',
  'verdict.not-found.other-tiers':
    'Daftar {list} {year}[ tingkat {level}] pada kami lengkap dan tidak memuat penerima ini; daftar tingkat lain belum lengkap.',
  'verdict.not-found.year':
    'Data kami mencatat penerima ini pada {official}[ peringkat {rank}], tetapi belum pada {claimed}; bisa jadi keduanya benar.',
  'verdict.not-found.year-counting':
    'Data kami mencatat {official}[ peringkat {rank}]. Ajang ini kadang disebut menurut tahun penilaian, kadang menurut tahun penyerahan, sehingga {claimed} mungkin edisi yang sama.',
  'verdict.not-found.tier':
    'Untuk tahun {year} data kami mencatat {official}[, peringkat {rank}]; daftar {claimed}[ tingkat {level}] pada kami belum lengkap. Bukan berarti keliru.',
  'verdict.not-found.innovation':
    'Data kami mencatat {official}[ peringkat {rank}] untuk penerima ini; inovasi di artikel belum ada di sana. Bukan berarti keliru.',
  'verdict.not-found.recipient': 'Data kami mencatat inovasi itu atas nama {official}. Bukan berarti keliru.',
  'verdict.not-found.participation':
    'Data kami mencatat penerima ini sebagai {tier} {year}; ikut serta belum berarti menang. Daftar pemenangnya belum lengkap pada kami.',
  'verdict.not-found.not-held': 'Menurut sumber kami, {competition} {year} tidak diadakan.',

  'verdict.not-covered.competition': 'Penghargaan ini tidak ada dalam data kami.',
  'verdict.not-covered.unnamed': 'Artikel tidak menyebut nama penghargaannya, jadi tidak ada yang dapat dicari.',
  'verdict.not-covered.general':
    'Nama ini dipakai beberapa penghargaan dan artikel tidak menyebut yang mana, jadi tidak ada yang dapat dicari.',
  'verdict.not-covered.year': 'Artikel tidak menyebut tahunnya, jadi tidak ada yang dapat dicari.',
  'verdict.not-covered.recipient': 'Artikel tidak menyebut penerimanya dengan jelas, jadi tidak ada yang dapat dicari.',

  'more.winners': 'Peraih {list} {year}[ tingkat {level}] yang kami ketahui: {names}.',
  'more.ceremony': 'Pada {date} data kami mencatat penyerahan {names}.',
  'more.year-untold': 'Artikel tidak menyebut tahunnya; di data kami {years}.',
  'more.handed-over': 'Baris itu edisi {edition}, yang diserahkan pada {date}.',
  'more.unsure': 'Baris itu mencatat {field} “{recorded}”, yang belum tentu sama dengan yang di artikel.',
  'more.disputed': 'Perlu diingat: satu sumber lain menyebutkan hal yang berbeda.',
  'more.confirm-only': 'Perlu diingat: baris itu disimpulkan dari sumber, tidak tertulis langsung.',
  'more.media': 'Penghargaan ini diberikan oleh media, bukan pemerintah.',
  'more.association': 'Penghargaan ini diberikan oleh asosiasi, bukan pemerintah.',
  'more.private': 'Penghargaan ini diberikan oleh pihak swasta, bukan pemerintah.',

  'check.weekday.ok': '{date} jatuh pada hari {weekday}.',
  'check.weekday.ok.context': '{date} jatuh pada hari {weekday}; tahunnya kami ambil dari kalimat di sekitarnya.',
  'check.weekday.ok.published': '{date} jatuh pada hari {weekday}; tahunnya kami ambil dari tanggal terbit.',
  'check.weekday.conflict': '{date} jatuh pada hari {weekday}. Hari atau tanggalnya perlu dicek.',
  'check.weekday.conflict.published':
    '{date} jatuh pada hari {weekday}; tahunnya kami ambil dari tanggal terbit. Hari atau tanggalnya perlu dicek.',
  'check.weekday.unknown': 'Artikel tidak menyebut tahunnya.',
  'check.weekday.unknown.year':
    'Tahunnya tidak tertulis di situ. Pada tahun yang paling mungkin, {date} jatuh pada hari {weekday}; bisa jadi tahun lain yang dimaksud.',

  'check.office.ok': '{name} menjabat {office} pada {date}.',
  'check.office.conflict': 'Menurut data kami, yang menjabat {office} pada {date} adalah {holder}.',
  'check.office.conflict.other-office':
    'Menurut data kami, yang menjabat {office} pada {date} adalah {holder}; {name} saat itu {other}.',
  'check.office.unknown': 'Data jabatan kami belum memuatnya.',
  'check.office.unknown.holder': 'Data kami mencatat {holder} sebagai {office} pada {date}, tetapi belum pasti.',
  'check.office.unknown.date': 'Tanggal peristiwanya tidak dapat dipastikan.',

  'check.edition.ok': '{competition} {year} ada dalam catatan kami.',
  'check.edition.ok.tier': 'Ajang dan tingkat ini ada dalam catatan kami untuk {year}.',
  'check.edition.conflict': 'Menurut sumber kami, {competition} {year} tidak diadakan.',
  'check.edition.unknown': 'Edisi {year} tidak ada di data kami.',
  'check.edition.unknown.tier': 'Edisi {year} ada di data kami; tingkat {tier} belum tercatat.',

  'check.event-date.ok': 'Sama dengan catatan edisi[ {edition}]: {official}.',
  'check.event-date.conflict': 'Artikel: {claimed}. Catatan edisi[ {edition}]: {official}.',
  'check.event-date.unknown': 'Catatan edisi[ {edition}] tidak menyebut tanggalnya.',
  'check.event-date.unknown.ceremony':
    'Catatan edisi[ {edition}] menyebut {official}. Pada {claimed} data kami mencatat acara lain: {other}.',
  'check.event-date.unknown.other':
    'Catatan edisi[ {edition}] menyebut {official}; bisa jadi artikel menceritakan acara lain.',

  'check.presenter.ok': 'Sama dengan catatan edisi[ {edition}]: {official}.',
  'check.presenter.conflict': 'Artikel: {claimed}. Catatan edisi[ {edition}]: {official}.',
  'check.presenter.unknown': 'Catatan edisi[ {edition}] tidak menyebut siapa yang menyerahkannya.',
  'check.presenter.unknown.other':
    'Catatan edisi[ {edition}] menyebut {official}; yang menyerahkan bisa lebih dari satu orang.',

  'check.count.ok': '{named} penghargaan disebut namanya.',
  'check.count.conflict': 'Artikel menulis “{claimed}”; yang dirincinya ada {named}.',
  'check.count.unknown': 'Artikel menulis “{claimed}”; yang kami kenali namanya {named}, jadi jumlahnya belum pasti.',
  'check.count.unknown.none': 'Penghargaan yang dihitung di sini tidak kami kenali namanya.',

  'status.hoped': 'Artikel menulisnya sebagai harapan, jadi tidak diperiksa.',
  'status.hoped.cue': 'Artikel menulisnya sebagai harapan (“{cue}”), jadi tidak diperiksa.',
  'status.planned': 'Artikel menulisnya sebagai rencana, jadi tidak diperiksa.',
  'status.planned.cue': 'Artikel menulisnya sebagai rencana (“{cue}”), jadi tidak diperiksa.',
  'status.negated': 'Artikel menyebut ini tidak diraih, jadi tidak diperiksa.',
  'status.negated.cue': 'Artikel menyebut ini tidak diraih (“{cue}”), jadi tidak diperiksa.',
  'status.asserted': 'Klaim ini belum diperiksa.',
} as const;

export type ReasonKey = keyof typeof reasonsId;
