import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether personnel of one level owe the other advice and guidance. No text excepts a heavy workload.
 *
 * Norwegian: *veiledningsplikt*. Source: sphl § 6-3 from the specialist service; hol § 5-11 the other way,
 * from 2018-01-01. Both cover matters of health that the other needs for its tasks by act and regulation.
 */
export const guidanceDuty = question({
  id: 'responsibility.guidance-duty',
  inputs: {
    /** Who would guide. The second receives a grant from a regional health authority. */
    adviser: choice([
      'specialist-health-personnel',
      'health-personnel-with-regional-grant',
      'other-specialist-employee',
      'municipal-personnel',
    ]),
    /** What the guidance is about. Norwegian: *helsemessige forhold*. */
    guidanceSubject: choice(['health', 'organisation']),
    /** Whether the other level needs it to do its tasks. Norwegian: *påkrevd*. */
    guidanceRequired: flag({ judge: 'levels' }),
    /** Whether workload or lack of resources is given as the reason not to. */
    workloadClaimed: flag(),
  },
  outcomes: {
    'must-guide': { says: 'must', owed: { who: { input: 'adviser' }, to: 'cooperating-services' } },
    'no-duty': { says: 'need-not' },
    'other-rules': { says: 'other-rules' },
  },
  force: 'statute',
  rows: [
    {
      id: 'specialist',
      from: since.coverage,
      when: {
        adviser: ['specialist-health-personnel', 'health-personnel-with-regional-grant'],
        guidanceSubject: 'health',
        guidanceRequired: true,
        workloadClaimed: false,
      },
      then: 'must-guide',
      basis: ['sphl § 6-3'],
    },
    {
      id: 'specialist-despite-workload',
      from: since.coverage,
      when: {
        adviser: ['specialist-health-personnel', 'health-personnel-with-regional-grant'],
        guidanceSubject: 'health',
        guidanceRequired: true,
        workloadClaimed: true,
      },
      then: 'must-guide',
      basis: ['sphl § 6-3', 'guidance: habilitation guide 2014 § 3.5'],
    },
    {
      id: 'specialist-not-required',
      from: since.coverage,
      when: {
        adviser: ['specialist-health-personnel', 'health-personnel-with-regional-grant'],
        guidanceSubject: 'health',
        guidanceRequired: false,
      },
      then: 'no-duty',
      basis: ['sphl § 6-3'],
    },
    {
      id: 'specialist-organisation',
      from: since.coverage,
      when: {
        adviser: ['specialist-health-personnel', 'health-personnel-with-regional-grant'],
        guidanceSubject: 'organisation',
      },
      then: 'no-duty',
      basis: ['sphl § 6-3', 'guidance: habilitation guide 2014 § 3.5'],
    },
    {
      id: 'other-specialist-employee',
      from: since.coverage,
      when: { adviser: 'other-specialist-employee' },
      then: 'other-rules',
      basis: ['sphl § 6-3', 'guidance: habilitation guide 2014 § 3.5'],
    },
    {
      id: 'municipal-before-2018',
      from: since.coverage,
      until: since.guidanceToSpecialist2018,
      when: { adviser: 'municipal-personnel' },
      then: 'no-duty',
      force: 'interpretation',
      basis: ['interpretation: guidance-to-specialist-before-2018'],
    },
    {
      id: 'municipal',
      from: since.guidanceToSpecialist2018,
      when: { adviser: 'municipal-personnel', guidanceSubject: 'health', guidanceRequired: true },
      then: 'must-guide',
      basis: ['hol § 5-11'],
    },
    {
      id: 'municipal-not-required',
      from: since.guidanceToSpecialist2018,
      when: { adviser: 'municipal-personnel', guidanceSubject: 'health', guidanceRequired: false },
      then: 'no-duty',
      basis: ['hol § 5-11'],
    },
    {
      id: 'municipal-organisation',
      from: since.guidanceToSpecialist2018,
      when: { adviser: 'municipal-personnel', guidanceSubject: 'organisation' },
      then: 'no-duty',
      basis: ['hol § 5-11'],
    },
  ],
})
