import {
  FILLED,
  GAINED,
  GAINED_STEM,
  GAINS,
  GAINS_BARE,
  GIVEN_STEM,
  NAMELY,
  OF_HUNDRED,
  PRIZE,
  SCORE,
  WINNERS,
} from '../language/word-classes.ts';
import type { AwardMention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Bearer, Token } from './row-tokens.ts';

/** One place of a row with those who have it. Offsets are of the shape. */
export type Cell = {
  readonly ranks: readonly TierMention[];
  readonly holders: readonly Bearer[];
  /** The field that the place is in, where the row names one: "Untuk tingkat SD, juara I ...". */
  readonly field?: TierMention;
  /** The award that stands in the cell or before it. */
  readonly award?: AwardMention;
};

type Rank = Extract<Token, { kind: 'rank' }>;
type Holders = Extract<Token, { kind: 'holders' }>;
type Piece = Rank | Holders;

const VERB = `(?:di ?|ter)(?:${GAINED_STEM}|${GIVEN_STEM}|duduki|tempati|isi|pegang|wakili)|jatuh|menjadi milik|milik|menempatkan|ada`;
const TO = '(?:langsung )?(?:oleh|kepada|ke tangan|ke|pada|untuk|di)?';

/** Between a place and whoever has it: nothing, a colon or a verb. */
const BEHIND = new RegExp(
  `^["”’')]*,?(?: \\(?\\d{1,3}[.,]?\\d*\\)?)?\\s*(?:[:=–—-]|(?:(?:[A-Za-zÀ-ɏ\\d/-]+ ){0,5}?(?:yang )?(?:berhasil |juga |kembali |masing-masing )?(?:${VERB})|adalah|${NAMELY}|oleh|kepada|untuk|dari|asal)? ?${TO})\\s*(?:kafilah |kontingen |tuan rumah )?:?\\s*\\(?$`,
  'u',
);
/** "juara I lomba IVA test (TP PKK X)", "Terbaik II Lomba Asri, Teratur dan Nyaman yakni Desa X": the contest in words of its own. */
/** "juara harapan dirain SMPN 4": a verb as it was typed, in a row that is told by then. */
const MISTYPED = /^ [a-z]{4,12} $/;
const TOLD_AT_LENGTH = pattern`^(?:[^.;:()\uE001\uE003-\uE006]|\([^()\uE000-\uE006]{1,30}\)){3,90}(?:\(|\b(?:${NAMELY}|adalah|${GAINED}|diberikan|diwakili|jatuh)(?: oleh| kepada)? )$`;
/** "juara I, Kabupaten X": a comma alone joins nothing. */
const LOOSE_COMMA = /^["”’')]*,\s*$/;

const SCORED = `(?:,? (?:dengan |meraih |mengantongi |memperoleh |mengumpulkan |meraup )?(?:total |jumlah )?(?:${SCORE})(?: [A-Za-zÀ-ɏ]+){0,3}? [\\d.,]*\\d(?:${OF_HUNDRED})?)?`;
/** "dari Kecamatan Tekung", ", Kec. Tekung": where whoever has a place lies. */
const AREA =
  "(?:(?:,| dari| asal| di) (?:kec|kel|kab)(?:\\.|amatan|urahan|upaten) [A-Za-zÀ-ɏ’']+(?: [A-Za-zÀ-ɏ’']+){0,2}?)?";

/** Between whoever has a place and the place. */
const BEFORE = pattern`^${AREA}(?:\s*\([^()]*\))*${SCORED},? ?(?:yang )?(?:berhasil |juga |kembali |sukses |masing-masing )?(?:(?:sebagai|selaku|di|pada|dengan|untuk|${WINNERS}|${GAINS}|${GAINS_BARE}|menempati|menduduki|berada di|(?:harus )?puas di|menjadi|(?:keluar|dinobatkan|ditetapkan|terpilih|tampil) sebagai)(?: (?:sebagai|di|${PRIZE}|${WINNERS}|posisi|tempat))?(?: (?:provinsi|kabupaten|kota|desa|kelurahan))?|[–—:-])?\s*\(?$`;

/** "dan berhak atas hadiah Rp30 juta", "dengan uang pembinaan Rp 20 juta, piagam dan piala": what was paid for a place. */
const PAID =
  '(?:,? (?:dan |serta |yang )?(?:berhak|mendapat(?:kan)?|dapat|memperoleh|menerima|dengan) [^;\\uE000-\\uE006]{0,25}?(?:hadiah|uang|rp|dana|trofi|piala|piagam|insentif|bonus)[^;\\uE000-\\uE006]{0,80}?)?';

/** Between one place with its holder and the next: commas, "disusul", what was reached. */
const NEXT = new RegExp(
  `^["”’')]*(?:(?:,| dari| asal| di)? (?:provinsi|prov\\.?|kecamatan|kec\\.|kelurahan|kabupaten|kab\\.) [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+){0,2}?)?(?:\\s*\\([^()]{0,60}\\))*${SCORED}\\)?(?: (?:dengan|lewat|melalui|berkat) [^.;,\\uE000-\\uE006]{3,80}?(?=,| dan | serta ))?${PAID}\\s*(?:[.;,–-]\\s*)?(?:(?:dan|serta|sedangkan|sementara|itu|disusul|diikuti|kemudian|lalu|lantas|selanjutnya|adapun|untuk|di|pada|sebagai|oleh|juga|berikutnya|terakhir|gelar|predikat|dengan|${WINNERS}|yang|tempat|pemerintah|desa|kelurahan|kecamatan|kabupaten|kota|provinsi)[\\s,:]*)*$`,
  'u',
);
/** "juara Harapan diantaranya Harapan 1 ...": the first only says what kind of places follow. */
const HEADS = pattern`^[\s:]*(?:${NAMELY}|adalah|masing-masing)?[\s:]*$`;
const AND_ALSO =
  /^(?: \d{4})?(?:,|;| dan| serta|, dan|, serta| sekaligus)(?: juga| meraih| sebagai| di| menempati| pada| menjadi){0,2} *$/;

/**
 * The cells of a row, found from how its first place and holder stand to each other and from the words that join each pair; empty
 * where a place is left over or the words leave open which way it goes.
 */
export function rowCells(text: string, all: readonly Token[]): readonly Cell[] {
  const tokens = withVenues(text, all);
  const pieces = withoutHanded(
    text,
    withoutHeads(
      text,
      tokens.filter((token): token is Piece => token.kind === 'rank' || token.kind === 'holders'),
    ),
  );
  const first = pieces.findIndex(({ kind }) => kind === 'rank');
  if (first < 0) return [];
  const readings = [
    reading(text, tokens, pieces, first, 'behind'),
    ...(first > 0 ? [reading(text, tokens, pieces, first - 1, 'before')] : []),
  ].filter((cells) => cells.length > 0);
  return readings.length === 1 ? readings[0]! : [];
}

/** Some words for whoever has a place, without a verb of their own. */
const SOMEBODY = pattern`^["”’')]*:? (?:(?:${GAINED}|jatuh|${FILLED})? ?(?:oleh |kepada )?)?[A-Za-zÀ-ɏ\d'’“”"-]+(?:,? [A-Za-zÀ-ɏ\d'’“”"-]+){0,10}(?: \([^()]*\))?[,;.]*(?: (?:dan|serta|sedangkan|kemudian|lalu))?\s*$`;

const BEST_FEW = /\bbesar$/i;

function isPlaced(piece: Piece): boolean {
  return piece.kind === 'rank' && !BEST_FEW.test(piece.tier.quote);
}

function withoutHeads(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, i) => {
    const next = pieces[i + 1];
    // "Peringkat 3 besar ditempati A (peringkat 1), B (peringkat 2)": the three together are no place of one.
    if (piece.kind === 'rank' && BEST_FEW.test(piece.tier.quote) && pieces.slice(i + 1).some(isPlaced)) return false;
    if (piece.kind !== 'rank' || next?.kind !== 'rank') return true;
    const gap = text.slice(piece.end, next.start);
    return gap.trim() === '' || !HEADS.test(gap);
  });
}

