import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  // The documentation of the code, written by scripts/api.ts.
  api: defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/api' }) }),
  // Starlight has no words in nynorsk of its own, and some of its bokmål is left in English.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
}
