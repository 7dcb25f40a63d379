/* Narrows a list by words and by what its entries say of themselves; without this, the whole list is shown. */

class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    form?.addEventListener('input', () => {
      this.#narrow(new FormData(form))
    })
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    // What the reader typed before this ran counts too.
    if (form !== null) this.#narrow(new FormData(form))
  }

  #narrow(chosen: FormData): void {
    const { list = '', shown = '' } = this.dataset
    const entries = [...document.querySelectorAll<HTMLElement>(`#${list} > li`)]
    const wanted = [...chosen].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value.toLowerCase()] as const] : [],
    )
    for (const entry of entries) {
      entry.hidden = !wanted.every(([name, value]) =>
        name === 'words'
          ? entry.textContent.toLowerCase().includes(value)
          : entry.dataset[name]?.toLowerCase().split(' ').includes(value),
      )
    }
    const status = this.querySelector('[role=status]')
    if (status === null || wanted.length === 0) return
    status.textContent = shown
      .replace('{count}', String(entries.filter(({ hidden }) => !hidden).length))
      .replace('{all}', String(entries.length))
  }
}

customElements.define('list-filter', ListFilter)
