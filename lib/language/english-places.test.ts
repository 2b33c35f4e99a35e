import { expect, test } from 'vitest';
import { englishPlaces } from './english-places.ts';

test.each([
  ['Jawa Timur', 'East Java'],
  ['Sumatera Utara', 'North Sumatra'],
  ['Sulawesi Tenggara', 'Southeast Sulawesi'],
  ['Nusa Tenggara Barat', 'West Nusa Tenggara'],
  ['Papua Barat Daya', 'Southwest Papua'],
  ['Kepulauan Riau', 'Riau Islands'],
  ['Teluk Bintuni', 'Bintuni Bay'],
  ['Sumba Timur', 'East Sumba'],
  ['Administrasi Jakarta Pusat', 'Central Jakarta'],
  ['Administrasi Kepulauan Seribu', 'Thousand Islands'],
  ['Timor Tengah Selatan', 'South Central Timor'],
  ['Daerah Istimewa Yogyakarta', 'Special Region of Yogyakarta'],
  ['Bali', undefined],
])('%s is %s in English', (name, english) => {
  expect(englishPlaces(name)[0]).toBe(english);
});
