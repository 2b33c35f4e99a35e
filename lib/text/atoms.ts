/**
 * What a text must hold for a pattern to be found in it: one of these strings at least. Undefined where the pattern asks for
 * nothing that can be named. An atom that begins or ends in `EDGE` stands at the edge of a word there.
 */
export type Atoms = readonly string[] | undefined;

/** Stands in an atom for `\b`; no pattern of ours looks for a backspace. */
export const EDGE = '\b';

/** More alternatives than this are not spelled out one by one. */
const MOST = 48;

/** The strings that a part of a pattern stands for, where they can be listed, and what it requires. */
type Part = { readonly exact: readonly string[] | undefined; readonly needs: Atoms };

const NOTHING: Part = { exact: [''], needs: undefined };
const ANYTHING: Part = { exact: undefined, needs: undefined };

/**
 * The atoms of a case-sensitive pattern, after the prefilter of RE2 (Cox, "Regular Expression Matching with a Trigram Index",
 * 2012): literal runs are joined as long as they can be listed, and of all that must be there what is rarest is kept. What only
 * forbids, and what may be left out, asks for nothing.
 */
export function atomsOf({ source, flags }: RegExp): Atoms {
  if (flags.includes('i')) return undefined;
  const reader = new Reader(source);
  const { exact, needs } = reader.alternatives();
  return better(needs, listed(exact));
}

class Reader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  /** Up to the closing bracket or the end. */
  alternatives(): Part {
    const ways = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      ways.push(this.sequence());
    }
    if (ways.length === 1) return ways[0]!;
    const exact = ways.every((way) => way.exact) ? ways.flatMap((way) => way.exact!) : undefined;
    if (exact && exact.length <= MOST) return { exact, needs: undefined };
    const needs = ways.map((way) => better(way.needs, listed(way.exact)));
    return {
      exact: undefined,
      needs: needs.every((own) => own !== undefined) ? needs.flatMap((own) => own!) : undefined,
    };
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    let needs: Atoms;
    let whole = true;
    const cut = () => {
      needs = better(needs, listed(run));
      run = [''];
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.plain() ?? this.repeated(this.item());
      needs = better(needs, part.needs);
      const { exact } = part;
      if (exact && run.length * exact.length <= MOST) {
        run = run.flatMap((before) => exact.map((after) => before + after));
        continue;
      }
      cut();
      run = exact ?? [''];
      whole = false;
    }
    if (whole) return { exact: run, needs };
    cut();
    return { exact: undefined, needs };
  }

  /** Signs that stand for themselves, as many as there are. */
  private plain(): Part | undefined {
    const [signs] = this.read(PLAIN) ?? [];
    return signs === undefined ? undefined : { exact: [signs], needs: undefined };
  }

  private item(): Part {
    const sign = this.source[this.at]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.signs();
    if (sign === '\\') return this.escape();
    this.at++;
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : { exact: [sign], needs: undefined };
  }

  private group(): Part {
    const [opening] = this.read(OPENING)!;
    const inner = this.alternatives();
    this.at++;
    if (opening.endsWith('!')) return NOTHING;
    // What must follow or precede is there, but takes no room.
    if (opening.endsWith('=')) return { exact: [''], needs: better(inner.needs, listed(inner.exact)) };
    return inner;
  }

  /** A class of up to four signs is spelled out. */
  private signs(): Part {
    const [, inner = ''] = this.read(SIGNS)!;
    const plain = inner.length <= 4 && !/[\\^-]/.test(inner) && inner !== '';
    return plain ? { exact: [...inner], needs: undefined } : ANYTHING;
  }

  private escape(): Part {
    if (this.read(PROPERTY)) return ANYTHING;
    const coded = this.read(CODED);
    if (coded) {
      const code = Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? '', 16);
      return { exact: [String.fromCodePoint(code)], needs: undefined };
    }
    const sign = this.source[this.at + 1]!;
    this.at += 2;
    if (sign === 'b') return { exact: [EDGE], needs: undefined };
    if (sign === 'n') return { exact: ['\n'], needs: undefined };
    return /[a-z\d]/i.test(sign) ? ANYTHING : { exact: [sign], needs: undefined };
  }

  /** `part` as often as the sign behind it says. */
  private repeated(part: Part): Part {
    const times = REPEATS.includes(this.source.charAt(this.at)) ? this.read(TIMES) : null;
    if (!times || times[0] === '{1}') return part;
    const [signs, least] = times;
    if (signs.startsWith('?')) return { exact: part.exact && [...part.exact, ''], needs: undefined };
    const must = signs.startsWith('+') || Number(least) > 0;
    return { exact: undefined, needs: must ? better(part.needs, listed(part.exact)) : undefined };
  }

  /** What stands here, if it is that, and goes on behind it. */
  private read(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found) this.at = what.lastIndex;
    return found;
  }
}

// Pieces of a pattern's source, each looked for where the reader is.
/** The last sign before a sign of repetition is not among them: it is repeated alone. */
const PLAIN = /[^\\()[\]{}|.^$?*+]+(?![?*+{])/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const SIGNS = /\[((?:\\.|[^\]\\])*)\]/suy;
const PROPERTY = /\\(?:[pP]\{[^}]*\}|k<\w+>)/y;
const CODED = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/iy;
const REPEATS = '?*+{';
const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

/** A list as atoms, without the edges that lie inside and the atoms that hold another. */
function listed(exact: readonly string[] | undefined): Atoms {
  if (!exact) return undefined;
  const all = [...new Set(exact.map(withoutInnerEdges))];
  if (all.some((atom) => lengthOf(atom) === 0)) return undefined;
  const anywhere = all.filter((atom) => !atom.includes(EDGE));
  return all.filter((atom) => !anywhere.some((other) => other !== atom && atom.includes(other)));
}

function withoutInnerEdges(atom: string): string {
  if (!atom.includes(EDGE)) return atom;
  const inner = atom.replaceAll(EDGE, '');
  if (inner === '') return '';
  return `${atom.startsWith(EDGE) ? EDGE : ''}${inner}${atom.endsWith(EDGE) ? EDGE : ''}`;
}

/** From so many signs on an atom is rare, and of two lists the shorter one is met in fewer texts: a dozen nouns before fifty verbs of winning. */
const LONG_ENOUGH = 4;

function better(a: Atoms, b: Atoms): Atoms {
  if (!a || !b) return a ?? b;
  const [ofA, ofB] = [Math.min(LONG_ENOUGH, ...a.map(lengthOf)), Math.min(LONG_ENOUGH, ...b.map(lengthOf))];
  return ofA > ofB || (ofA === ofB && a.length <= b.length) ? a : b;
}

/** UTF-16 units, without edges. */
function lengthOf(atom: string): number {
  return atom.length - (atom.startsWith(EDGE) ? 1 : 0) - (atom.endsWith(EDGE) ? 1 : 0);
}
