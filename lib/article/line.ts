import type { Block } from './article.ts';

/**
 * Stretches of lines that stand in one text node unit for unit (white space may differ), four numbers each: where in the
 * line, which text node of the outline, where in the node, how long. One array for the page: a run an object would weigh
 * more than the text on a page full of soft hyphens.
 */
export class Runs {
  #numbers = new Uint32Array(1024);
  count = 0;

  at = (run: number) => this.#numbers[run * 4]!;
  node = (run: number) => this.#numbers[run * 4 + 1]!;
  offset = (run: number) => this.#numbers[run * 4 + 2]!;
  length = (run: number) => this.#numbers[run * 4 + 3]!;

  add(at: number, node: number, offset: number, length: number): void {
    if (this.count * 4 === this.#numbers.length) {
      const longer = new Uint32Array(this.#numbers.length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    const from = this.count * 4;
    this.#numbers[from] = at;
    this.#numbers[from + 1] = node;
    this.#numbers[from + 2] = offset;
    this.#numbers[from + 3] = length;
    this.count++;
  }

  lengthen(run: number, by: number): void {
    this.#numbers[run * 4 + 3]! += by;
  }
}

/** A line of the page as a reader sees it, before anything is left out. */
export type Line = {
  readonly text: string;
  readonly kind: Block['kind'];
  /** Place of the line's first text node in the outline. */
  readonly node: number;
  /** Units that stand in links. */
  readonly linked: number;
  /** Its runs, from this one up to `endRun`. */
  readonly firstRun: number;
  readonly endRun: number;
};

/** What follows is parted from what came before by a space, the edge of a table cell, or the end of the line. */
export type Gap = '' | ' ' | '\t' | '\n';
const STRENGTH: Readonly<Record<Gap, number>> = { '': 0, ' ': 1, '\t': 2, '\n': 3 };

// Soft hyphens, zero-width characters, direction marks: invisible, and in the middle of words. A joiner inside an emoji stays.
const VISIBLE = String.raw`(?:[^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|\u200d(?=[\ud83c-\ud83e\u2300-\u27bf]))+`;
/** Words with one plain space between them in one piece (nothing of them changes), or a stretch of white space. */
const PIECES = new RegExp(String.raw`${VISIBLE}(?: ${VISIBLE})*|[^\S\ufeff]+`, 'g');
const BLANK = /\s/;
/** A text node of megabytes is read in pieces, so that no single step is long. */
const WINDOW = 1 << 15;

/** Collects the page's text into lines and remembers where each unit came from. */
export class LineWriter {
  readonly lines: Line[] = [];
  #text = '';
  readonly runs = new Runs();
  #firstRun = 0;
  #kind: Block['kind'] = 'paragraph';
  #node = 0;
  #linked = 0;
  #gap: Gap = '';
  #gapNode = -1;
  #gapOffset = 0;

  gap(gap: Gap): void {
    if (STRENGTH[gap] <= STRENGTH[this.#gap]) return;
    this.#gap = gap;
    this.#gapNode = -1;
  }

  /** Adds a text node's units from `start` on; stops between pieces of a long one. */
  *text(
    data: string,
    node: number,
    start: number,
    kind: Block['kind'],
    linked: boolean,
    keepLines: boolean,
  ): Generator<void> {
    for (let from = start; from < data.length; from += WINDOW) {
      if (from > start) yield;
      const piece = from === 0 && data.length <= WINDOW ? data : data.slice(from, from + WINDOW);
      for (const { 0: part, index } of piece.matchAll(PIECES)) {
        if (!BLANK.test(part[0]!)) this.#write(part, node, from + index, kind, linked);
        else if (keepLines && /[\n\r]/.test(part)) this.gap('\n');
        else if (this.#gap === '') {
          this.#gap = ' ';
          this.#gapNode = node;
          this.#gapOffset = from + index;
        }
      }
    }
  }

  /** Ends the last line. */
  end(): readonly Line[] {
    this.#flush();
    return this.lines;
  }

  #write(words: string, node: number, offset: number, kind: Block['kind'], linked: boolean): void {
    if (this.#gap === '\n') this.#flush();
    if (this.#text === '') {
      this.#kind = kind;
      this.#node = node;
    } else if (this.#gap !== '') {
      if (this.#gapNode >= 0) this.#run(1, this.#gapNode, this.#gapOffset);
      this.#text += this.#gap;
      if (linked) this.#linked += 1;
    }
    this.#gap = '';
    this.#run(words.length, node, offset);
    this.#text += words;
    if (linked) this.#linked += words.length;
  }

  #run(length: number, node: number, offset: number): void {
    const { runs } = this;
    const at = this.#text.length;
    const last = runs.count - 1;
    const continues =
      last >= this.#firstRun &&
      runs.node(last) === node &&
      runs.offset(last) + runs.length(last) === offset &&
      runs.at(last) + runs.length(last) === at;
    if (continues) runs.lengthen(last, length);
    else runs.add(at, node, offset, length);
  }

  #flush(): void {
    this.#gap = '';
    if (this.#text === '') return;
    this.lines.push({
      text: this.#text,
      kind: this.#kind,
      node: this.#node,
      linked: this.#linked,
      firstRun: this.#firstRun,
      endRun: this.runs.count,
    });
    this.#text = '';
    this.#firstRun = this.runs.count;
    this.#linked = 0;
  }
}
