/** SHA-256, in hex, of the files of a dataset folder: the same whatever their order, line ends and byte-order marks. */
export async function contentHash(files: Readonly<Record<string, string>>): Promise<string> {
  const plain = Object.keys(files)
    .toSorted()
    .map((name) => `${name}\n${(files[name] ?? '').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')}\n`)
    .join('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
