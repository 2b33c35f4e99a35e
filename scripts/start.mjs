// @ts-check
// npm start [FILE|URL]
import { ensureDependencies, runScript } from './setup.mjs';

ensureDependencies();
runScript('scripts/start/main.ts', process.argv.slice(2));
