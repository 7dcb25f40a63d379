import { choice, flag, type Row } from '@vilkar/core'
import type { Citation, Meanings } from '@vilkar/law'
import {
  childWelfare,
  planConsent,
  coordinated,
  lasting,
  mentalCare,
  municipalCare,
  nav,
  somaticCare,
} from '../shared-inputs.js'

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
export const outcomes = {
  municipality: { says: 'municipality', owed: { who: ['municipality'], to: 'person' } },
  'health-trust': { says: 'specialist-service', owed: { who: ['health-trust'], to: 'person' } },
  'mental-health-institution': {
    says: 'specialist-service',
    owed: { who: ['mental-health-institution'], to: 'person' },
  },
  'specialist-service': {
    says: 'specialist-service',
    owed: { who: ['specialist-service'], to: 'person', by: 'as-soon-as-possible' },
  },
  nav: { says: 'others', owed: { who: ['nav-office'], to: 'person' } },
  'municipality-in-nav': { says: 'municipality', owed: { who: ['municipality'], to: 'person' } },
  'child-welfare': { says: 'others', owed: { who: ['child-welfare'], to: 'person' } },
  'agreed-service': { says: 'others', owed: { who: ['agreed-service'], to: 'person' } },
  'municipality-with-agreed-service': {
    says: 'municipality',
    owed: { who: ['municipality', 'agreed-service'], to: 'person' },
  },
  'municipality-decides-which': {
    says: 'municipality',
    owed: { who: ['municipality'], to: 'person' },
  },
  'not-regulated': { says: 'not-settled' },
  'no-duty': { says: 'need-not' },
  suspended: { says: 'need-not' },
  'may-not-prepare': { says: 'may-not' },
} as const satisfies Meanings

/** A row of the table. */
export type PreparationRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/** What every duty to make the plan takes but that of the qualification programme: consent, and the needs. */
export const needs = { planConsent: 'given', lasting: true, coordinated: true } as const

/** None of what health and care services give. */
export const noHealthCare = {
  larStarted: false,
  municipalCare: false,
  somaticCare: false,
  mentalCare: false,
} as const
