import { choice, flag, type Row } from '@vilkar/core'
import type { Citation } from '@vilkar/law'
import {
  childWelfare,
  planConsent,
  coordinated,
  lasting,
  mentalCare,
  municipalCare,
  nav,
  somaticCare,
} from '../domains.js'

/** What the question of who makes the plan looks at. */
export const inputs = {
  lasting,
  coordinated,
  municipalCare,
  somaticCare,
  mentalCare,
  nav,
  childWelfare,
  /** Whether medication-assisted rehabilitation has begun. Norwegian: *legemiddelassistert rehabilitering*. */
  larStarted: /* @__PURE__ */ flag(),
  /** Whether the services have agreed which of them is mainly responsible. Norwegian: *hovedansvar*. */
  mainResponsibility: /* @__PURE__ */ choice(['agreed', 'unclear-or-disputed']),
  planConsent,
} as const

/** Who may be the one to make it. */
export const outcomes = [
  'municipality',
  'health-trust',
  'mental-health-institution',
  'specialist-service',
  'nav',
  'municipality-in-nav',
  'child-welfare',
  'agreed-service',
  'municipality-with-agreed-service',
  'municipality-decides-which',
  'not-regulated',
  'no-duty',
  'suspended',
  'may-not-prepare',
] as const

/** A row of the table. */
export type PreparationRow = Row<typeof inputs, (typeof outcomes)[number], Citation>

/** What every duty to make the plan takes but that of the qualification programme: consent, and the needs. */
export const needs = { planConsent: 'given', lasting: true, coordinated: true } as const

/** None of what health and care services give. */
export const noHealthCare = {
  larStarted: false,
  municipalCare: false,
  somaticCare: false,
  mentalCare: false,
} as const
