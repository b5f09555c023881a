import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The host serves the build under /staff/ and puts a fresh nonce into index.html for each request.
export default defineConfig({
  base: '/staff/',
  plugins: [react()],
  build: { outDir: '../wwwroot/staff', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  // The words of findings are the linter's, which stand outside this folder.
  server: { fs: { allow: ['.', '../../Bot.Knowledge/Articles/Checks/Wording'] }, proxy: { '/staff/api': 'http://127.0.0.1:5080' } },
  test: { environment: 'jsdom', setupFiles: ['src/test/setup.ts'], restoreMocks: true, testTimeout: 120_000, isolate: false },
});
