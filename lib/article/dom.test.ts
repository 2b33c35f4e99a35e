import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { attribute, firstOf, isElement, nextOf, read } from './dom.ts';

const NAMES = [
  'firstChild',
  'nextSibling',
  'previousSibling',
  'parentNode',
  'localName',
  'nodeType',
  'shadowRoot',
  'getAttribute',
  'hasAttributes',
] as const;
const page = new JSDOM(
  `<p>before</p><form class="box"><b>first</b>${NAMES.map((name) => `<input name="${name}">`).join('')}</form><p>after</p>`,
).window.document;
const form = page.querySelector('form')!;

// As browsers do, and jsdom does not.
for (const field of page.querySelectorAll('input')) Object.defineProperty(form, field.name, { value: field });

test('fields of a form hide nothing, whatever they are called', () => {
  expect(read(form, 'localName')).toBe('form');
  expect(read(form, 'shadowRoot')).toBeNull();
  expect(isElement(form)).toBe(true);
  expect(attribute(form, 'class')).toBe('box');
  expect(read(form, 'hasAttributes').call(form)).toBe(true);
});

test('the nodes around and below a form are found past its fields', () => {
  const [before, after] = page.querySelectorAll('p');
  expect(nextOf(before!)).toBe(form);
  expect(nextOf(form)).toBe(after);
  expect(nextOf(after!)).toBeNull();
  expect(firstOf(form)).toBe(page.querySelector('b'));
  expect(firstOf(page.body)).toBe(before);
});

test('a field may itself be the node that it is called after', () => {
  const { document } = new JSDOM('<form><input name="firstChild"></form><input name="nextSibling" form="f">').window;
  const [inside, behind] = document.querySelectorAll('input');
  const own = document.querySelector('form')!;
  expect(firstOf(own)).toBe(inside);
  expect(nextOf(own)).toBe(behind);
});
