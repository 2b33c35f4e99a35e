/**
 * One question for many patterns: a text that has none of thirty cues is asked once. It says yes wherever one of them is found,
 * and seldom where none is: `\p{L}`, whose tables make a pattern of this size take five times as long to compile, stands for
 * every sign beyond ASCII here. The ways that begin at the edge of a word are tried at such edges only, which makes it twice
 * as quick.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const ways = patterns.flatMap(({ source }) => waysOf(source));
  const edge = ways.filter((way) => way.startsWith('\\b'));
  const other = ways.filter((way) => !way.startsWith('\\b'));
  return new RegExp([...(edge.length > 0 ? [`\\b(?:${edge.join('|')})`] : []), ...other].join('|'), 'u');
}

const TOKEN = /\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|./gsu;
const LETTERS = 'A-Za-z\\x80-\\u{10ffff}';

/** The parts of a pattern between the strokes that stand in no bracket. */
function waysOf(source: string): readonly string[] {
  const ways = [''];
  let depth = 0;
  // What must not stand somewhere may not be more than the pattern says.
  const widens = !/\(\?<?!/.test(source);
  for (const [sign] of source.matchAll(TOKEN)) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === '|' && depth === 0) ways.push('');
    else ways[ways.length - 1] += widens ? widened(sign) : sign;
  }
  return ways;
}

function widened(sign: string): string {
  if (sign === '\\p{L}') return `[${LETTERS}]`;
  return sign.startsWith('[') && !sign.startsWith('[^') ? sign.replace('\\p{L}', LETTERS) : sign;
}
