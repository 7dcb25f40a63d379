import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://vilkar.github.io',
  base: '/vilkar',
  // Starlight reads YAML with a version of its own; as an external module it would meet that of another tool.
  vite: {
    ssr: { noExternal: ['js-yaml'] },
    environments: { prerender: { resolve: { noExternal: ['js-yaml'] } } },
  },
  integrations: [
    preact(),
    starlight({
      title: 'Vilkår',
      defaultLocale: 'root',
      locales: {
        root: { label: 'Bokmål', lang: 'nb' },
        nn: { label: 'Nynorsk', lang: 'nn' },
        en: { label: 'English', lang: 'en' },
      },
    }),
  ],
})
