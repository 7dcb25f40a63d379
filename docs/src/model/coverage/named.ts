import { amendments, provisions } from '@vilkar/law'
import { priorityGuideRows } from '@vilkar/priority'
import { checklists } from '../checklist-list.ts'
import { decisions } from '../decisions.ts'
import type { Named } from './problems.ts'

/** The name under which statements point at the rows of the priority guides. */
const guide = 'priority.guide'

/** What the register may name: the rules and the law as they stand. */
export const named: Named = {
  rules: new Set([
    ...decisions.flatMap(({ id, rows }) => [id, ...rows.map((row) => `${id}/${row.id}`)]),
    ...checklists.flatMap(({ id, requirements }) =>
      requirements.map((point) => `${id}/${point.id}`),
    ),
    ...priorityGuideRows.map(({ id }) => `${guide}/${id}`),
  ]),
  law: new Set([...Object.keys(provisions), ...Object.keys(amendments)]),
}
