import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './piagam.ts';

function start(...args: readonly string[]) {
  return spawnSync('node', ['scripts/start.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 55_000,
    env: { ...process.env, HEADLESS: '1', LANG: 'id_ID.UTF-8', LC_ALL: '' },
  });
}

test('npm start without a display prints the report of the bundled article and saves pictures', () => {
  const pictures = join(root, '.output/start');
  rmSync(pictures, { recursive: true, force: true });
  // As another browser left it.
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, 'window.png'), '');
  const { status, stdout, stderr } = start();
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('4 klaim');
  expect(stdout).toContain('Sesuai data');
  expect(stderr).toContain('.output/start/page.png');
  for (const name of ['page.png', 'sidebar.png']) expect(existsSync(join(pictures, name)), name).toBe(true);
  expect(existsSync(join(pictures, 'window.png'))).toBe(false);
});

test('npm start with neither a file nor an address says so', () => {
  const { status, stderr } = start('tidak-ada.html');
  expect(status).toBe(1);
  expect(stderr).toContain('“tidak-ada.html” is neither a file here nor an http(s) address.');
});
