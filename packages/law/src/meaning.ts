/*
 * What an outcome means, whatever it is called: what it says in substance, and what it lays on whom. It stands with
 * the question, so that lists over a whole case need not know the outcomes of any.
 */

/** Those who may owe something. */
export const namedBearers = [
  'provider',
  'municipality',
  'general-practitioner',
  'contract-physiotherapist',
  'health-trust',
  'regional-health-authority',
  'hospital',
  'specialist-service',
  'mental-health-institution',
  'nav-office',
  'aid-centre',
  'child-welfare',
  'agreed-service',
  'provider-by-agreement',
  'employer',
] as const

/** Who owes something, where a rule names them. */
export type NamedBearer = (typeof namedBearers)[number]

/** Those to whom something may be owed. */
export const beneficiaries = [
  'person',
  'parents',
  'other-parent',
  'next-of-kin',
  'child-welfare',
  'municipality',
  'coordinating-unit',
  'recipient',
  'whoever-asks',
  'public',
  'cooperating-services',
] as const

/** To whom something is owed. `person` is whom the question is about: patient, user or child. */
export type Beneficiary = (typeof beneficiaries)[number]

/** The times the law sets. */
export const timeLimits = [
  'at-once',
  'as-soon-as-possible',
  'within-24-hours',
  'in-good-time-before-discharge',
  'first-working-day',
  'within-10-working-days',
  'within-30-working-days',
  'within-65-working-days',
  'sooner-than-the-usual-time',
  'before-the-decision',
  'before-services-start',
  'not-set',
] as const

/** By when something is owed, where the law sets a time but a case has no day to count from. */
export type TimeLimit = (typeof timeLimits)[number]

/** What an outcome lays on somebody. */
export interface Owed {
  /** Those who owe it; or the name of the input that says who is asked about. */
  readonly who: readonly [NamedBearer, ...NamedBearer[]] | { readonly input: string }
  /** For whom it is done. */
  readonly to: Beneficiary
  /** By when, where the law sets a time. */
  readonly by?: Exclude<TimeLimit, 'not-set'>
}

/** What outcomes say in substance that lay a duty on somebody. */
const dutySubstances = ['must', 'tell', 'tell-part', 'hear'] as const

/** What outcomes say in substance. */
export const substances = [
  ...dutySubstances,
  'should',
  'need-not',
  'may',
  'may-not',
  'do-not-tell',
  'yes',
  'no',
  'person-decides',
  'others-decide',
  'nobody-decides',
  'municipality',
  'specialist-service',
  'both-levels',
  'others',
  'other-rules',
  'can-complain',
  'cannot-complain',
  'not-settled',
  'not-asked',
  'as-it-says',
] as const

/** What an outcome says that lays a duty on somebody, in substance. */
export type DutySubstance = (typeof dutySubstances)[number]

/**
 * What an outcome says, in substance: where all that are possible say the same, the rest need not be known. One that
 * `as-it-says` says nothing that another says too.
 */
export type Substance = (typeof substances)[number]

/** What an outcome means: what it says in substance, and what it lays on whom. */
export type Meaning =
  | { readonly says: DutySubstance; readonly owed: Owed }
  | { readonly says: Exclude<Substance, DutySubstance>; readonly owed?: Owed }

/** What each outcome of a question means, by outcome. */
export type Meanings<O extends string = string> = Readonly<Record<O, Meaning>>

/**
 * Finds what some outcomes say alike, in substance.
 *
 * @param means - What each outcome of the question means.
 * @param possible - The outcomes that are possible.
 * @returns What all of them say; `undefined` where they say different things, or nothing in common.
 * @internal
 */
export function inSubstance<O extends string>(
  means: Meanings<O>,
  possible: readonly O[],
): Substance | undefined {
  const [first] = possible
  if (first === undefined || possible.length === 1) return undefined
  const { says } = means[first]
  const isShared = says !== 'as-it-says' && possible.every((each) => means[each].says === says)
  return isShared ? says : undefined
}
