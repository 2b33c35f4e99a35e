/** Before a title of an innovation: "inovasi “…”", "program bertajuk “…”". */
export const INNOVATION_CUES: ReadonlySet<string> = new Set(
  'inovasi inovasinya innovation innovations berjudul judul bertajuk bernama nama dinamai diberi dinamakan aplikasi program layanan gerakan proposal terobosan inisiatif sistem app application programme berinovasi inovatif unggulan replikasi'.split(
    ' ',
  ),
);

/** Between the cue and the title: "inovasi yakni “…”", "penghargaan pertama yakni “…”". */
export const NAMELY: ReadonlySet<string> = new Set(
  'yakni yaitu ialah adalah melalui lewat dengan atas berkat dan serta antara lain namely through with pertama kedua ketiga keempat'.split(
    ' ',
  ),
);

/** Before a quotation that is a theme, a work or an event, not an innovation. */
export const OTHER_TITLES: ReadonlySet<string> = new Set(
  'tema bertema bertemakan mengusung mengangkat slogan motto semboyan tagline jargon film lagu buku puisi novel seminar webinar diskusi talkshow workshop lokakarya acara kegiatan istilah sebutan julukan panggilan disebut dijuluki kata visi misi theme book song'.split(
    ' ',
  ),
);

/** Words right before a name that may stand without quotes: "inovasi SIPANDU (Sistem Pelayanan …)". */
export const NAMING_CUES: readonly string[] = [
  'inovasi',
  'aplikasi',
  'program',
  'innovation',
  'app',
  'layanan',
  'gerakan',
  'bernama',
  'bertajuk',
  'berjudul',
  'berupa',
  'inovasinya',
  'wujud',
  'dinamai',
  'dinamakan',
  'called',
];

/** Of the cues, those that speak of an innovation by themselves; the others need an award nearby. */
export const STRONG_CUES: ReadonlySet<string> = new Set(
  'inovasi inovasinya innovation innovations terobosan proposal berinovasi'.split(' '),
);

/** Everyday short forms of government: "program JKN", "layanan BUMD" name nothing new. */
export const EVERYDAY_SHORT: ReadonlySet<string> = new Set(
  'bumd bumdes umkm bpnt pkh jkn jamkesmas jamkesda bpjs kis ktp kia opd skpd asn pns p3k pppk apbd apbn rpjmd rkpd sakip spbe ptsp mpp oss lpse paud posyandu posbindu stbm uhc tpid p2hiv hiv aids covid covid19 sdgs wtp kopdes p2dd tp2dd p3pd'.split(
    ' ',
  ),
);

/** Programmes of the state that every region carries out. */
export const NATIONAL_PROGRAMMES =
  /^(?:keluarga (?:harapan|berencana)|indonesia (?:pintar|sehat)|jaminan (?:kesehatan|sosial)|universal health|(?:sekolah|guru) penggerak|makan bergizi|kampung (?:iklim|kb|keluarga)|merdeka belajar|sembako|reforma agraria)/;
