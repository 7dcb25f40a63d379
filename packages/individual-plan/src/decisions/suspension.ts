import { since, type Citation } from '@vilkar/law'

/*
 * What FOR-2020-03-27-462 set aside in the spring of 2020, and what may be set aside by regulation since
 * 2022-06-15, which no regulation is found to have done.
 */

/** A row of the time to 2022-07-31 that rests on what was set aside. */
interface Around {
  readonly id: string
  readonly from: (typeof since)[keyof typeof since]
  readonly until?: (typeof since)[keyof typeof since]
  readonly basis: readonly Citation[]
}

/**
 * Gives the stretches of a row to 2022-07-31 in which what it rests on stood: to 2020-03-27, from
 * 2020-05-27, and from 2022-06-15, when it stood but could be set aside anew.
 *
 * @param row - The row as it would be, had nothing been set aside; its id ends in `before-2022`.
 * @returns The three stretches, the last under the id given.
 * @internal
 */
export function aroundSuspension<R extends Around>(row: R): readonly R[] {
  return [
    {
      ...row,
      id: row.id.replace(/before-2022$/u, 'before-march-2020'),
      until: since.suspension2020,
    },
    {
      ...row,
      id: row.id.replace(/before-2022$/u, 'before-june-2022'),
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
    },
    {
      ...row,
      from: since.suspensionPower2022,
      basis: [...row.basis, 'interpretation: suspension-power'],
    },
  ]
}
