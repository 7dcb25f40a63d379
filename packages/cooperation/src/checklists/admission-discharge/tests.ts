import { leftOut, met, observe, open, unmet, type Applies } from '@vilkar/core/documents'
import type { DocumentContext, Test } from '../observe.js'
import type { Observation } from '@vilkar/core'
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

/** Tells whether something is in the document: what a whole one leaves out is not. */
function given(value: unknown, { completeness }: Document): Applies {
  if (value !== undefined && value !== null) return true
  return completeness === 'whole-document' ? false : 'unknown'
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
export function covered(document: Document, { today }: DocumentContext): Applies {
  const { careField } = document
  const later = today.hasBegun(since.dischargeMentalHealth2017)
  const field: Applies = later || (careField ? careField === 'somatic' : 'unknown')
  return all(yes(document.inpatientStay), not(yes(document.privateRehabilitation)), field)
}

type Condition = (document: Document, context: DocumentContext) => Applies

/**
 * Makes the condition that the rules cover the stay, and more is so.
 *
 * @internal
 */
export function coveredAnd(...conditions: readonly Condition[]): Condition {
  return every(covered, ...conditions)
}

/**
 * Makes the condition that several things are so, whether or not the regulation covers the stay.
 *
 * @internal
 */
export function every(...conditions: readonly Condition[]): Condition {
  return (document, context) => all(...conditions.map((each) => each(document, context)))
}

/**
 * The patient may need municipal help, as the assessment at admission came to.
 *
 * @internal
 */
export function mayNeedMunicipality({ mayNeedMunicipality: may }: Document): Applies {
  return yes(may)
}

/**
 * The patient who is ready needs a municipal offer: as said of that day, and else as found at admission.
 *
 * @internal
 */
export function needsMunicipality(document: Document): Applies {
  const { needsMunicipality: needs, mayNeedMunicipality: may, completeness } = document
  // A part of the record need not hold what was found on the day: the need may have changed since.
  return yes(needs ?? (completeness === 'whole-document' ? may : undefined))
}

/**
 * The patient is ready for discharge: a moment of it is known, or it is left out of a whole document.
 *
 * @internal
 */
export function isReady(document: Document): Applies {
  return given(document.readyAt, document)
}

/**
 * Makes the condition that a field is yes.
 *
 * @internal
 */
export function when(
  field:
    | 'inpatientStay'
    | 'summarySent'
    | 'housingLacking'
    | 'changed'
    | 'partnersNeeded'
    | 'coercionNotContinuable'
    | 'simultaneousSpecialistCare'
    | 'compulsoryAddictionStay'
    | 'measuresShouldFollow'
    | 'patientWantsNotice'
    | 'accountDemanded',
): Condition {
  return (document) => yes(document[field])
}

/**
 * Makes the condition that the care is of one of some kinds.
 *
 * @internal
 */
export function careIn(
  ...fields: readonly NonNullable<Document['careField']>[]
): (document: Document) => Applies {
  return ({ careField }) => (careField ? fields.includes(careField) : 'unknown')
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
 * The municipality cannot receive the patient, or has not answered: then it pays.
 *
 * @internal
 */
export function paysForWaiting(document: Document): Applies {
  const { canReceive } = document
  if (typeof canReceive === 'boolean') return !canReceive
  return not(given(document.municipalityAnsweredAt, document)) === true ? true : 'unknown'
}

/**
 * The municipal offer is ready: it was said when, or it was confirmed.
 *
 * @internal
 */
export function offerIsReady(document: Document): Applies {
  return given(document.offerReadyAt ?? document.offerConfirmedAt, document)
}

/**
 * The patient was transferred to the municipality.
 *
 * @internal
 */
export function isTransferred(document: Document): Applies {
  return given(document.transferredAt, document)
}

/** When the patient left: by transfer or otherwise. */
function leftAt({ transferredAt, dischargedAt }: Document): string | null | undefined {
  return transferredAt ?? dischargedAt
}

/**
 * The patient was discharged, by transfer or otherwise.
 *
 * @internal
 */
export function isDischarged(document: Document): Applies {
  return given(leftAt(document), document)
}

/**
 * Discharge has come up: the patient is ready for it or has left, or the municipality was told of it.
 *
 * @internal
 */
export function dischargeComesUp(document: Document): Applies {
  return given(document.readyAt ?? leftAt(document) ?? document.dischargeToldAt, document)
}

/**
 * The patient has not objected to the summary, nor, from 2026-07-01, is there reason to think that they would.
 *
 * @internal
 */
export function summaryWanted(document: Document, { today, whole }: DocumentContext): Applies {
  const { summaryObjected, summaryWouldBeObjectedTo } = document
  const counts = today.hasBegun(since.confidentiality2026)
  if (summaryObjected === true || (counts && summaryWouldBeObjectedTo === true)) return false
  return summaryObjected === false || whole ? true : 'unknown'
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
  | 'met'
  | 'missing'
  | 'unknown'
  | 'late'
  | 'ask-delayed'
  | 'ask-need-clear'
  | 'ask-delayed-not-told'
  | 'delayed-too-long'
> = (document, context) => {
  const { admittedAt, needClearAt, municipalityToldAt: told, assessmentDelayed } = document
  const at = '/municipalityToldAt'
  if (!told) {
    // Where the regulation sets no hours, that the notice has not come yet is no breach by itself.
    return [assessmentDelayed ? open(at, 'ask-delayed-not-told') : leftOut(at, context)]
  }
  const from = needClearAt ?? admittedAt
  if (!from) return [open('/admittedAt', 'unknown')]
  const passed = hoursBetween(from, told)
  if (passed <= 24) return [met(at)]
  // The whole hours that it took more than: 24 from the first second beyond.
  const hours = Math.ceil(passed) - 1
  // A part of the record need not say that the need was clear only later.
  const settled = assessmentDelayed === true && document.toldAsSoonAsCouldBe === true
  if (!needClearAt && !context.whole && !settled) {
    return [open('/needClearAt', 'ask-need-clear', { hours })]
  }
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
  if (found === false) return [unmet(at, 'too-late')]
  if (found === true) return [met(at)]
  if (!due) return [open(at, 'unknown')]
  if (hoursBetween(due, sent) <= 0) return [met(at)]
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
  'met' | 'missing' | 'unknown' | 'too-late' | 'ask-at-once' | 'ask-hindered' | 'hindered'
> = ({ readyToldAt, municipalityAnsweredAt, answeredAtOnce, answerHindered }, context) => {
  const at = '/municipalityAnsweredAt'
  if (answerHindered) return [{ status: 'met', at, message: 'hindered' }]
  const found = atOnce(at, readyToldAt, municipalityAnsweredAt, answeredAtOnce, context)
  const isOpen = typeof answerHindered !== 'boolean' && !context.whole
  return isOpen && found.some(({ status }) => status === 'unmet')
    ? [open('/answerHindered', 'ask-hindered')]
    : found
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

/**
 * Looks whether the municipality said at once that its offer was ready.
 *
 * @internal
 */
export const offerTold: TestOf<'met' | 'missing' | 'unknown' | 'too-late' | 'ask-at-once'> = (
  { offerReadyAt, offerConfirmedAt, offerToldAtOnce },
  context,
) => atOnce('/offerConfirmedAt', offerReadyAt, offerConfirmedAt, offerToldAtOnce, context)

/** Looks at a summary that the patient does not want: not sent, it is in order; sent, somebody weighed it. */
function sentThoughUnwanted<M extends string>(
  sent: Known,
  message: M,
  { whole }: DocumentContext,
): Observation<M | 'unknown' | 'ask-despite'> {
  const at = '/summarySent'
  if (sent === true) return open(at, 'ask-despite')
  return sent === false || whole ? { status: 'met', at, message } : open(at, 'unknown')
}

/**
 * Looks whether the summary was sent. A patient may object to it: whether weighty reasons spoke for sending it all
 * the same is for a reader.
 *
 * @internal
 */
export const summarySent: TestOf<
  'met' | 'missing' | 'unknown' | 'ask-objected' | 'ask-against' | 'ask-despite' | 'objected'
> = ({ summarySent: sent, summaryObjected }, context) => {
  const at = '/summarySent'
  if (summaryObjected === true) return [sentThoughUnwanted(sent, 'objected', context)]
  if (typeof sent === 'boolean' && typeof summaryObjected !== 'boolean' && !context.whole) {
    return [open('/summaryObjected', sent ? 'ask-against' : 'ask-objected')]
  }
  return [observe(at, sent, context)]
}

/**
 * Looks whether the summary was sent, where reason to think that the patient would object counts as an objection.
 *
 * @internal
 */
export const summarySentUnlessUnwanted: TestOf<
  | 'met'
  | 'missing'
  | 'unknown'
  | 'ask-objected'
  | 'ask-against'
  | 'ask-despite'
  | 'objected'
  | 'would-object'
> = (document, context) => {
  const { summarySent: sent, summaryObjected, summaryWouldBeObjectedTo: would } = document
  if (sent === true && summaryObjected === false && typeof would !== 'boolean' && !context.whole) {
    return [open('/summaryWouldBeObjectedTo', 'ask-against')]
  }
  if (would !== true || summaryObjected === true) return summarySent(document, context)
  return [sentThoughUnwanted(sent, 'would-object', context)]
}

/**
 * Looks whether the summary that was sent went out with the discharge, or within sound time after: no text says
 * how long that is.
 *
 * @internal
 */
export const summaryInTime: TestOf<'met' | 'not-in-time' | 'ask-in-time'> = ({
  summaryInTime: found,
}) => {
  const at = '/summaryInTime'
  if (found === false) return [unmet(at, 'not-in-time')]
  return [found === true ? met(at) : open(at, 'ask-in-time')]
}

/**
 * Looks whether the municipality was told of a discharge from addiction treatment in good time before it: no
 * text says how long before that is.
 *
 * @internal
 */
export const toldInGoodTime: TestOf<
  'met' | 'missing' | 'unknown' | 'not-before' | 'not-in-good-time' | 'ask-good-time'
> = (document, context) => {
  const { dischargeToldAt: told, dischargeToldInGoodTime: found } = document
  const at = '/dischargeToldAt'
  if (!told) return [leftOut(at, context)]
  const left = leftAt(document)
  if (left && hoursBetween(told, left) <= 0) return [unmet(at, 'not-before')]
  if (found === false) return [unmet(at, 'not-in-good-time')]
  return [found === true ? met(at) : open(at, 'ask-good-time')]
}
