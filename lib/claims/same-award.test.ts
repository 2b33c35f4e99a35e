import { expect, test } from 'vitest';
import { SAME_AWARD, sameAward } from './same-award.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

test.each(SAME_AWARD)('“$from” passes the award on', ({ from, cue }) => {
  expect(cue.test(from)).toBe(true);
  expect(sameAward(from, whole(from))).toBeDefined();
});

test.each([
  'kemudian \uE005 mengatakan hal itu',
  'penghargaan itu membuat warga bangga',
  'untuk kategori apa pun, semua boleh ikut',
])('“%s” does not, unless it is a list', (text) => {
  const found = sameAward(text, whole(text));
  expect(found === undefined || found.listOnly).toBe(true);
});
