import { provisions, since, type ProvisionCitation } from '@vilkar/law'
import type { Commencement } from '@vilkar/core'
import { isSameOrPart } from '@vilkar/testing/citations'

/** A table or a point with one thing wrong in it. */
export interface Mutant<T> {
  /** What was done, in which row or point. */
  readonly name: string
  readonly kind: string
  readonly mutated: T
}

const commencements = Object.values(since)
const days = [...new Set(commencements.map(({ day }) => day))].sort()
const inOrder = Object.keys(provisions) as readonly ProvisionCitation[]

/** The day some days after another. */
function later(day: string, by: number): Commencement['day'] {
  const noon = Date.parse(`${day}T12:00:00Z`)
  return new Date(noon + by * 86_400_000).toISOString().slice(0, 10) as Commencement['day']
}

/** The days that a slip of the pen makes of one: the one before, the one after, and its neighbours among the changes of law. */
export function otherDays({ id, day }: Commencement): readonly Commencement[] {
  const at = days.indexOf(day)
  const near = [days[at - 1], days[at + 1], later(day, -1), later(day, 1)]
  return [...new Set(near)].flatMap((other) => (other === undefined ? [] : [{ id, day: other }]))
}

/** How far off in the register of an act another provision is cited. */
const distances = [-3, -1, 1, 3]

/** Other provisions of the same act: its parts, and what it is part of, are no wrong ones. */
function othersOf(citation: string): readonly string[] {
  const at = (inOrder as readonly string[]).indexOf(citation)
  if (at < 0) return []
  const [act] = citation.split(' ')
  return distances.flatMap((distance) => {
    const other = inOrder[at + distance]
    const isOther = other?.split(' ')[0] === act && other && !isSameOrPart(other, citation)
    return isOther ? [other] : []
  })
}

/** The grounds that a slip of the pen makes of some: one left out, one replaced by another, one too many. */
export function otherGrounds<C extends string>(
  basis: readonly [C, ...C[]],
): readonly {
  readonly how: string
  readonly name: string
  readonly basis: readonly [C, ...C[]]
}[] {
  const make = (how: string, name: string, list: readonly string[]) => ({
    how,
    name,
    basis: list as never,
  })
  return basis.flatMap((citation) => {
    const others = othersOf(citation).filter((other) => !basis.includes(other as C))
    const less = basis.filter((each) => each !== citation)
    const [beside] = others
    return [
      ...(less.length > 0 ? [make('left out', `without ${citation}`, less)] : []),
      ...others.map((other) =>
        make(
          'replaced',
          `${other} for ${citation}`,
          basis.map((each) => (each === citation ? other : each)),
        ),
      ),
      ...(beside === undefined
        ? []
        : [make('added', `${beside} beside ${citation}`, [...basis, beside])]),
    ]
  })
}
