import { defineConfig } from 'vitest/config';
import { countryOutlines } from './build/outlines.ts';
import { singleFile } from './build/single-file.ts';

export default defineConfig({
  plugins: [countryOutlines(), singleFile()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: 'report.html' },
  },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
});
