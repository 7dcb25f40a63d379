import { choice, flag } from '@vilkar/core'

/*
 * The inputs that several of the questions share. A question takes those that its law looks at.
 */

export { age } from '@vilkar/core/calendar'

/**
 * Whether the person can decide on this matter. Norwegian: *beslutningskompetanse*, before
 * 2026-06-01 *samtykkekompetanse*. Whoever the act gives the right to consent has it until the
 * provider finds otherwise.
 */
export const decisionCompetence = /* @__PURE__ */ choice(['has', 'lacks'], {
  judge: 'provider',
  presumed: { value: 'has', basis: ['pbrl § 4-3 (2)', 'pbrl § 4-3 (3)'] },
})

/** Whether the person opposes the help. Norwegian: *motsetter seg*. */
export const objectsToHealthCare = /* @__PURE__ */ flag()

/**
 * How much the help intrudes. Norwegian: *ikke inngripende*, *lite inngripende*, *alvorlig inngrep*; no
 * provision names what lies between the last two.
 */
export const intrusiveness = /* @__PURE__ */ choice(
  ['none', 'minor', 'more-than-minor', 'serious'],
  { judge: 'provider' },
)

/** What the help is for; `serious-mental` is *alvorlig sinnslidelse*, had or assumed. */
export const treatedCondition = /* @__PURE__ */ choice(['somatic', 'mental', 'serious-mental'], {
  judge: 'provider',
})

/** Whether the help is electroconvulsive treatment. Norwegian: *elektrokonvulsiv behandling*, ECT. */
export const electroconvulsive = /* @__PURE__ */ flag()

/** The kinds of matter that are health care (*helsehjelp*). */
export const healthCareMatters = [
  'ordinary',
  'minors-own-sphere',
  'reserved-for-adults',
  'cosmetic-without-medical-indication',
  'special-statute',
] as const

/**
 * What kind of matter it is. Norwegian: *tiltakets art*. `no-health-care` is another service, or another personal
 * matter: pbrl chapter 4 does not reach it.
 */
export const matter = /* @__PURE__ */ choice([...healthCareMatters, 'no-health-care'], {
  judge: 'provider',
})

/**
 * What kind of health care it is, where it has been asked already whether the matter is any. Its type is that of the
 * whole, for a table joined of both takes what `matter` takes.
 */
export const healthCareMatter: typeof matter = /* @__PURE__ */ choice(healthCareMatters, {
  judge: 'provider',
})

/** Whether the child wants the parents not to be told. Norwegian: *ønsker ikke dette*. */
export const childWishesParentsNotTold = /* @__PURE__ */ flag()

/** Whether the reasons of that wish ought to be respected. Norwegian: *grunner som bør respekteres*. */
export const childsReasonsDeserveRespect = /* @__PURE__ */ flag({ judge: 'provider' })

/** Whether weighty regard for the child speaks against telling the parents. Norwegian: *tungtveiende hensyn*. */
export const weightyReasonsAgainstTellingParents = /* @__PURE__ */ flag({ judge: 'provider' })

/**
 * Whether the holders of parental responsibility are to be kept out of the matter, and if so, why: what
 * `parentsKeptOut` says of the three above. `informed` is where nothing keeps them out, whether or not they have
 * been told yet.
 */
export const parentsInformed = /* @__PURE__ */ choice([
  'informed',
  'withheld-at-childs-wish',
  'withheld-for-weighty-reasons',
])

/** Whether, and how, the child welfare service has taken over the care of the child. */
export const careTakenOver = /* @__PURE__ */ choice([
  'no',
  'emergency-placement',
  'removal-prohibition',
  'care-order',
])

/** Whether the person gets health care; a user gets services that are none. Norwegian: *bruker*. */
export const receivesHealthCare = /* @__PURE__ */ flag()

/**
 * Who holds parental responsibility. Norwegian: *foreldreansvar*. `cannot-act`: nobody who holds it can
 * look after the child’s interests (*kan ikke ivareta den mindreåriges interesser*).
 */
export const parentalResponsibility = /* @__PURE__ */ choice([
  'joint',
  'sole',
  'none',
  'cannot-act',
])

/**
 * Whether a court has deprived the person of legal capacity in personal matters. Norwegian:
 * *fratatt rettslig handleevne på det personlige området*.
 */
export const personalCapacityDeprived = /* @__PURE__ */ flag()

/**
 * Whether the person opposes an individual plan, or a coordinator. To 2022-07-31 a patient’s plan was
 * consented to as health care is, and an objection stopped it as it stops health care.
 */
export const objectsToPlan = /* @__PURE__ */ flag()

/**
 * Whose mandate covers the matter for an adult: a guardian’s, or an attorney’s under a lasting power of
 * attorney. Norwegian: *verge* with a *mandat*, *fremtidsfullmektig*.
 */
export const mandatedRepresentative = /* @__PURE__ */ choice(['guardian', 'attorney', 'none'])

/** Whether the help is strictly necessary now. Norwegian: *strengt nødvendig*. */
export const strictlyNecessary = /* @__PURE__ */ flag({ judge: 'provider' })

/** What the help that a parent consents to is for. Norwegian: *formålet med helsehjelpen*. */
export const healthCarePurpose = /* @__PURE__ */ choice(
  ['everyday-care', 'vaccination-programme', 'prevents-harm', 'other'],
  { judge: 'provider' },
)

/** Whether the parents must know it to fulfil their responsibility. */
export const neededForParentalResponsibility = /* @__PURE__ */ flag({ judge: 'provider' })

/**
 * Whether the patient has a serious mental disorder and is an imminent and serious danger to the life
 * or health of others. Norwegian: *alvorlig sinnslidelse og nærliggende og alvorlig fare*.
 */
export const seriousIllnessAndDanger = /* @__PURE__ */ flag({ judge: 'provider' })

/** Whether regard for children in the patient's care speaks for it. */
export const childrenInCare = /* @__PURE__ */ flag({ judge: 'provider' })

/**
 * What the information is about. `health` is *legems- eller sykdomsforhold*: a person's health and
 * illness, of body or mind. `other-personal-matters` is *andre personlige forhold*: what is tied to the
 * person, such as social circumstances, marital status and finances.
 */
export const informationAbout = /* @__PURE__ */ choice([
  'health',
  'other-personal-matters',
  'no-person',
])

/**
 * How whoever knows the information came by it. `as-cooperating-personnel` is from health personnel, as
 * one they work with; `access-to-record` is from a record system, without handling health data.
 */
export const learned = /* @__PURE__ */ choice([
  'at-work',
  'handling-health-data',
  'as-cooperating-personnel',
  'access-to-record',
  'as-health-personnel-outside-work',
  'privately',
])
