import { choice, flag } from '@vilkar/core'

/*
 * The inputs that several of the questions share. A question takes those that its law looks at.
 */

export { age } from '@vilkar/core/calendar'

/**
 * Whether the need is of some duration. Norwegian: *langvarig*. It need not be for ever; no text sets
 * a figure.
 */
export const lasting = /* @__PURE__ */ flag({ judge: 'service' })

/** Whether two or more services have to be coordinated. Norwegian: *koordinerte tjenester*. */
export const coordinated = /* @__PURE__ */ flag({ judge: 'service' })

/** Whether the needs are complex. Norwegian: *komplekse*, *sammensatte*. */
export const complex = /* @__PURE__ */ flag({ judge: 'service' })

/** Whether services under hol are needed. Norwegian: *kommunale helse- og omsorgstjenester*. */
export const municipalCare = /* @__PURE__ */ flag({ judge: 'service' })

/** Whether services under sphl are needed. Norwegian: *spesialisthelsetjenester*. */
export const somaticCare = /* @__PURE__ */ flag({ judge: 'service' })

/** Whether services under phvl are needed. Norwegian: *psykisk helsevern*. */
export const mentalCare = /* @__PURE__ */ flag({ judge: 'service' })

/** Whether some specialist service is needed, under sphl or phvl. */
export const specialistCare = /* @__PURE__ */ flag({ judge: 'service' })

/**
 * What is needed of the labour and welfare administration. Norwegian: *arbeids- og
 * velferdsforvaltningen*; `qualification-programme` is *kvalifiseringsprogram*.
 */
export const nav = /* @__PURE__ */ choice(['none', 'services', 'qualification-programme'], {
  judge: 'service',
})

/**
 * What a child needs of the child welfare service. Norwegian: *barnevernstjenesten*. To 2022-07-31 it
 * mattered whether a plan was necessary for the whole; since then both are needs alike.
 */
export const childWelfare = /* @__PURE__ */ choice(['none', 'measures', 'plan-necessary'], {
  judge: 'service',
})

/** What was answered to the question of a plan. Norwegian: *samtykke til individuell plan*. */
export const planConsent = /* @__PURE__ */ choice(['given', 'not-asked', 'refused', 'withdrawn'])

/** Whether a coordinator was declined. Norwegian: *takket nei til koordinator*. */
export const coordinatorDeclined = /* @__PURE__ */ flag()

/** Whether the illness, injury or reduced function is serious. Norwegian: *alvorlig*. */
export const seriousCondition = /* @__PURE__ */ flag({ judge: 'provider' })

/** What a complaint is about: a plan by its act, or one of those to be appointed. */
export const planComplaintAbout = /* @__PURE__ */ choice([
  'plan-health-care',
  'plan-nav',
  'plan-social-services',
  'plan-child-welfare',
  'coordinator',
  'child-coordinator',
  'contact-doctor',
])

/**
 * Which kind of specialist care it is. Norwegian: *somatikk*, *psykisk helsevern*, *tverrfaglig
 * spesialisert behandling for rusmiddelavhengighet*; the last has a rule of its own on discharge.
 */
export const careField = /* @__PURE__ */ choice(['somatic', 'mental-health', 'addiction'])
