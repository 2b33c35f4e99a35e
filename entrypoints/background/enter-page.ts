/** Each longer than the one before: a busy machine needs more time, a page that stays closed costs little. */
const PAUSES_MS = [20, 80, 400] as const;

/** Puts the reader into a page; the refusal in the browser's words, or undefined when it is in. */
export async function enterPage(
  enter: () => Promise<unknown>,
  mayBeEarly: (refusal: string) => boolean,
): Promise<string | undefined> {
  for (const pause of PAUSES_MS) {
    const refusal = await refusalOf(enter);
    if (refusal === undefined || !mayBeEarly(refusal)) return refusal;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return refusalOf(enter);
}

function refusalOf(enter: () => Promise<unknown>): Promise<string | undefined> {
  return enter().then(() => undefined, String);
}
