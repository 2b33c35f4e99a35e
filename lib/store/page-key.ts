import type { Report } from '../report/report.ts';
import type { PageKey } from './records.ts';

/** Parameters that tell who sent the reader, never which article it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid?|mc_[ce]id|_ga|_gl|ref_src|ref_url|spm|cmpid|__twitter_impression)$/i;

/** `m=1` is the mobile look of the same post on this host's blogs. */
const MOBILE_LOOK = { host: /(^|\.)blogspot\.[a-z.]+$/i, name: 'm' };

/**
 * What the library knows a page by: its address without fragment and tracking parameters. A fragment that is a route of a
 * single-page app (`#/berita/1`, `#!/berita/1`) names another article and stays.
 */
export function pageKey(url: string): PageKey {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return url;
  }
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name) || (name === MOBILE_LOOK.name && MOBILE_LOOK.host.test(address.hostname)))
      address.searchParams.delete(name);
  }
  if (!/^#!?\//.test(address.hash)) address.hash = '';
  address.username = '';
  address.password = '';
  return address.href;
}

/** A report that names no address (pasted text, a file) is known by its text. */
export function keyOfReport({ page }: Pick<Report, 'page'>): PageKey {
  return page.url === null ? `sha256:${page.sha256}` : pageKey(page.url);
}

/** A press release that the reader brought in lies beside the page at its address, which is judged, and never in its place. */
export function referenceKey(report: Pick<Report, 'page'>): PageKey {
  return `reference:${keyOfReport(report)}`;
}
