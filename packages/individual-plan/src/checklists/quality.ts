import type { PlanChecklist, Test } from './context.js'
import { judged, leftOut, met, stated, unmet } from './look.js'
import { recommended } from './norms.js'

const devices: Test<'met' | 'missing' | 'unknown'> = ({ devices: said }, context) => {
  const at = '/devices'
  if (!said) return [leftOut(at, context)]
  return [said === 'not-described' ? unmet(at, 'missing') : met(at)]
}

/**
 * What an individual plan should hold or be, beside what it must.
 *
 * Norwegian: *anbefalinger om individuell plan*. Source: the habilitation guide of 2014. It recommends;
 * a lack here is no breach of duty.
 */
export const planQuality = {
  id: 'plan.quality',
  requirements: [
    {
      id: 'simple-and-clear',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: judged('simpleAndClear'),
    },
    {
      id: 'start-date',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: stated('/workStarted', ({ workStarted }) => workStarted),
    },
    {
      id: 'possibilities',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: stated('/possibilities', ({ possibilities }) => possibilities),
    },
    {
      id: 'cooperation-evaluated',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      test: stated('/evaluation/cooperation', ({ evaluation }) => evaluation?.cooperation),
    },
    {
      id: 'coordinator-role-evaluated',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      test: stated('/evaluation/coordinatorRole', ({ evaluation }) => evaluation?.coordinatorRole),
    },
    {
      id: 'devices-over-time',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.6'],
      test: devices,
    },
    {
      id: 'consent-declaration',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.2'],
      test: stated('/consentDeclaration', ({ consentDeclaration }) => consentDeclaration),
    },
  ],
} as const satisfies PlanChecklist
