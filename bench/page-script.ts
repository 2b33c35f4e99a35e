import { build } from 'vite';

/** A file of this folder with all that it imports, as one script that a page can run; its exports become the global `page`. */
export async function pageScript(file: `./${string}.ts`): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'page' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}
