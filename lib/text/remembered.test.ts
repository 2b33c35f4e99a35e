import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('an answer is made once', () => {
  let made = 0;
  const length = remembered((text) => {
    made++;
    return text.length;
  });
  expect([length('satu'), length('satu'), length('')]).toEqual([4, 4, 0]);
  expect(made).toBe(2);
});

test('what is asked again and again stays, however many others are asked', () => {
  const made: string[] = [];
  const same = remembered((text) => {
    made.push(text);
    return text;
  }, 10);
  for (let i = 0; i < 1000; i++) expect([same('tetap'), same(`lain ${i}`)]).toEqual(['tetap', `lain ${i}`]);
  expect(made.filter((text) => text === 'tetap')).toHaveLength(1);
});

test('an answer may be undefined', () => {
  let made = 0;
  const nothing = remembered(() => {
    made++;
    return undefined;
  });
  nothing('a');
  nothing('a');
  expect(made).toBe(1);
});
