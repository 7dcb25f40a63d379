/*
 * Puts the rules of a page into one table: a row for each rule, its answer first, and a column for each fact that some
 * rule looks at. The rules are read from the page of the answer, where they stand answer by answer.
 */

/** A rule as the page tells it. */
interface ReadRule {
  readonly number: number
  readonly answer: string
  readonly force: string
  readonly law: string
  readonly cells: Map<string, string>
}

const textOf = (element: Element | null): string => element?.textContent.trim() ?? ''

/** Reads conditions: each a label, and the values that meet it. */
function conditionsIn(place: Element | null): readonly (readonly [string, string])[] {
  const labels = [...(place?.querySelectorAll('span') ?? [])]
  return labels.map((label) => [textOf(label).replace(/:$/, ''), textOf(label.nextElementSibling)])
}

/** Reads what a rule demands with others: what stands before its list, and before those in which that stands. */
function sharedBefore(item: Element, group: Element): ReadRule['cells'] {
  const block = item.closest('.block')
  const own = conditionsIn((block ?? group).querySelector(':scope > .shared'))
  return new Map([
    ...(block?.parentElement ? sharedBefore(block.parentElement, group) : []),
    ...own,
  ])
}

function readRule(item: HTMLLIElement, answer: string, shared: ReadRule['cells']): ReadRule {
  return {
    number: item.value,
    answer,
    force: textOf(item.querySelector('.force')),
    law: textOf(item.querySelector('cite')),
    cells: new Map([...shared, ...conditionsIn(item.querySelector('.when'))]),
  }
}

/** Reads the rules of a page by their numbers; one that stands under several ages is one rule. */
function readRules(page: Document): readonly ReadRule[] {
  const main = page.querySelector<HTMLElement>('.rules')?.dataset['main'] ?? ''
  const scopes = [...page.querySelectorAll('.rules > .scope')]
  const found = new Map<number, ReadRule>()
  const ages = new Map<number, string[]>()
  for (const scope of scopes) {
    for (const group of scope.querySelectorAll('.answer-group')) {
      for (const item of group.querySelectorAll<HTMLLIElement>('ol > li')) {
        const rule = readRule(
          item,
          textOf(group.querySelector('.answer')),
          sharedBefore(item, group),
        )
        found.set(rule.number, rule)
        ages.set(rule.number, [
          ...(ages.get(rule.number) ?? []),
          textOf(scope.querySelector(':scope > h3')),
        ])
      }
    }
  }
  for (const [number, told] of ages) {
    const { cells } = found.get(number) ?? { cells: new Map<string, string>() }
    // A rule that stands under every age looks at none.
    if (told.length < scopes.length && !cells.has(main)) cells.set(main, told.join(', '))
  }
  return [...found.values()].sort((one, other) => one.number - other.number)
}

class RuleTable extends HTMLElement {
  connectedCallback(): void {
    void this.#load()
  }

  async #load(): Promise<void> {
    const { source = '' } = this.dataset
    const text = await (await fetch(source)).text()
    const rules = readRules(new DOMParser().parseFromString(text, 'text/html'))
    this.querySelector('.full-table')?.replaceChildren(this.#tableOf(rules))
  }

  #tableOf(rules: readonly ReadRule[]): HTMLTableElement {
    const { number = '', answer = '', force = '', basis = '' } = this.dataset
    const columns = [...new Set(rules.flatMap(({ cells }) => [...cells.keys()]))]
    const table = document.createElement('table')
    const head = table.createTHead().insertRow()
    for (const label of [number, answer, ...columns, force, basis]) {
      const cell = document.createElement('th')
      cell.scope = 'col'
      cell.textContent = label
      head.append(cell)
    }
    const body = table.createTBody()
    for (const rule of rules) {
      const row = body.insertRow()
      row.insertCell().textContent = String(rule.number)
      const said = document.createElement('th')
      said.scope = 'row'
      said.textContent = rule.answer
      row.append(said)
      for (const column of columns) row.insertCell().textContent = rule.cells.get(column) ?? ''
      row.insertCell().textContent = rule.force
      row.insertCell().textContent = rule.law
    }
    return table
  }
}

customElements.define('rule-table', RuleTable)
