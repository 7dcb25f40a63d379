import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { lighter } from './src/build/lighter.ts'
import { base } from './src/model/addresses.ts'
import { frameTexts } from './src/texts/frame/index.ts'

export default defineConfig({
  site: 'https://vilkar.github.io',
  base,
  trailingSlash: 'always',
  // Starlight reads YAML with a version of its own; as an external module it would meet that of another tool.
  vite: {
    // What every page runs is fetched once, not written into each of them.
    build: { assetsInlineLimit: 0 },
    ssr: { noExternal: ['js-yaml'] },
    environments: { prerender: { resolve: { noExternal: ['js-yaml'] } } },
  },
  integrations: [
    preact(),
    starlight({
      title: 'Vilkår',
      description: frameTexts.nb.tagline,
      favicon: '/favicon.svg',
      defaultLocale: 'root',
      locales: {
        root: { label: 'Bokmål', lang: 'nb' },
        nn: { label: 'Nynorsk', lang: 'nn' },
        en: { label: 'English', lang: 'en' },
      },
      // The same sources give the same pages: no day on which a file was last touched.
      lastUpdated: false,
      credits: false,
      customCss: [
        './src/styles/site.css',
        './src/styles/frame.css',
        './src/styles/answers.css',
        './src/styles/print.css',
      ],
      // The frame is the site's own: light, and with no more beside a page than what belongs to its section.
      components: {
        ContentPanel: './src/frame/ContentPanel.astro',
        Footer: './src/frame/Nothing.astro',
        Head: './src/frame/Head.astro',
        Header: './src/frame/Header.astro',
        PageFrame: './src/frame/PageFrame.astro',
        PageSidebar: './src/frame/PageSidebar.astro',
        PageTitle: './src/frame/PageTitle.astro',
        Sidebar: './src/frame/Nothing.astro',
        ThemeProvider: './src/frame/ThemeProvider.astro',
        TwoColumnContent: './src/frame/TwoColumnContent.astro',
      },
      sidebar: [],
      // Long lines wrap: a code block that scrolls sideways would need a name and a place in the order of tabs.
      expressiveCode: { defaultProps: { wrap: true } },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    }),
    lighter(),
  ],
})
