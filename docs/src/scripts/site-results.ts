import { localeOf } from '../model/locales.ts'
import { expanded } from '../search/synonyms.ts'

/* The results of a search: what the reader looks for stands in the address, and the index lies beside the pages. */

/** A page that was found, as the index tells of it. */
interface Found {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}

/** A page among the results, which is read when it is shown. */
interface Result {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<Found>
}

/** The index of the site. */
interface Index {
  readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>
}

/** Puts the results of several searches together: each page once, with the best that it got. */
function together(searches: readonly (readonly Result[])[]): readonly Result[] {
  const best = new Map<string, Result>()
  for (const result of searches.flat()) {
    const before = best.get(result.id)
    if (before === undefined || before.score < result.score) best.set(result.id, result)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** How many results are shown at a time. */
const step = 20

class SiteResults extends HTMLElement {
  #results: readonly Result[] = []
  #shown = 0

  connectedCallback(): void {
    const words = new URLSearchParams(location.search).get('q')?.trim() ?? ''
    const field = this.querySelector('input')
    if (field !== null) field.value = words
    this.querySelector('button')?.addEventListener('click', () => {
      void this.#show()
    })
    if (words !== '') void this.#search(words)
  }

  async #search(words: string): Promise<void> {
    const { source = '', found = '', none = '', also = '' } = this.dataset
    const index = (await import(/* @vite-ignore */ source)) as Index
    const texts = expanded(localeOf(document.documentElement.lang), words)
    const searches = await Promise.all(texts.map((text) => index.search(text)))
    this.#results = together(searches.map(({ results }) => results))
    const others = texts.filter((text) => text.toLowerCase() !== words.toLowerCase())
    const status = this.querySelector('[role=status]')
    if (status !== null) {
      const told = (this.#results.length === 0 ? none : found)
        .replace('{count}', String(this.#results.length))
        .replace('{words}', words)
      status.textContent =
        others.length === 0 ? told : `${told} ${also.replace('{words}', others.join(', '))}`
    }
    await this.#show()
  }

  async #show(): Promise<void> {
    const next = this.#results.slice(this.#shown, this.#shown + step)
    const found = await Promise.all(next.map(({ data }) => data()))
    this.querySelector('ol')?.append(...found.map(entryOf))
    this.#shown += next.length
    const more = this.querySelector('button')
    if (more !== null) more.hidden = this.#shown >= this.#results.length
  }
}

function entryOf({ url, excerpt, meta }: Found): HTMLElement {
  const entry = document.createElement('li')
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta['title'] ?? url
  heading.append(link)
  const text = document.createElement('p')
  // The index marks the words that were found, and has escaped the rest.
  text.innerHTML = excerpt
  entry.append(heading, text)
  return entry
}

customElements.define('site-results', SiteResults)
