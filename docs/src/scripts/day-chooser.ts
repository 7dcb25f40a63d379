import { localeOf } from '../model/locales.ts'
import { fill, writeDay } from '../model/write.ts'
import { answersTexts } from '../texts/answers/index.ts'

/*
 * Chooses the day for which a page tells the law. Whatever has a time says so in `data-from` and `data-last`, and is
 * shown where it held on the day, or on either of two days. What a page does not hold itself is fetched from the page
 * of earlier law, once. Without this, everything on the page is shown with its days.
 */

/** What is chosen: days as `YYYY-MM-DD`, empty where none is. */
interface Chosen {
  readonly day: string
  readonly other: string
  readonly age: string
}

const locale = localeOf(document.documentElement.lang)
const { chooser: words } = answersTexts[locale]
const write = (on: string): string => writeDay(locale, on)

/** Tells whether something held on a day; on no day in particular, everything did. */
function heldOn({ dataset }: HTMLElement, day: string): boolean {
  const { from = '', last = '9999' } = dataset
  return day === '' || (from <= day && day <= last)
}

class DayChooser extends HTMLElement {
  readonly #form = this.querySelector('form')
  #earlier: Promise<void> | undefined

  connectedCallback(): void {
    const form = this.#form
    if (form === null) return
    this.#read()
    form.addEventListener('input', () => {
      this.#choose()
    })
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#choose()
      })
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    addEventListener('hashchange', () => {
      this.#read()
    })
  }

  get #chosen(): Chosen {
    const form = this.#form ?? undefined
    const data = new FormData(form)
    const said = (name: string): string => {
      const value = data.get(name)
      return typeof value === 'string' ? value : ''
    }
    return { day: said('day'), other: said('other'), age: said('age').replace(/\D.*$/, '') }
  }

  /** Takes over what the address says. */
  #read(): void {
    const said = new URLSearchParams(location.hash.slice(1))
    for (const name of ['day', 'other', 'age']) {
      const field = this.#form?.elements.namedItem(name)
      const value = said.get(name)
      if (field instanceof HTMLInputElement && value !== null) field.value = value
    }
    this.#show()
  }

  /** Writes what is chosen into the address, so that it can be shared, and shows it. */
  #choose(): void {
    const { today = '' } = this.dataset
    const { day, other, age } = this.#chosen
    const said = new URLSearchParams()
    if (day !== today) said.set('day', day)
    if (other !== '') said.set('other', other)
    if (age !== '') said.set('age', age)
    history.replaceState(null, '', `#${said.toString()}`)
    this.#show()
  }

  /** Takes over the answers of the page of earlier law, each beside those for the same age. */
  async #fetchEarlier(address: string): Promise<void> {
    const place = document.querySelector('[data-answers]')
    const text = await (await fetch(address)).text()
    const page = new DOMParser().parseFromString(text, 'text/html')
    const answers = [...(place?.children ?? []), ...page.querySelectorAll('.dated')].filter(
      (each) => each instanceof HTMLElement,
    )
    const order = ({ dataset }: HTMLElement): number => Number(dataset['min'] ?? 0)
    answers.sort((one, other) => order(one) - order(other))
    place?.append(...answers)
  }

  #show(): void {
    const { past, today = '' } = this.dataset
    const { day, other } = this.#chosen
    const isPast = [day, other].some((on) => on !== '' && on !== today)
    if (past !== undefined && isPast && this.#earlier === undefined) {
      this.#earlier = this.#fetchEarlier(past).then(() => {
        this.#apply()
      })
    }
    this.#apply()
  }

  #apply(): void {
    const { day, other, age } = this.#chosen
    const both = day !== '' && other !== ''
    const dated = [...document.querySelectorAll<HTMLElement>('main [data-from]')]
    const spans = [...document.querySelectorAll<HTMLElement>('main [data-spans]')]
    const isOn = (each: HTMLElement, on: string): boolean =>
      each.dataset['from'] === undefined
        ? [...each.querySelectorAll<HTMLElement>('[data-from]')].some((part) => heldOn(part, on))
        : heldOn(each, on)
    for (const each of [...dated, ...spans]) {
      each.hidden = !isOn(each, day) && !(both && isOn(each, other))
    }
    // What has several versions is one thing, of which it is told whether it was there on both days.
    const things = [...spans, ...dated.filter((each) => each.closest('[data-spans]') === null)]
    for (const each of things) this.#mark(each, both, isOn(each, day), both && isOn(each, other))
    const shown = things.filter(({ hidden }) => !hidden).length
    const bars = [...document.querySelectorAll('.bars a')]
    const from = (link: Element): number => Number(link.getAttribute('href')?.replace('#age=', ''))
    const chosen = age === '' ? undefined : bars.findLast((link) => from(link) <= Number(age))
    for (const link of bars) {
      if (link === chosen) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    for (const each of document.querySelectorAll<HTMLElement>('main [data-min]')) {
      const { min = '0', max = 'Infinity' } = each.dataset
      if (age !== '' && (Number(age) < Number(min) || Number(age) > Number(max))) each.hidden = true
      else if (each.dataset['from'] === undefined) each.hidden = false
    }
    const differing = things.filter((each) => !each.hidden && isOn(each, day) !== isOn(each, other))
    this.#tell(spans.length > 0 ? shown : undefined, both ? differing.length : undefined)
    this.#offerReset()
  }

  /** Says of which of two days something is told. */
  #mark(each: HTMLElement, both: boolean, onDay: boolean, onOther: boolean): void {
    each.querySelector(':scope > .held')?.remove()
    if (!both || each.hidden) return
    const { day, other } = this.#chosen
    const mark = document.createElement('p')
    mark.className = onDay && onOther ? 'held' : 'held differs'
    mark.textContent =
      onDay && onOther ? words.same : fill(words.onlyOn, { day: write(onDay ? day : other) })
    each.prepend(mark)
  }

  /** What is as it was at first needs no button that makes it so. */
  #offerReset(): void {
    const button = this.querySelector<HTMLElement>('[type=reset]')
    const { day, other, age } = this.#chosen
    const { today = '' } = this.dataset
    if (button !== null) button.hidden = day === today && other === '' && age === ''
  }

  #tell(shown: number | undefined, differing: number | undefined): void {
    const { first = '' } = this.dataset
    const { day, other } = this.#chosen
    const status = this.querySelector('[role=status]')
    if (status === null) return
    const days = [day, other].filter((on) => on !== '')
    const outside = days.find((on) => on < first)
    status.textContent =
      outside === undefined
        ? days.length === 0
          ? ''
          : [
              fill(words.showing, {
                day: days.map(write).join(', '),
              }),
              ...(shown === undefined ? [] : [fill(words.count, { count: String(shown) })]),
              ...(differing === undefined
                ? []
                : [fill(words.differ, { count: String(differing) })]),
            ].join(' ')
        : fill(words.outside, { day: write(outside) })
  }
}

customElements.define('day-chooser', DayChooser)
