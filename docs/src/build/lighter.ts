import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { base } from '../model/addresses.ts'

/*
 * Writes what was built with fewer letters, so that it says the same: HTML reads a page alike without them.
 */

/** What comes with the search and is not used: the site asks the index itself, and shows what is found in its own form. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
] as const

/** End tags that HTML lets one leave out where the next of their kind begins or their list ends. */
const implied = [
  /<\/li>(?=<li[ >]|<\/[uo]l>)/g,
  /<\/dt>(?=<d[dt][ >])/g,
  /<\/dd>(?=<d[dt][ >]|<\/dl>)/g,
  /<\/t[dh]>(?=<t[dh][ >]|<\/tr>)/g,
  /<\/tr>(?=<tr[ >]|<\/tbody>)/g,
] as const

/**
 * Writes a page with fewer letters: without end tags that are implied, and with links to itself as anchors alone.
 *
 * @param html - The page.
 * @param address - Its address, from the root of the host.
 * @returns The same page.
 */
export function lighterPage(html: string, address: string): string {
  const within = html.replaceAll(`href="${address}#`, 'href="#')
  return implied.reduce((text, tag) => text.replaceAll(tag, ''), within)
}

/**
 * Writes a sitemap without the languages of each page, which the pages themselves link to.
 *
 * @param xml - The sitemap.
 * @returns The addresses alone.
 */
export function lighterSitemap(xml: string): string {
  return xml.replaceAll(/<xhtml:link [^>]*\/>/g, '')
}

function rewrite(file: URL, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** Makes the step of the build that comes last. */
export function lighter(): AstroIntegration {
  return {
    name: 'lighter',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        for (const { pathname } of pages) {
          // The page for what is not there stands in a file of its own name.
          if (pathname === '404/') continue
          rewrite(new URL(`${pathname}index.html`, dir), (html) =>
            lighterPage(html, `${base}/${pathname}`),
          )
        }
        rewrite(new URL('sitemap-0.xml', dir), lighterSitemap)
        for (const name of unused) rmSync(new URL(`pagefind/${name}`, dir))
      },
    },
  }
}
