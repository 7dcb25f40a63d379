import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The packages are read from their sources, so that this needs no build of theirs. An app of yours needs no such line.
  resolve: { conditions: ['@vilkar/source', 'browser', 'module', 'import', 'default'] },
  build: { rolldownOptions: { input: [page('react-hook-form'), page('tanstack-form')] } },
})
