import { draws } from '../bench/made-names.ts';

export type Pick = <T>(list: readonly T[]) => T;

/** Draws one of a list at a time, the same ones for the same seed; a list must not be empty. */
export function picks(draw: () => number): Pick {
  return (list) => list[Math.floor(draw() * list.length)]!;
}

/** The same with numbers of its own. */
export function picksOf(seed: number): Pick {
  return picks(draws(seed));
}

/** A pattern in which one of each “(one|other)” has been drawn. */
export function withChoices(pattern: string, pick: Pick): string {
  return pattern.replaceAll(/\(([^()]*\|[^()]*)\)/g, (_, choices: string) => pick(choices.split('|')));
}
