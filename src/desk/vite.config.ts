import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where a desk under development finds the API: a server started beside it. */
const API = process.env['DIWAN_API'] ?? 'http://127.0.0.1:4400'

// A build asked for by a test is the one that people get: no development parts in it.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../.cache/vite', import.meta.url)),
  plugins: [react()],
  // Nothing is written into the page itself: the policy of the server allows files only.
  build: { outDir: fileURLToPath(new URL('../../dist/desk', import.meta.url)), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: { proxy: { '/api': API, '/healthz': API } },
})
