/* The results of a search: what the reader looks for stands in the address, and the index lies beside the pages. */

/** A page that was found, as the index tells of it. */
interface Found {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}

/** The index of the site. */
interface Index {
  readonly search: (
    words: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>
}

/** How many results are shown at a time. */
const step = 20

class SiteResults extends HTMLElement {
  #results: readonly { readonly data: () => Promise<Found> }[] = []
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
    const { source = '', found = '', none = '' } = this.dataset
    const index = (await import(/* @vite-ignore */ source)) as Index
    this.#results = (await index.search(words)).results
    const status = this.querySelector('[role=status]')
    if (status !== null) {
      status.textContent = (this.#results.length === 0 ? none : found)
        .replace('{count}', String(this.#results.length))
        .replace('{words}', words)
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
