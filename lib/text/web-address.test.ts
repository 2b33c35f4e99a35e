import { expect, test } from 'vitest';
import { hostOf, webAddress } from './web-address.ts';

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', 'bukan alamat'])(
  '“%s” leads nowhere',
  (address) => {
    expect(webAddress(address)).toBeUndefined();
    expect(hostOf(address)).toBeUndefined();
  },
);

test('a host stands without www', () => {
  expect(hostOf('https://www.lumajangsatu.com/baca/1')).toBe('lumajangsatu.com');
});
