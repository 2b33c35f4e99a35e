/** The address if a reader may be sent there; a page or a data file could hold `javascript:`. */
export function webAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** "lumajangsatu.com" of "https://www.lumajangsatu.com/baca/1". */
export function hostOf(address: string | null): string | undefined {
  return address === null ? undefined : webAddress(address)?.hostname.replace(/^www\./, '');
}
