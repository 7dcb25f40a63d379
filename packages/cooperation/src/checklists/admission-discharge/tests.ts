import {
  leftOut,
  met,
  open,
  unmet,
  type Applies,
  type DocumentContext,
  type Test,
} from '../look.js'
import { since } from '@vilkar/law'
import type { AdmissionAndDischarge } from './document.js'

/*
 * When the messages of a stay are due, and whom the rules concern.
 */

type Document = AdmissionAndDischarge
type TestOf<M extends string> = Test<Document, M>
type Known = boolean | null | undefined

function yes(value: Known): Applies {
  return value ?? 'unknown'
}

function not(answer: Applies): Applies {
  return answer === 'unknown' ? answer : !answer
}

/** Tells whether all of several things are so. */
function all(...answers: readonly Applies[]): Applies {
  if (answers.includes(false)) return false
  return answers.includes('unknown') ? 'unknown' : true
}

/**
 * Tells whether the rules cover the stay: mental health care and addiction treatment only from 2017.
 *
 * @internal
 */
export function covered(document: Document, { on }: DocumentContext): Applies {
  const { careField } = document
  const later = on >= since.dischargeMentalHealth2017.day
  const field: Applies = later || (careField ? careField === 'somatic' : 'unknown')
  return all(yes(document.inpatientStay), not(yes(document.privateRehabilitation)), field)
}

/**
 * Makes the condition that the rules cover the stay, and more is so.
 *
 * @internal
 */
export function coveredAnd(
  ...conditions: readonly ((document: Document) => Applies)[]
): (document: Document, context: DocumentContext) => Applies {
  return (document, context) =>
    all(covered(document, context), ...conditions.map((each) => each(document)))
}

/**
 * The patient may need municipal help.
 *
 * @internal
 */
export function mayNeedMunicipality({ mayNeedMunicipality: may }: Document): Applies {
  return yes(may)
}

/**
 * The patient is ready for discharge: a moment of it is known, or it is left out of a whole document.
 *
 * @internal
 */
export function isReady({ readyAt, completeness }: Document): Applies {
  if (readyAt) return true
  return completeness === 'whole-document' ? false : 'unknown'
}

/**
 * Makes the condition that a field is yes.
 *
 * @internal
 */
export function when(
  field: 'housingLacking' | 'changed' | 'partnersNeeded',
): (document: Document) => Applies {
  return (document) => yes(document[field])
}

/**
 * The care is mental health care or addiction treatment.
 *
 * @internal
 */
export function mentalOrAddiction({ careField }: Document): Applies {
  return careField ? careField === 'mental-or-addiction' : 'unknown'
}

/**
 * The municipality has answered that it cannot receive the patient.
 *
 * @internal
 */
export function cannotReceive({ canReceive }: Document): Applies {
  return not(yes(canReceive))
}

/**
 * The patient was transferred.
 *
 * @internal
 */
export function isTransferred({ transferredAt, completeness }: Document): Applies {
  if (transferredAt) return true
  return completeness === 'whole-document' ? false : 'unknown'
}

const hour = 3_600_000

function hoursBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / hour
}

/**
 * Looks whether the municipality was told within 24 hours of admission, or of when the need was clear.
 *
 * @internal
 */
export const toldWithin24Hours: TestOf<
  'met' | 'missing' | 'unknown' | 'late' | 'ask-delayed' | 'delayed-too-long'
> = (document, context) => {
  const { admittedAt, needClearAt, municipalityToldAt: told, assessmentDelayed } = document
  const at = '/municipalityToldAt'
  if (!told) return [leftOut(at, context)]
  const from = needClearAt ?? admittedAt
  if (!from) return [open('/admittedAt', 'unknown')]
  const hours = Math.ceil(hoursBetween(from, told))
  if (hours <= 24) return [met(at)]
  // In these two cases the regulation sets no hours: the municipality is told as soon as can be.
  if (assessmentDelayed) {
    const found = document.toldAsSoonAsCouldBe
    if (typeof found !== 'boolean') return [open(at, 'ask-delayed', { hours })]
    return [found ? met(at) : unmet(at, 'delayed-too-long', { hours })]
  }
  if (assessmentDelayed === false || context.whole) return [unmet(at, 'late', { hours })]
  return [open('/assessmentDelayed', 'ask-delayed', { hours })]
}

/** Looks at a message that is due at once: no text says how soon that is. */
function atOnce(
  at: string,
  due: string | null | undefined,
  sent: string | null | undefined,
  found: Known,
  context: DocumentContext,
): ReturnType<TestOf<'met' | 'missing' | 'unknown' | 'too-late' | 'ask-at-once'>> {
  if (!sent) return [leftOut(at, context)]
  if (!due) return [open(at, 'unknown')]
  if (found === false) return [unmet(at, 'too-late')]
  if (found === true || hoursBetween(due, sent) <= 0) return [met(at)]
  const minutes = Math.round(hoursBetween(due, sent) * 60)
  return [open(at, 'ask-at-once', { minutes })]
}

/**
 * Looks whether the municipality was told at once that the patient is ready for discharge.
 *
 * @internal
 */
export const readyTold: TestOf<'met' | 'missing' | 'unknown' | 'too-late' | 'ask-at-once'> = (
  { readyAt, readyToldAt, readyToldAtOnce },
  context,
) => atOnce('/readyToldAt', readyAt, readyToldAt, readyToldAtOnce, context)

/**
 * Looks whether the municipality answered at once.
 *
 * @internal
 */
export const answered: TestOf<
  'met' | 'missing' | 'unknown' | 'too-late' | 'ask-at-once' | 'hindered'
> = ({ readyToldAt, municipalityAnsweredAt, answeredAtOnce, answerHindered }, context) => {
  const at = '/municipalityAnsweredAt'
  if (answerHindered) return [{ status: 'met', at, message: 'hindered' }]
  return atOnce(at, readyToldAt, municipalityAnsweredAt, answeredAtOnce, context)
}

/**
 * Looks whether the patient was transferred after the municipality had confirmed its offer.
 *
 * @internal
 */
export const transferredAfterConfirmation: TestOf<'met' | 'missing' | 'unknown' | 'too-early'> = (
  { offerConfirmedAt, transferredAt },
  context,
) => {
  const at = '/offerConfirmedAt'
  if (!offerConfirmedAt) return [leftOut(at, context)]
  if (!transferredAt) return [open('/transferredAt', 'unknown')]
  const early = hoursBetween(offerConfirmedAt, transferredAt) < 0
  return [early ? unmet('/transferredAt', 'too-early') : met('/transferredAt')]
}
