import type { Commencement } from '@vilkar/core'
import { changes } from './changes.js'

/*
 * What rules and registers take of the changes of law. The build writes this module out as what it exports, so that
 * nobody's bundle holds what is said of the changes in words.
 */

/** The name of a day on which the law changed. */
export type AmendmentId = keyof typeof changes

const all = Object.entries(changes)

/**
 * The days on which the law changed, by name: a rule refers to them and never to a bare date.
 *
 * Norwegian: *ikrafttredelse*. The type is asserted, since a calendar day is a branded text; a test
 * reads every one of them.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the changes, and days are branded texts
export const since = Object.fromEntries(
  all.map(([id, { day }]) => [id, { id, day }]),
) as unknown as Readonly<Record<AmendmentId, Commencement>>

/** The acts and regulations that made each change, or the recommendation that was adopted. */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the changes
export const makers = Object.fromEntries(all.map(([id, { by }]) => [id, by])) as Readonly<
  Record<AmendmentId, readonly string[]>
>