/** "Juara I Lomba Desa Kabupaten X diraih Desa Y": whose contest it is goes with its name, and has no place in it. */
function withVenues(text: string, tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const last = found.at(-1);
    const next = tokens[i + 1];
    const venue =
      token.kind === 'holders' &&
      last?.kind === 'award' &&
      next?.kind === 'holders' &&
      text.slice(last.end, token.start).trim() === '' &&
      TAKEN.test(text.slice(token.end, next.start));
    if (venue) found[found.length - 1] = { ...last, end: token.end };
    else found.push(token);
  }
  return found;
}

const TAKEN = new RegExp(
  `^,? (?:yang )?(?:berhasil )?(?:${VERB}|adalah|${NAMELY})(?: oleh| kepada)? (?:kafilah |kontingen )?$`,
  'u',
);

/** "diberikan kepada Kabupaten X, diterima oleh Bupati X ...": whoever took it for the one before. */
function withoutHanded(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, i) => {
    const last = pieces[i - 1];
    return !(
      piece.kind === 'holders' &&
      last?.kind === 'holders' &&
      piece.holders.every(({ type }) => type === 'official') &&
      HANDED.test(text.slice(last.end, piece.start))
    );
  });
}

/** The words between two cells without "yang diterima oleh Bupati X". */
function withoutHand(words: string): string {
  return words.replace(/,? (?:yang )?(?:diterima|diwakili)(?: langsung)?(?: oleh)? \uE005/u, '');
}

const HANDED = /\b(?:diterima|diwakili)(?: langsung)?(?: oleh)? $/;

