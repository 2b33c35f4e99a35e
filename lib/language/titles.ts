/** Titles before a name that are no part of it, keyed as words are compared (no case, no stops). */
export const FRONT_TITLES: ReadonlySet<string> = new Set(
  (
    'drs dra dr ir prof h hj hi kh tgh tgk kyai kiai nyai habib ustaz ustadz ustadzah buya hc cand apt ns drg drh pdt pastor romo ' +
    'bapak bpk ibu ny nyonya sdr saudara saudari pak bu bunda mr mrs ms his her excellency hajah haji ' +
    'ha hm hma hr hms komjen irjen brigjen mayjen letjen letkol kolonel kol jenderal laksamana laksda laksma marsda marsma kombes akbp akp kompol iptu ipda mayor kapten pol purn tni al ad au inf arm sri'
  ).split(' '),
);

/**
 * Titles behind a name, keyed without stops and spaces: "M.Ag." and "M Ag" are `mag`. Only after a comma or another back title,
 * or written with its stops.
 */
export const BACK_TITLES: ReadonlySet<string> = new Set(
  (
    'ap sap mag msi mm mhum mh mpd mpdi spdi mkes mt map mip ma mba mpsit mpsi mak mmp mp mtrip mars llm lc phd sh shi se sei st sstp stp ssos ssosi spd sip spt skom ' +
    'sag sp skm atd amd bsc hons bbus ipu ipm ak ca spog spa sppd mked sps spb spkk spm sped spjp mph msc meng mkom mikom mei mesy ssi sfarm apt sapt skep mkep ners skepners dea des dipl ' +
    'magr sagr mta mpdk mpdh mhi mkmk sikom sptp mstp sstpi amdkeb amkeb amk stesos str mtrap mtrkeb sthi sthum shum spsi mstr cfra cpa crma qia cgcae csee cipm cha asean eng asn mpsdm mpar mkn mkp mdiv mtp mtr mhan msn ssn sst strkeb keb kes fisqua finasim faps fics spdt sptht sgz gz ba bba bsba'
  ).split(' '),
);

/** Words that belong to a name though they are not capitalised. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(['bin', 'binti', 'al', 'el', 'van', 'der', 'de']);

/** Familiar names that stand before a given name: "Gus Ipul", "Cak Thoriq", "Mas Dhito", "Bunda Indah". */
export const FAMILIAR: ReadonlySet<string> = new Set(
  'gus cak mas mbak kang teh ning bu pak bunda abah ra lora bung mak ambu pakde kaji daeng'.split(' '),
);

/** Given names that are spelt in many ways; compared as one, never alone: Muhammad, Mohamad, Moch., M. */
export const MUHAMMADS: ReadonlySet<string> = new Set(
  'muhammad mohammad mohamad mochamad mochammad muhamad moh moch mokh muh mhd muhd m mohd achmad ahmad akhmad ahmat'
    .split(' ')
    .slice(0, 13),
);
