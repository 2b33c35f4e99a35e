import { automaticSites, siteOf } from '../../lib/store/automatic-sites.ts';
import { recall } from '../../lib/store/session.ts';
import { readTab } from './read-tab.ts';

/**
 * Reads a page that has loaded, on a site that the reader chose. The browser tells us an address only where it grants the
 * page, so of all others nothing is known here. What was read already, or is being read, is left as it is.
 */
export async function readIfAutomatic(tabId: number, url: string | undefined): Promise<void> {
  const site = siteOf(url);
  if (site === undefined || !(await automaticSites()).includes(site)) return;
  if ((await recall(tabId)).state.kind !== 'not-read') return;
  await readTab({ id: tabId, url }, 'article', 'older-grant');
}
