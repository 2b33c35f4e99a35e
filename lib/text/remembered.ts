/** Longer strings are seldom asked twice. */
const LONGEST = 256;

/**
 * A function of a string that keeps its latest answers: between `most` and twice as many, so that what is asked again and again
 * stays at hand and a hostile text cannot fill the memory.
 */
export function remembered<T>(make: (key: string) => T, most = 4000): (key: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (key) => {
    if (key.length > LONGEST) return make(key);
    const known = young.get(key);
    if (known !== undefined || young.has(key)) return known as T;
    const value = old.has(key) ? (old.get(key) as T) : make(key);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
