/**
 * The key that a release's signature is checked with: Ed25519, raw 32 bytes in base64. This one is a development key.
 *
 * The owner of the project replaces it once: `node scripts/release-dataset.ts --new-key FILE` writes a private key to FILE
 * (keep it outside the repository, and a copy offline) and prints the public half, which goes here. Extensions that were
 * built with the old half then refuse releases signed with the new one, so ship the extension first.
 */
export const RELEASE_KEY = 'sE699pc6EYMHCZ7XaICV02otjPyuGJOSUyZ8SZt70Ls=';
