/** Standard output, waited for when it is full; a reader that has gone (`| head`) ends the run without a word. */
export type Output = { write(text: string): Promise<void> };

export function standardOutput(onGone: () => never): Output {
  const out = process.stdout;
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') onGone();
    throw error;
  });
  return {
    async write(text) {
      if (out.write(text)) return;
      await new Promise<void>((resolve) => out.once('drain', resolve));
    },
  };
}
