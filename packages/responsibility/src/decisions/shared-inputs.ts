import { choice, flag } from '@vilkar/core'

/*
 * Inputs that several of the questions share. A question takes those that its law looks at.
 */

// Of a claim, the age on the day it is made.
export { age } from '@vilkar/core/calendar'

/** Whether help is urgently needed. Norwegian: *øyeblikkelig hjelp*, *påtrengende nødvendig*. */
export const immediateHelpNeeded = /* @__PURE__ */ flag({ judge: 'service' })

/**
 * Whether the interpreter is needed in an emergency. Norwegian: *nødssituasjon*. The interpreting act’s own
 * exception, which asks something else than the acts on immediate help.
 */
export const interpreterEmergency = /* @__PURE__ */ flag({ judge: 'service' })

/**
 * The body that would use the interpreter. Norwegian: *offentlig organ*; a private party that acts on
 * behalf of a public body, as a specialist under agreement with a regional health authority, and a private
 * school or kindergarten, is one too. `contract-physiotherapist` is one with a municipal agreement
 * (*fysioterapeut med kommunal driftsavtale*).
 */
export const bodyUsingInterpreter = /* @__PURE__ */ choice([
  'public-body',
  'general-practitioner',
  'contract-physiotherapist',
  'other-private',
])

/**
 * Whether an interpreter is necessary for legal safeguards or for sound help. Norwegian: *nødvendig for
 * rettssikkerhet eller forsvarlig hjelp og tjeneste*.
 */
export const interpreterNecessary = /* @__PURE__ */ flag({ judge: 'service' })

/** What is interpreted: a spoken language, or for hearing loss or deafblindness. */
export const interpreting = /* @__PURE__ */ choice([
  'spoken-language',
  'hearing-loss',
  'deafblindness',
])
