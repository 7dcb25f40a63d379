import { expect, test } from 'vitest'
import { lighterPage, lighterSitemap } from '../src/build/lighter.ts'

test('a page is written without end tags that are implied, and no other', () => {
  const page =
    '<ul><li><p>a</p></li><li class="b">b <i>c</i></li></ul><dl><dt>d</dt><dd>e</dd><dt>f</dt><dd>g</dd></dl>' +
    '<dl><div><dt>h</dt><dd>i</dd></div></dl><table><tbody><tr><th>j</th><td>k</td></tr><tr><td>l</td></tr></tbody></table>'
  expect(lighterPage(page, '/vilkar/')).toBe(
    '<ul><li><p>a</p><li class="b">b <i>c</i></ul><dl><dt>d<dd>e<dt>f<dd>g</dl>' +
      '<dl><div><dt>h<dd>i</dd></div></dl><table><tbody><tr><th>j<td>k<tr><td>l</tbody></table>',
  )
})

test('a link of a page to itself is its anchor, and one to another stays whole', () => {
  const page = '<a href="/vilkar/law/hol/#hol-7-2">1</a><a href="/vilkar/law/#hol">2</a>'
  expect(lighterPage(page, '/vilkar/law/hol/')).toBe(
    '<a href="#hol-7-2">1</a><a href="/vilkar/law/#hol">2</a>',
  )
})

test('a sitemap holds each address once', () => {
  const loc = '<url><loc>https://vilkar.github.io/vilkar/</loc>'
  const link =
    '<xhtml:link rel="alternate" hreflang="nn" href="https://vilkar.github.io/vilkar/nn/"/>'
  expect(lighterSitemap(`${loc}${link}${link}</url>`)).toBe(`${loc}</url>`)
})
