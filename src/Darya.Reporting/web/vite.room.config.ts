import { defineConfig } from 'vite';

/** The script of the meeting room's pages: one file beside the report page. */
export default defineConfig({
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    lib: { entry: 'src/room/main.ts', formats: ['es'], fileName: () => 'room.js' },
  },
});
