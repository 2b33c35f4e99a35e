/** Words of a seed, the least that an extension begins from. */
export const SEED = 3;

/** One code for the words of the seed that begins at `at`. */
export function seedCode(codes: Int32Array, at: number): number {
  let code = 0;
  for (let n = 0; n < SEED; n++) code = Math.imul(code, BASE) + codes[at + n]!;
  return spread(code);
}

/** Odd, so that no word's code is lost in the product. */
export const BASE = 0x2c1b3c6d;

/** The code with its high bits mixed into the low ones, which a table looks at. */
export function spread(code: number): number {
  const h = Math.imul(code ^ (code >>> 15), 0x297a2d39);
  return h ^ (h >>> 15);
}
