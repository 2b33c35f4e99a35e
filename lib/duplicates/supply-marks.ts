/** Paid for by the body it is about, or written by that body's press office. */
export type SupplyKind = 'advertorial' | 'press-release';

/** A word of a mark; `from` is a mark as it is printed, and the word's own test; `printed` must be in it too. First row wins. */
export const MARK_WORDS: readonly {
  readonly kind: SupplyKind;
  readonly word: RegExp;
  readonly printed?: RegExp;
  readonly from: string;
}[] = [
  { kind: 'advertorial', word: /^advt?$/, from: 'Adv-Kominfo-lmj' },
  { kind: 'advertorial', word: /^adve?r?torial$/, from: 'Advertorial' },
  { kind: 'advertorial', word: /^advetorial$/, from: 'Advetorial Pemkab' },
  { kind: 'advertorial', word: /^pariwara$/, from: 'Pariwara' },
  { kind: 'advertorial', word: /^info(to)?rial$/, from: 'Inforial' },
  { kind: 'advertorial', word: /^galeri-?adv$/, from: 'galeri-adv' },
  { kind: 'advertorial', word: /^advert(ising)?$/, from: 'Advertising' },
  // Written as one word, with whose it is and where: hashtags and names of sections.
  {
    kind: 'advertorial',
    word: /^adv(dprd|pem(kab|kot|prov)|(dis)?kominfo|humas|hms|setda)\w*$/u,
    from: 'advdprdkaltim',
  },
  { kind: 'advertorial', word: /^(sponsored|brand(ed)?content)$/, from: 'Sponsored' },
  { kind: 'advertorial', word: /^advertor?ia?l?s?$/, from: 'advertoria' },
  {
    kind: 'press-release',
    word: /^(ka|bid|si|sub|div|ro)?humas\w*$/u,
    from: 'humasprovsumsel',
  },
  { kind: 'press-release', word: /^(hupmas|hubmas|humpro\w*)$/u, from: 'Humpro Setda' },
  { kind: 'press-release', word: /^(hms\w{0,8}|hum)$/u, from: 'hms' },
  { kind: 'press-release', word: /^(puspen|bpmi)$/, from: 'Puspen Kemendagri' },
  { kind: 'press-release', word: /^(dis|din|dinas|kemen)?kom(info|digi)[a-z]*$/, from: 'Diskominfotik Ponorogo' },
  // Aceh's offices have coding in their name, others transport or what their abbreviation left of it.
  { kind: 'press-release', word: /^(dis|din)?komin(sa|fos|fot)[a-z]*$/, from: 'Diskominsa Aceh Barat' },
  { kind: 'press-release', word: /^(dis|din)?hubkominfo[a-z]*$/, from: 'Dishubkominfo' },
  { kind: 'press-release', word: /^(ko?mfo|kmf)$/, from: 'red-kmfo' },
  // Offices for communication, informatics, statistics and ciphers; and their division for public information.
  { kind: 'press-release', word: /^dkisp?$/, from: 'DKISP Kaltara' },
  { kind: 'press-release', word: /^ikp$/, from: 'Bidang IKP' },
  { kind: 'press-release', word: /^infokom$/, from: 'Infokom Setda' },
  { kind: 'press-release', word: /^(pro|ad)(ko)?pim(da|kab|kot|setda)?$/, from: 'Prokopim' },
  { kind: 'press-release', word: /^adpsb$/, from: 'adpsb/nov' },
  { kind: 'press-release', word: /^prokom(pim)?$/, from: 'Prokom Setda' },
  { kind: 'press-release', word: /^protkom(pim)?$/, from: 'protkompim' },
  { kind: 'press-release', word: /^(pen(dim|rem|dam|kodam|kostrad)|pendim\d+)$/, from: 'Pendim 0821' },
  { kind: 'press-release', word: /^dispen(ad|al|au)$/, from: 'Dispenad' },
  { kind: 'press-release', word: /^setwan$/, from: 'Setwan Tuban' },
  // "Kim" is a name; the groups that villages keep for information are written in capitals.
  { kind: 'press-release', word: /^kim$/, printed: /\bKIM\b/, from: 'KIM Desa Sumberejo' },
  { kind: 'press-release', word: /^(mc|mmc\w*|mc(kab|kota|prov)\w*|mediacenter)$/u, from: 'MC Kab. Lumajang' },
  { kind: 'press-release', word: /^info-?publik$/, from: 'InfoPublik' },
  { kind: 'press-release', word: /^ppid$/, from: 'PPID Kota Malang' },
  { kind: 'press-release', word: /^(ri?lis|rillis|relis|ril|rls|rlis|rel|release)$/, from: 'rls' },
  { kind: 'press-release', word: /^(pressrelease|persrilis|siaranpers)$/, from: 'siaranpers' },
];

