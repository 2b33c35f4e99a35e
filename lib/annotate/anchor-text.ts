import { type Token, tokens } from './tokens.ts';

/** A text in which many passages are looked for; its words are cut apart once. */
export type AnchorText = { readonly text: string; readonly tokens: readonly Token[]; readonly sha256?: string };

export function anchorText(text: string, sha256?: string): AnchorText {
  return { text, tokens: tokens(text), ...(sha256 !== undefined && { sha256 }) };
}
