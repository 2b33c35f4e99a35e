import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const held = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, award }) => `${recipient?.codes.join('|')} ${/wdp|dengan/i.test(award ?? '') ? 'WDP' : 'WTP'}`);

const WTP_OF_TWO = ['35.08 WTP', '35.79 WTP'];
const WDP_OF_THREE = ['35.23 WDP', '74.04 WDP', '35.07 WDP'];

test.each([
  'Kabupaten/kota yang meraih opini WTP tahun anggaran 2015 hanya Kabupaten Lumajang dan Kota Batu, sedangkan tiga kabupaten lainnya yakni Kabupaten Tuban, Kabupaten Buton dan Kabupaten Malang harus puas meraih opini WDP.',
  'Yang mendapat WTP baru Kabupaten Lumajang dan Kota Batu, adapun Kabupaten Tuban, Kabupaten Buton dan Kabupaten Malang WDP.',
  'Daerah yang menerima opini WTP hanya Kabupaten Lumajang dan Kota Batu, sementara Kabupaten Tuban, Kabupaten Buton dan Kabupaten Malang masih WDP.',
  'Opini WTP hanya diberikan kepada Kabupaten Lumajang dan Kota Batu, namun Kabupaten Tuban, Kabupaten Buton dan Kabupaten Malang mendapat WDP.',
])('those set against the winners have the other opinion alone: %s', (sentence) => {
  expect(held(sentence)).toEqual([...WTP_OF_TWO, ...WDP_OF_THREE]);
});

test('whoever stands behind a turn has not the award before it', () => {
  expect(
    held(
      'Kabupaten yang meraih Adipura 2018 hanya Kabupaten Lumajang, sedangkan Kabupaten Tuban, Kabupaten Buton dan Kabupaten Malang masih berbenah.',
    ),
  ).toEqual(['35.08 WTP']);
});
