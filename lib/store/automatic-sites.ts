import { browser } from 'wxt/browser';

/**
 * A site whose pages are read as they load: its scheme and host, "https://berita.example". A port is no part of it,
 * since Firefox's permissions know none.
 */
export type Site = string;

const KEY = 'automaticSites';

/** The site of an address; undefined where no extension can be allowed to read by itself. */
export function siteOf(url: string | undefined): Site | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : undefined;
}

export function hostOfSite(site: Site): string {
  return new URL(site).hostname;
}

/**
 * The sites that the reader chose and the browser still grants, by name. Both are needed: a permission can be taken back in
 * the browser's own settings, and one that was given there for another reason is no wish to have everything read.
 */
export async function automaticSites(): Promise<readonly Site[]> {
  const granted = await Promise.all((await chosen()).map(async (site) => ((await isGranted(site)) ? [site] : [])));
  return granted.flat().sort();
}

/**
 * Asks the browser for one site. The browser shows its question only while it handles a press of the reader, so nothing may
 * be awaited before this call. False: the reader declined.
 */
export async function readAutomatically(site: Site): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pattern(site)] }))) return false;
  await browser.storage.local.set({ [KEY]: [...new Set([...(await chosen()), site])] });
  return true;
}

/** Gives the permission back as well. */
export async function readOnRequestOnly(site: Site): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await chosen()).filter((each) => each !== site) });
  // One that an administrator or the reader pinned in the browser stays; without our list it is of no use.
  await browser.permissions.remove({ origins: [pattern(site)] }).catch(() => {});
}

async function chosen(): Promise<readonly Site[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept.filter((site) => typeof site === 'string' && siteOf(site) === site) : [];
}

function isGranted(site: Site): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(site)] });
}

function pattern(site: Site): string {
  return `${site}/*`;
}
