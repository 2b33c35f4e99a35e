import type { Span } from '../text/span.ts';

/** A date as printed; the year is absent where the article leaves it to the reader. Month 1-12. */
export type PrintedDate = {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
};

type Common = Span & {
  /** "m1", "m2", ... in text order. */
  readonly id: string;
  /** `text.slice(start, end)`. */
  readonly quote: string;
};

/** An award or edition as printed: "Kompetisi Inovasi Pelayanan Publik (KIPP) 2019", "UHC Award 2024 kategori Utama". */
export type AwardMention = Common & {
  readonly type: 'award';
  /** Competition ids that bear this name, most likely first; empty for an award-like name that we do not know. */
  readonly competitions: readonly string[];
  /** The alias alone proves little; the claim needs another sign (place, tier, organiser) before it is looked up. */
  readonly general: boolean;
  /** A tier printed inside the name ("Top 45" in "Top 45 KIPP 2019"), as printed. */
  readonly tier?: string | undefined;
  /** A category printed inside the name ("Utama" in "UHC Award 2024 kategori Utama"), as printed without "kategori". */
  readonly category?: string | undefined;
  readonly surfaceYear?: number | undefined;
};

/** A tier or category apart from its award: "Kategori Terbaik Utama", "peringkat pertama", "Nindya". */
export type TierMention = Common & {
  readonly type: 'tier';
  /** As printed, without "kategori", "predikat", "peringkat" where they are no part of it. */
  readonly name: string;
};

export type InnovationMention = Common & {
  readonly type: 'innovation';
  /** Official title when linked; else undefined. */
  readonly title?: string | undefined;
  /** 0 to 1, 1 for an exact title after folding. */
  readonly similarity?: number | undefined;
};

export type RecipientMention = Common & {
  readonly type: 'recipient';
  /** Region or body codes, most likely first; two for a bare "Malang" that nothing tells apart; empty when unknown. */
  readonly codes: readonly string[];
  /** Where the province ends that is printed right behind to say where it lies: "Tuban Jatim". */
  readonly reach?: number | undefined;
};

/** An office below the recipient: "UPT Puskesmas Randuagung", "Dinas Pendidikan Kabupaten Buton". */
export type UnitMention = Common & {
  readonly type: 'unit';
  readonly name: string;
  /** Codes of the region named in it, if any. */
  readonly codes: readonly string[];
};

export type OfficialMention = Common & {
  readonly type: 'official';
  /** Canonical name of the office as printed: "Bupati", "Wakil Gubernur", "Deputi"; undefined for a bare name. */
  readonly office?: string | undefined;
  readonly acting?: 'plt' | 'pj' | 'pjs' | 'plh' | undefined;
  /** "mantan", "eks", "almarhum": no present office is claimed. */
  readonly former: boolean;
  /** The place or body in the office as printed: "Lumajang", "Kementerian PANRB". */
  readonly body?: string | undefined;
  readonly codes: readonly string[];
  /** The person's name as printed, without office and titles. */
  readonly person?: string | undefined;
  /** Canonical names of the persons it may be, most likely first. */
  readonly persons: readonly string[];
};

export type DateMention = Common & {
  readonly type: 'date';
  readonly date: PrintedDate;
  /** 0 Sunday to 6 Saturday, when a weekday is printed with it. */
  readonly weekday?: number | undefined;
};

export type Mention =
  | AwardMention
  | TierMention
  | InnovationMention
  | RecipientMention
  | UnitMention
  | OfficialMention
  | DateMention;

export type MentionType = Mention['type'];

type FieldOf<M> = M extends unknown ? keyof M : never;

/**
 * What a mention of any kind may tell, with nothing told. Mentions are made on top of it: rules read them by the ten thousand
 * without knowing their kind, and that is fast only where all have the same fields in the same order.
 */
export const NOTHING_TOLD: object = {
  type: undefined,
  start: undefined,
  end: undefined,
  id: undefined,
  quote: undefined,
  codes: undefined,
  name: undefined,
  competitions: undefined,
  general: undefined,
  tier: undefined,
  category: undefined,
  surfaceYear: undefined,
  title: undefined,
  similarity: undefined,
  reach: undefined,
  office: undefined,
  acting: undefined,
  former: undefined,
  body: undefined,
  person: undefined,
  persons: undefined,
  date: undefined,
  weekday: undefined,
} satisfies Record<FieldOf<Mention>, undefined>;