/** Several words that are a mark together, wherever a mark may stand. */
export const MARK_PHRASES: readonly { readonly kind: SupplyKind; readonly phrase: RegExp; readonly from: string }[] = [
  { kind: 'advertorial', phrase: /^iklan (layanan|advertorial|berbayar)/, from: 'Iklan Layanan Masyarakat' },
  { kind: 'advertorial', phrase: /^(konten|artikel) (berbayar|bersponsor|sponsor)/, from: 'Konten Bersponsor' },
  { kind: 'advertorial', phrase: /^(sponsored|paid) (content|post)/, from: 'Sponsored Content' },
  {
    kind: 'advertorial',
    phrase:
      /^(ker(ja ?sama|jasama)|disponsori|dipersembahkan)\b.*\b(pem(kab|kot|prov|da|erintah)|d[iu][ns]|diskominfo|humas|dprd|setda)/,
    from: 'Kerja sama dengan Pemkab Tuban',
  },
  { kind: 'advertorial', phrase: /^(brand(ed)? content|native ad)/, from: 'Branded Content' },
  {
    kind: 'advertorial',
    phrase: /^(konten|artikel|berita) (ker(ja ?sama|jasama)|promosi|pariwara|advertorial|iklan)/,
    from: 'Konten Kerja Sama',
  },
  { kind: 'advertorial', phrase: /^ker(ja ?sama|jasama) (publikasi|pemberitaan|media)$/, from: 'Kerjasama Publikasi' },
  { kind: 'press-release', phrase: /^siaran (pers|media|berita)/, from: 'Siaran Pers' },
  { kind: 'press-release', phrase: /^(press|news) release/, from: 'Press Release' },
  { kind: 'press-release', phrase: /^keterangan pers/, from: 'Keterangan Pers' },
  { kind: 'press-release', phrase: /^dinas (komunikasi|kominfo)/, from: 'Dinas Komunikasi dan Informatika Kota Batu' },
  { kind: 'press-release', phrase: /^(tim )?media center/, from: 'Media Center Kota Padang' },
  {
    kind: 'press-release',
    phrase:
      /^(biro|bagian|bag) (humas|hubungan masyarakat|adpim|administrasi pimpinan|protokol|pers|umum dan (humas|protokol))/,
    from: 'Bagian Protokol dan Komunikasi Pimpinan',
  },
  {
    kind: 'press-release',
    phrase: /^protokol dan komunikasi pimpinan/,
    from: 'Protokol dan Komunikasi Pimpinan Setda',
  },
  {
    kind: 'press-release',
    phrase: /^hubungan masyarakat (setda|sekretariat|pem(kab|kot|prov|da|erintah)|dprd|kab|kota|prov)/,
    from: 'Hubungan Masyarakat Setda Tuban',
  },
  {
    kind: 'press-release',
    phrase:
      /^tim (liputan|media|publikasi|komunikasi)\b.*\b(kominfo|diskominfo|humas|pem(kab|kot|prov|da)|setda|bupati|wali ?kota)/,
    from: 'Tim Liputan Diskominfo',
  },
  {
    kind: 'press-release',
    phrase: /^pen(erangan)? (kodim|korem|kodam|lanud|lanal|lantamal)/,
    from: 'Penerangan Kodim 0821',
  },
];

/** What a mark says of its text, or undefined where it is no mark: "Foto: Humas" supplies a picture, "Kepala Diskominfo" is a person. */
export function supplyKind(mark: string): SupplyKind | undefined {
  const plain = mark.toLowerCase().replace(/\*/g, '').trim();
  if (NO_MARK.test(plain) || ADVOCATE.test(mark)) return undefined;
  const bare = plain.replace(/^[^A-Za-zÀ-ɏ]+/u, '');
  const phrase = MARK_PHRASES.find((row) => row.phrase.test(bare));
  const words = plain.split(/[^A-Za-zÀ-ɏ]+/u).filter((word) => word !== '');
  const kinds = MARK_WORDS.filter(
    (row) => words.some((word) => row.word.test(word)) && (row.printed?.test(mark) ?? true),
  ).map(({ kind }) => kind);
  if (phrase?.kind === 'advertorial' || kinds.includes('advertorial')) return 'advertorial';
  return phrase?.kind ?? kinds[0];
}

/** Words that make it a picture's credit, a person, an award or a sentence. */
const NO_MARK =
  /\b(baca|youtube|instagram|facebook|foto|gambar|ilustrasi|dok|dokumentasi|istimewa|kepala|kadis|kabag|kabid|kasubag|kasi|sekretaris|staf|menteri|anugerah|award|awards|penghargaan|yang|untuk|adalah|mengatakan|melalui|bahwa)\b|\d{3,}-\d{3}/;

/** "Adv. Rudi Hartono" is an advocate. */
const ADVOCATE = /\bAdv\.\s*[A-ZÀ-Þ][a-zß-ɏ]/u;
