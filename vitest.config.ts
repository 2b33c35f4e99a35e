import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['{lib,components,cli,scripts,bench}/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
