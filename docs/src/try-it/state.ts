import type { Inputs } from '@vilkar/core'
import { addressOf, draftsIn, readAddress, type Drafts } from './address.ts'

/** What the page holds of a decision that is tried. */
export interface DecisionState {
  readonly decision?: string
  readonly on: string
  readonly presume: boolean
  readonly drafts: Drafts
  /** What was said before the rules were there: it is read when they come. */
  readonly pending?: { readonly fields: ReadonlyMap<string, string>; readonly told: boolean }
  /** The names of the parts of the address that were not understood. */
  readonly dropped: readonly string[]
}

/** Begins with what an address says, and with a day where it names none. */
export function beginWith(
  fragment: string,
  decisions: readonly string[],
  day: string,
): DecisionState {
  const { decision, on = day, presume, fields, dropped } = readAddress(fragment)
  const isKnown = decision !== undefined && decisions.includes(decision)
  const lost = isKnown ? [] : [...(decision === undefined ? [] : ['decision']), ...fields.keys()]
  return {
    ...(isKnown && { decision, pending: { fields, told: true } }),
    on,
    presume,
    drafts: {},
    dropped: [...dropped, ...lost],
  }
}

/** Chooses another decision, and carries over what is filled in. */
export function choose(state: DecisionState, decision: string): DecisionState {
  const { on, presume, drafts } = state
  const pending = { fields: new Map(Object.entries(drafts)), told: false }
  return { decision, on, presume, drafts: {}, pending, dropped: [] }
}

/** Reads what was said before the rules were there; what fits nowhere is left out. */
export function arrive(state: DecisionState, inputs: Inputs): DecisionState {
  const { pending, ...rest } = state
  if (pending === undefined) return state
  const { drafts, dropped } = draftsIn(inputs, pending.fields)
  return { ...rest, drafts, dropped: [...state.dropped, ...(pending.told ? dropped : [])] }
}

/** Fills in a field. */
export function fillIn(state: DecisionState, name: string, text: string): DecisionState {
  return { ...state, drafts: { ...state.drafts, [name]: text } }
}

/** Gives the address of what is asked; `undefined` while there is nothing to share. */
export function shared(state: DecisionState, inputs: Inputs): string | undefined {
  const { decision, pending } = state
  if (decision === undefined || pending !== undefined) return undefined
  return addressOf({ ...state, decision }, inputs)
}
