/** Words that end in a full stop without ending a sentence, in lower case without their last stop, each from print. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // before a name
    'drs dra dr drg drh ns apt ir prof h hj kh k.h tgh r rb rp rr ust ustz sdr sdri bpk ny tn m moh moch mokh muh mhd muhd ach abd st t dt ign a.a rm hm krt kph',
    // ranks
    'komjen irjen brigjen mayjen letjen letkol kol kombes akbp akp kompol pol purn jend',
    // offices
    'plt pj pjs plh wkl ka kadis kabag kasi sekr',
    // places and numbers
    'kab prov prop kep kec kel ds jl jln gg no nomor hal tgl tlp telp rp rt rw pt cv ud km lt gd st.pol',
    // English
    'mr mrs ms vs etc inc jan feb mar apr jun jul agt ags agust sep sept okt oct nov des dec',
  ]
    .join(' ')
    .split(' '),
);
