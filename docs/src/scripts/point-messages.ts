import { localeOf } from '../model/locales.ts'
import { pointMessages } from '../model/point-messages.ts'
import { domainOf } from '../try-it/domains.ts'
import { loadCaseTexts } from '../try-it/load.ts'

/* Writes what the test of a point can say when a reader opens it: it is fetched with the texts, once for all points. */

async function write(list: HTMLUListElement): Promise<void> {
  const checklist = list.closest<HTMLElement>('[data-checklist]')?.dataset['checklist'] ?? ''
  const { point = '' } = list.dataset
  const domain = domainOf(checklist)
  if (domain === undefined) return
  const texts = await loadCaseTexts(localeOf(document.documentElement.lang))
  list.replaceChildren(
    ...pointMessages(texts[domain], checklist, point).map((text) => {
      const item = document.createElement('li')
      item.textContent = text
      return item
    }),
  )
}

for (const list of document.querySelectorAll<HTMLUListElement>('[data-point]')) {
  list.closest('details')?.addEventListener('toggle', () => void write(list), { once: true })
}
