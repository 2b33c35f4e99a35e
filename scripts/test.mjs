// @ts-check
// npm test
import { ensureDependencies, runScript } from './setup.mjs';

ensureDependencies();
runScript('scripts/test/main.ts', process.argv.slice(2));
