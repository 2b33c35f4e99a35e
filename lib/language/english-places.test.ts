import { expect, test } from 'vitest';
import { englishPlace } from './english-places.ts';

test.each([
  ['Jawa Timur', 'East Java'],
  ['Sumatera Utara', 'North Sumatra'],
  ['Sulawesi Tenggara', 'Southeast Sulawesi'],
  ['Nusa Tenggara Barat', 'West Nusa Tenggara'],
  ['Papua Barat Daya', 'Southwest Papua'],
  ['Kepulauan Riau', 'Riau Islands'],
  ['Sumba Timur', 'East Sumba'],
  ['Bali', undefined],
])('%s is %s in English', (name, english) => {
  expect(englishPlace(name)).toBe(english);
});
