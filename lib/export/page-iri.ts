import type { Page } from '../report/report.ts';
import { webAddress } from '../text/web-address.ts';

/** What names the page in linked data: its address, or its text's hash (RFC 6920, `ni:///sha-256;…`) where it has none. */
export function pageIri({ url, sha256 }: Pick<Page, 'url' | 'sha256'>): string {
  if (url !== null && /^(urn|ni):/i.test(url)) return url;
  const address = url === null ? undefined : webAddress(url);
  return address?.href ?? `ni:///sha-256;${base64url(sha256)}`;
}

function base64url(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  const binary = String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
