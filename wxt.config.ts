import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withoutWordings } from './scripts/without-wordings.ts';

/** Only our own files may be loaded or asked for: nothing that is read can leave, and nothing from outside can run. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const sizes = (name: string, all: readonly number[]) =>
  Object.fromEntries(all.map((size) => [size, `icon/${name}-${size}.png`]));

export default defineConfig({
  manifestVersion: 3,
  hooks: {
    'build:before'() {
      // Without it the extension would build and know nothing.
      if (!existsSync('public/data/piagam-dataset.bin'))
        throw new Error(
          'public/data/piagam-dataset.bin is missing: run `node scripts/build-dataset.ts` first (npm start and npm test do)',
        );
    },
  },
  imports: false,
  vite: () => ({ plugins: [withoutWordings(), preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    icons: sizes('piagam', [16, 32, 48, 128]),
    // WXT adds `sidePanel` for Chrome, from the entrypoint of that name.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for one by one, when the reader has a site read automatically; none is granted at install.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {
      default_title: '__MSG_titleNotRead__',
      default_icon: sizes('piagam', [16, 32]),
      // In the toolbar itself, not in the closed menu of extensions.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandRead__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarks__' },
      'note-selection': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNote__' },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{1f0d7c52-7a3e-4f6b-9c56-2b8a4d0e9f31}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
