import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Kind = 'chromium' | 'firefox';
export type Installed = { readonly kind: Kind; readonly name: string; readonly executable: string };

type Candidate = {
  readonly kind: Kind;
  readonly name: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
};

const windows = (path: string) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, path)] : [];
  });

/** Best first. Snap and Flatpak wrappers are left out: they cannot see an extension outside their own folders. */
const CANDIDATES: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Google/Chrome/Application/chrome.exe'),
    ],
  },
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    kind: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox/firefox.exe')],
  },
];

/** The installed browser that we like best, of the kind asked for. `BROWSER_PATH` names one that we do not know of. */
export function findBrowser(kind?: Kind): Installed | undefined {
  const chosen = process.env.BROWSER_PATH;
  if (chosen && existsSync(chosen)) {
    const chosenKind: Kind = /firefox/i.test(chosen) ? 'firefox' : 'chromium';
    if (kind === undefined || kind === chosenKind) return { kind: chosenKind, name: chosen, executable: chosen };
  }
  for (const candidate of CANDIDATES) {
    if (kind !== undefined && candidate.kind !== kind) continue;
    const executable = [...candidate.commands.flatMap(onPath), ...candidate.paths].find(
      (path) => existsSync(path) && !path.startsWith('/snap/'),
    );
    if (executable) return { kind: candidate.kind, name: candidate.name, executable };
  }
  return undefined;
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** Installs Debian packages where that is allowed; false where it is not, or failed. */
export function aptInstall(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || onPath('apt-get').every((path) => !existsSync(path))) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n', '-E']), 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  console.error(`apt-get install ${packages.join(' ')}`);
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  // A package list that is too old names versions that the mirror no longer has.
  return (
    apt('update', '-q') && (install() || (apt('install', '-y', '-q', '-f', '--no-install-recommends') && install()))
  );
}

/** Which of these Debian packages are not installed; all of them where there is no dpkg. */
export function missingPackages(packages: readonly string[]): string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own places.
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Status}\n'], { encoding: 'utf8' });
  const installed = new Set(
    (stdout ?? '').split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return packages.filter((name) => !installed.has(name));
}
