/** A function that works once for each object and is forgotten with it: look-up tables of lists that never change. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/**
 * The same for what lives as long as one article: only the latest answer is kept. That costs nothing to remember, whereas each entry
 * of a weak map is looked through whenever memory is tidied up.
 */
export function onceForLatest<K extends object, T>(make: (key: K) => T): (key: K) => T {
  let latest: { readonly key: K; readonly value: T } | undefined;
  return (key) => {
    if (latest?.key !== key) latest = { key, value: make(key) };
    return latest.value;
  };
}
