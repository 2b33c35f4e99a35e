import type { PanelHost } from './panel-host.ts';

/** The connection of the sidebar to the background; until it is made, no tab has been read. */
export function connectPanel(): PanelHost {
  return {
    subscribe(listener) {
      listener({ state: { kind: 'not-read' }, page: '', firstRun: true, asked: false });
      return () => {};
    },
    onPageChoice: () => () => {},
    language: async () => 'id',
    rememberLanguage() {},
    readAgain() {},
    readSelection() {},
    readWholePage() {},
    stop() {},
    locate: async () => 'gone',
    activate() {},
    toggleMarks() {},
  };
}