/** The cells from one piece to the end, the first cell read one way; a later one may go the other way where its words say so. */
function reading(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  from: number,
  way: 'behind' | 'before',
): readonly Cell[] {
  const cells: Cell[] = [];
  const first = pieces.findIndex(({ kind }) => kind === 'rank');
  let at = from;
  let before: number | undefined;
  while (at < pieces.length) {
    const taken =
      way === 'behind' || pieces[at]!.kind === 'rank' ? behind(text, tokens, pieces, at, cells.length > 1) : undefined;
    const found = taken ?? (pieces[at]!.kind === 'holders' ? ahead(text, tokens, pieces, at) : undefined);
    const words = before === undefined ? '' : withoutHand(spoken(text, tokens, before, pieces[at]!.start));
    // "Kabupaten X: juara 1 Desa A, juara 2 Desa B": nothing but a space parts no two places, unless the row begins with one.
    const joined = before === undefined || (NEXT.test(words) && (words.trim() !== '' || first === 0));
    if (!found || !joined) {
      // Whoever is named behind the last place has no part in the row.
      if (!pieces.slice(at).some(({ kind }) => kind === 'rank')) return cells;
      // "juara I A, juara II kelompok tani, juara III B": who has one of the places is not known by name.
      const next = pieces[at + 1];
      const unknown =
        way === 'behind' &&
        first === 0 &&
        cells.length > 0 &&
        joined &&
        pieces[at]?.kind === 'rank' &&
        next?.kind !== 'holders';
      if (!unknown || !SOMEBODY.test(spoken(text, tokens, pieces[at]!.end, next?.start ?? text.length))) return [];
      before = undefined;
      at++;
      continue;
    }
    cells.push(...found.cells);
    at = found.next;
    before = pieces[at - 1]!.end;
  }
  return cells;
}

type Found = { readonly cells: readonly Cell[]; readonly next: number };

function behind(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  at: number,
  goesOn = false,
): Found | undefined {
  const rank = pieces[at];
  const holders = pieces[at + 1];
  if (rank?.kind !== 'rank' || holders?.kind !== 'holders') return undefined;
  const gap = spoken(text, tokens, rank.end, holders.start);
  const isTold = BEHIND.test(gap) || TOLD_AT_LENGTH.test(gap) || (goesOn && MISTYPED.test(gap));
  if (!isTold || LOOSE_COMMA.test(gap)) return undefined;
  return { cells: [cellOf(tokens, [rank], holders, holders.end)], next: at + 2 };
}

function ahead(text: string, tokens: readonly Token[], pieces: readonly Piece[], at: number): Found | undefined {
  const holders = pieces[at];
  const rank = pieces[at + 1];
  if (holders?.kind !== 'holders' || rank?.kind !== 'rank') return undefined;
  if (!BEFORE.test(spoken(text, tokens, holders.end, rank.start))) return undefined;
  const ranks = [rank];
  let next = at + 2;
  for (let one = pieces[next]; one?.kind === 'rank'; one = pieces[++next]) {
    if (!AND_ALSO.test(spoken(text, tokens, ranks.at(-1)!.end, one.start))) break;
    // "A juara I, juara II diraih B": the next place has a holder of its own.
    if (behind(text, tokens, pieces, next)) break;
    ranks.push(one);
  }
  const end = ranks.at(-1)!.end;
  // "A dan B sebagai Juara II dan Juara III": each in its turn.
  if (ranks.length > 1 && ranks.length === holders.holders.length) {
    const cells = ranks.map((one, i) => cellOf(tokens, [one], { ...holders, holders: [holders.holders[i]!] }, end));
    return { cells, next };
  }
  const cell = cellOf(tokens, ranks, holders, end);
  // "A juara I Lomba X, dan B juara II Lomba Y": the award right behind the place is the place's own.
  const own = tokens.find(
    (token) => token.kind === 'award' && token.start >= end && BESIDE.test(text.slice(end, token.start)),
  );
  return { cells: [own?.kind === 'award' ? { ...cell, award: own.award } : cell], next };
}

const BESIDE = /^["”’)]? (?:(?:dalam|pada|di|untuk|ajang|penghargaan) ){0,2}["“‘]?$/;

/** The words between, without the awards and fields that are named in them. */
function spoken(text: string, tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  let at = from;
  for (const { kind, start, end } of tokens) {
    if (start < at || end > to || (kind !== 'award' && kind !== 'field')) continue;
    words += text
      .slice(at, start)
      .replace(/(?:^| )(?:pada|di|dalam|untuk|kategori|ajang|lomba|tingkat|bidang)?\s*$/, '');
    at = end;
  }
  return words + text.slice(at, to);
}

function cellOf(tokens: readonly Token[], ranks: readonly Rank[], holders: Holders, end: number): Cell {
  const start = Math.min(ranks[0]!.start, holders.start);
  const field = tokens.findLast((token) => token.kind === 'field' && token.end <= end);
  const award =
    tokens.findLast((token) => token.kind === 'award' && token.start >= start && token.end <= end) ??
    tokens.findLast((token) => token.kind === 'award' && token.end <= end) ??
    tokens.find((token) => token.kind === 'award');
  return {
    ranks: ranks.map(({ tier }) => tier),
    holders: holders.holders,
    ...(field?.kind === 'field' && { field: field.tier }),
    ...(award?.kind === 'award' && { award: award.award }),
  };
}
