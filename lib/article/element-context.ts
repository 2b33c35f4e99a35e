import type { Block } from './article.ts';

export type Way = 'article' | 'whole-page';

export type OutlineOptions = {
  readonly way: Way;
  /** Which part of a text node is wanted; undefined for none. All of every node when absent. */
  readonly clip?: Clip | undefined;
  /** Some pages hide everything from screen readers while a box is open; they can be read on a second try. */
  readonly ariaHidden: 'left-out' | 'read';
};

/** What holds for everything below an element. */
export type Context = {
  readonly kind: Block['kind'];
  readonly linked: boolean;
  readonly preformatted: boolean;
  /** The computed style that holds for text directly below; asked only where there is text, since asking is dear. */
  readonly style: CSSStyleDeclaration | undefined;
  /** Inside a row of a data table every break is a space. */
  readonly row: boolean;
  readonly dataTable: boolean;
  readonly furniture: number;
};

export type Clip = (node: CharacterData) => { readonly from: number; readonly to: number } | undefined;
