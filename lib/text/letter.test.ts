import { expect, test } from 'vitest';
import { isLetterUnit } from './letter.ts';

test('every UTF-16 unit is a letter here where it is one to a pattern', () => {
  for (let turn = 0; turn < 2; turn++) {
    for (let unit = 0; unit < 65_536; unit++) {
      if (isLetterUnit(unit) !== /\p{L}/u.test(String.fromCharCode(unit))) expect.fail(`unit ${unit}`);
    }
  }
});
