import type { Observation } from '@vilkar/core'
import type { Applies } from '@vilkar/core/documents'
import { all, any } from './applies.js'
import { must, observe } from './observe.js'
import type { SomaticCoercionDocument } from './somatic-coercion-document.js'

type Document = SomaticCoercionDocument
type Measure = NonNullable<Document['measures']>[number]

/** A kind of measure. */
export type MeasureKind = NonNullable<Measure['kind']>

/** What a point about the single measures sees. */
type Seen = Observation<'met' | 'missing' | 'unknown'>

/** The measures that count as serious whenever the patient opposes them. Source: pbrl § 4A-5 (2). */
const alwaysSerious = ['admission', 'holding', 'movement-restricting'] as const

function isOf({ kind }: Measure, kinds: readonly MeasureKind[]): Applies {
  return kind ? kinds.includes(kind) : 'unknown'
}

/**
 * Makes the condition that there is a measure of some kinds.
 *
 * @internal
 */
export function anyMeasure(kinds: readonly MeasureKind[]): (document: Document) => Applies {
  return ({ measures }) =>
    measures ? any(...measures.map((measure) => isOf(measure, kinds))) : 'unknown'
}

/**
 * Makes a test that something is so of each measure of some kinds: one finding a measure.
 *
 * @internal
 */
export function eachMeasure(
  kinds: readonly MeasureKind[],
  field: 'carriesOutCare' | 'necessary' | 'basisFound',
): (document: Document) => readonly Seen[] {
  return ({ measures }) =>
    (measures ?? []).flatMap((measure, index): readonly Seen[] => {
      const at = `/measures/${String(index)}`
      const concerns = isOf(measure, kinds)
      if (concerns === false) return []
      // Whatever kind it is: nothing is lacking.
      if (concerns === true || measure[field])
        return observe(`${at}/${field}`, measure[field], must)
      return [{ status: 'undetermined', at: `${at}/kind`, message: 'unknown' }]
    })
}

/**
 * Tells whether a measure is used that counts as serious whatever else is found.
 *
 * @internal
 */
export function countsAsSerious({ measures }: Document): Applies {
  if (!measures) return 'unknown'
  return any(
    ...measures.map((measure) =>
      all(isOf(measure, alwaysSerious), measure.objectedTo ?? 'unknown'),
    ),
  )
}
