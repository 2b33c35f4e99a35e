import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `npx vite tests/views --open gallery.html` shows the sidebar's states; samples.ts names them. */
export default defineConfig({ plugins: [preact()], build: { rolldownOptions: { input: 'gallery.html' } } });
