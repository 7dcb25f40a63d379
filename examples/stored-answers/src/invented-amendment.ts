import { childHeard } from '@vilkar/consent'
import { calendarDay, decision } from '@vilkar/core'
import { readAge } from '@vilkar/core/edge'
import { askFrom } from '@vilkar/law'
import { assessCase } from 'vilkar'
import type { OtherRules } from 'vilkar/receipts'

/** The day on which the invented act begins: children are heard from the age of five. */
export const amendment = { id: 'inventedHearing2027', day: calendarDay('2027-01-01') }

const { id, inputs, outcomes, force, rows } = childHeard

/** The rows of the act of today that the invented one replaces, and the ages in theirs. */
const ages: Readonly<Partial<Record<string, { readonly min?: number; readonly max?: number }>>> = {
  'from-7': { min: 5, max: 11 },
  'under-7': { max: 4 },
}

/** The table as it would be: two rows end, and two begin. */
const amended = decision({
  id,
  inputs,
  outcomes,
  force,
  rows: rows.flatMap((row) => {
    const age = ages[row.id]
    if (age === undefined) return [row]
    const next = { ...row, id: `${row.id}-invented`, from: amendment, when: { ...row.when, age } }
    return [{ ...row, until: amendment }, next]
  }),
})

/** The rules with the invented act among them. */
export const rules: OtherRules = {
  decisions: { 'consent.child-heard': amended },
  assess: (file, options) => {
    const assessment = assessCase(file, options)
    const { age } = readAge(file.person ?? {}, calendarDay(options.on))
    // What the rows of today look at beside the age, those of the invented act look at, too.
    const { conditions } = { conditions: {}, ...assessment.consent.childHeard }
    const answer = askFrom(amended, { ...conditions, age }, options)
    return { ...assessment, consent: { ...assessment.consent, childHeard: answer } }
  },
}
