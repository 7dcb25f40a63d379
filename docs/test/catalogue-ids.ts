import { catalogue } from 'vilkar/catalogue'

const all = catalogue()

/** The ids of the rows of each decision. */
export const decisions = all.decisions.map(({ rows }) => rows.map(({ id }) => id))

/** The ids of the points of each checklist. */
export const checklists = all.checklists.map(({ requirements }) => requirements.map(({ id }) => id))
