import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { base } from '../src/model/addresses.ts'
import { builtPages, dist } from './support/dist.ts'
import { publishedCases } from '../src/model/published-cases/collection.ts'

const pages = builtPages()

/** The values of an attribute in a page, with the characters that HTML writes otherwise. */
function valuesOf(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
  )
}

const anchors = new Map(pages.map(({ path, html }) => [path, new Set(valuesOf(html, 'id'))]))

/** Tells what is wrong with a link from a page of the site; nothing where it leads somewhere. */
function problemWith(href: string, from: string): string | undefined {
  const { origin, pathname, hash } = new URL(href, `http://site${base}${from}`)
  if (origin !== 'http://site') return undefined
  if (!pathname.startsWith(`${base}/`)) return `${from} → ${href}: outside the site`
  const path = decodeURIComponent(pathname.slice(base.length))
  const found = anchors.get(path)
  if (found === undefined) {
    const file = join(dist, path)
    return existsSync(file) && statSync(file).isFile() ? undefined : `${from} → ${href}: no page`
  }
  const anchor = decodeURIComponent(hash.slice(1))
  // What follows the sign may be the state of a form: what is tried, or the day and age that are chosen.
  const isState = path.endsWith('/try/') || /^[a-z]+=/.test(anchor)
  return anchor === '' || isState || found.has(anchor) ? undefined : `${from} → ${href}: no anchor`
}

describe('the links of the site', () => {
  test('lead to a page and a place that exist', () => {
    expect(pages.length).toBeGreaterThan(300)
    const problems = pages.flatMap(({ path, html }) =>
      [...new Set([...valuesOf(html, 'href'), ...valuesOf(html, 'src')])].flatMap(
        (href) => problemWith(href, path) ?? [],
      ),
    )
    expect([...new Set(problems)]).toEqual([])
  })

  test('go to the law at Lovdata, to where a published case stands, and nowhere else outside', () => {
    const outside = new Set(
      pages.flatMap(({ html }) =>
        valuesOf(html, 'href')
          .filter((href) => /^https?:/.test(href))
          .map((href) => new URL(href).host),
      ),
    )
    expect([...outside].sort()).toEqual(expect.arrayContaining(['lovdata.no']))
    const published = publishedCases.map(({ address }) => new URL(address).host)
    const known = [
      'lovdata.no',
      'data.norge.no',
      'vilkar.github.io',
      'github.com',
      'www.npmjs.com',
      ...published,
    ]
    expect([...outside].filter((host) => !known.includes(host))).toEqual([])
  })

  test('have no id twice on a page', () => {
    const twice = pages.flatMap(({ path, html }) => {
      const ids = valuesOf(html, 'id')
      return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path} ${id}`)
    })
    expect(twice).toEqual([])
  })
})
