import type { ReadingState } from '../../lib/report/reading-state.ts';

type What = Extract<ReadingState, { kind: 'restricted' }>['what'];

/** Addresses that no extension may read, with the one that taught the rule. First match wins. */
export const RESTRICTED: readonly { what: What; address: RegExp; from: string }[] = [
  {
    what: 'store',
    address: /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore)\b/,
    from: 'https://chromewebstore.google.com/detail/abc',
  },
  { what: 'store', address: /^https:\/\/addons\.mozilla\.org\b/, from: 'https://addons.mozilla.org/id/firefox/' },
  {
    what: 'store',
    address: /^https:\/\/microsoftedge\.microsoft\.com\/addons\b/,
    from: 'https://microsoftedge.microsoft.com/addons/detail/abc',
  },
  {
    what: 'pdf',
    address: /^(https?|file):[^?#]*\.pdf([?#]|$)/i,
    from: 'https://menpan.example/keputusan-45.PDF#page=2',
  },
];

/** Why the browser refused to let a page be read; `refusal` is what it threw. */
export function restriction(url: string | undefined, refusal: string): What {
  const known = RESTRICTED.find(({ address }) => url !== undefined && address.test(url));
  if (known) return known.what;
  return /extensions gallery/i.test(refusal) ? 'store' : 'browser-page';
}

/** Whether the browser forbids it, in its own words; else the page went away under us. */
export function isForbidden(refusal: string): boolean {
  return /cannot access|cannot be scripted|missing host permission|showing error page|policy/i.test(refusal);
}

/**
 * Whether the tab went on to another page while its own was to be entered: the grant of the click was for that one alone, and
 * without it the browser tells no address either.
 */
export function hasMovedOn(from: string | undefined, now: string | undefined): boolean {
  return from !== undefined && withoutPlace(from) !== withoutPlace(now);
}

function withoutPlace(url: string | undefined): string | undefined {
  return url?.replace(/#.*$/s, '');
}

/**
 * Whether the refusal may only be early. The grant of a click reaches the background and the page by two ways, and on a
 * page that has just loaded the page's is sometimes the longer one. Firefox says the same of pages that it never grants.
 */
export function mayBeEarly(url: string | undefined, refusal: string): boolean {
  const ordinary = url === undefined || /^(https?|file):/i.test(url);
  const known = RESTRICTED.some(({ address }) => url !== undefined && address.test(url));
  return ordinary && !known && /must request permission|missing host permission/i.test(refusal);
}
