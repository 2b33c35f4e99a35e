/** The names to look for, as plain data; `engine.ts` draws them from a dataset so that this room never meets one. */
export type Names = {
  readonly competitions: readonly CompetitionName[];
  readonly regions: readonly RegionName[];
  readonly bodies: readonly BodyName[];
  readonly innovations: readonly InnovationName[];
  readonly officials: readonly OfficialName[];
};

export type CompetitionName = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly AliasName[];
  readonly tiers: readonly TierName[];
  readonly level: 'international' | 'national' | 'provincial' | 'regency';
  /** Kemendagri code of the region that holds a provincial or regency competition ("35", "51.71"). */
  readonly regionCode?: string;
  /** Those who give it, in all their forms, as `wordsOnly` writes them (" kementerian kesehatan ", " kemenkes "). */
  readonly givers?: readonly string[];
};

/** `general`: too common alone ("pelayanan prima", "DID"); it names the competition only beside another sign. */
export type AliasName = { readonly text: string; readonly general: boolean; readonly tier?: string };

export type TierName = { readonly name: string; readonly aliases: readonly string[] };

export type RegionName = {
  /** Kemendagri code: "35", "35.08". */
  readonly code: string;
  readonly kind: 'provinsi' | 'kabupaten' | 'kota';
  /** Without the kind: "Lumajang", "Jawa Timur", "Administrasi Jakarta Selatan". */
  readonly name: string;
  /** Other ways in print: "Jatim", "Solo", "DIY". */
  readonly aliases: readonly string[];
};

/** A body that is no region: ministry, agency, university, state company, unit that wins by itself. */
export type BodyName = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

export type InnovationName = {
  readonly title: string;
  readonly aliases: readonly string[];
  /** Codes of the bodies that won with it. */
  readonly recipients: readonly string[];
};

export type OfficialName = {
  /** Canonical name without titles: "As'at Malik". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Offices ever held: "Bupati" + "Kabupaten Lumajang" + "35.08". */
  readonly offices: readonly { readonly office: string; readonly body: string; readonly regionCode?: string }[];
};
