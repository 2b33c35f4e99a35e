import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extensionFor } from './piagam.ts';

const manifestOf = (kind: 'chromium' | 'firefox') =>
  JSON.parse(readFileSync(join(extensionFor(kind), 'manifest.json'), 'utf8'));

/** Asked at install, each with its use. A permission that is not here does not get in. */
const PERMISSIONS = {
  chromium: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
} as const;

for (const kind of ['chromium', 'firefox'] as const) {
  test(`the extension for ${kind} asks for these permissions and no others`, () => {
    const manifest = manifestOf(kind);
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[kind]);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts']) {
      expect(manifest[key], key).toBeUndefined();
    }
    // What the reader may allow later, one site at a time.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    // A page may not load our files, and so cannot tell that we are here by them.
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`the extension for ${kind} may load and ask for its own files only`, () => {
    const policy: string = manifestOf(kind).content_security_policy.extension_pages;
    expect(policy.split('; ')[0]).toBe("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:(?!$|;)(?!.*img)/);
    for (const directive of policy.split('; ').slice(1))
      expect(directive).toMatch(/^[a-z-]+ ('self'|'none')( data:)?$/);
  });

  test(`the extension for ${kind} has its button, shortcuts, icons and words in both languages`, () => {
    const manifest = manifestOf(kind);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('id');
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+P');
    for (const icon of [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)]) {
      expect(existsSync(join(extensionFor(kind), String(icon))), String(icon)).toBe(true);
    }
    const words = (language: string) =>
      Object.keys(JSON.parse(readFileSync(join(extensionFor(kind), `_locales/${language}/messages.json`), 'utf8')));
    expect(words('en')).toEqual(words('id'));
    for (const [, name] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) expect(words('id')).toContain(name);
  });
}

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBe('142.0');
});
