import type { Observation } from '@vilkar/core'
import { situationAreas, type NeedsAssessmentDocument, type SituationArea } from './document.js'
import {
  byValue,
  isSo,
  judged,
  leftOut,
  look,
  stated,
  type NeedsAssessmentChecklist,
  type Test,
} from './look.js'
import { recommended, regulatoryDuty, statutoryDuty, suggested } from './norms.js'

/** The draft guide's chapter on assessing needs. */
const onAssessment = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 2.2', 'hrf § 8'],
} as const

const centre = ['situation', 'resources', 'potential', 'goals'] as const

/** Looks at what the assessment turns on: one finding for each part. */
const centred: Test<'met' | 'missing' | 'unknown'> = ({ centred: given }, context) =>
  centre.map((part) => look(`/centred/${part}`, given?.[part], context, isSo))

/** Looks at the list of areas: one finding for each that it lacks. */
const allAreas: Test<'met' | 'missing' | 'unknown' | SituationArea> = ({ areas }, context) => {
  const at = '/areas'
  if (!areas) return [leftOut(at, context)]
  const lacking = situationAreas.filter((area) => !areas.includes(area))
  return lacking.length === 0
    ? [{ status: 'met', at, message: 'met' }]
    : lacking.map((area): Observation<SituationArea> => ({ status: 'unmet', at, message: area }))
}

/** Other sectors take part where it is about habilitation. */
function aboutHabilitation({ concerns }: NeedsAssessmentDocument): boolean | 'unknown' {
  if (!concerns) return 'unknown'
  return concerns !== 'rehabilitation'
}

/**
 * What a municipality's assessment of one person's needs must and should hold.
 *
 * Norwegian: *utredning av behov*. Source: hrf §§ 8 and 9, hpl § 4 (2), pbrl § 3-2; the habilitation guide of
 * 2014, chapters 2.2, 2.3 and 2.6, which recommends, and calls the ICF a good tool.
 */
export const needsAssessmentContent = {
  id: 'responsibility.needs-assessment',
  requirements: [
    { id: 'before-start', ...regulatoryDuty, basis: ['hrf § 8'], test: stated('beforeStart') },
    {
      id: 'need-clarified',
      ...regulatoryDuty,
      basis: ['hrf § 8', 'guidance: habilitation guide 2014 § 2.2'],
      test: judged('needClarified'),
    },
    {
      id: 'referred-where-needed',
      ...regulatoryDuty,
      basis: ['hrf § 8'],
      test: byValue('specialistService', {
        'not-needed': ['met', 'not-needed'],
        referred: ['met', 'met'],
        'needed-not-referred': ['unmet', 'not-referred'],
      }),
    },
    {
      id: 'help-fetched',
      ...statutoryDuty,
      basis: ['hpl § 4 (2)', 'hol § 2-1'],
      test: byValue('competence', {
        suffices: ['met', 'met'],
        'help-fetched': ['met', 'fetched'],
        'not-fetched': ['unmet', 'not-fetched'],
      }),
    },
    {
      id: 'informed',
      ...statutoryDuty,
      basis: ['pbrl § 3-2', 'guidance: habilitation guide 2014 § 2.2'],
      test: judged('information'),
    },
    {
      id: 'devices-among-measures',
      ...regulatoryDuty,
      basis: ['hrf § 9'],
      test: byValue('devices', {
        'among-measures': ['met', 'met'],
        alone: ['unmet', 'alone'],
        'not-weighed': ['unmet', 'missing'],
      }),
    },
    {
      id: 'devices-with-services',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.6', 'hrf § 9'],
      test: stated('surroundings'),
    },
    {
      id: 'whole-need',
      ...onAssessment,
      test: byValue('breadth', {
        'whole-need': ['met', 'met'],
        'single-services': ['unmet', 'single-services'],
      }),
    },
    {
      id: 'cross-disciplinary',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.2', 'hrf § 5 (1)', 'hpl § 4 (2)'],
      test: stated('crossDisciplinary'),
    },
    {
      id: 'cross-sectoral',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.3', 'hrf § 5 (4)'],
      applies: aboutHabilitation,
      test: stated('crossSectoral'),
    },
    { id: 'professionals', ...onAssessment, test: stated('professionals') },
    { id: 'regain-first', ...onAssessment, test: stated('regainFirst') },
    { id: 'person-in-the-centre', ...onAssessment, test: centred },
    { id: 'services', ...onAssessment, test: stated('services') },
    { id: 'cooperation', ...onAssessment, test: stated('cooperation') },
    { id: 'plan-need', ...onAssessment, test: stated('planNeed') },
    { id: 'coordinator-need', ...onAssessment, test: stated('coordinatorNeed') },
    {
      id: 'plan-work-begun',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.2'],
      test: byValue('planWork', {
        'not-wanted': ['met', 'not-wanted'],
        begun: ['met', 'met'],
        'not-begun': ['unmet', 'not-begun'],
      }),
    },
    {
      id: 'icf-areas',
      ...suggested,
      basis: ['guidance: habilitation guide 2014 § 2.2'],
      test: allAreas,
    },
  ],
} as const satisfies NeedsAssessmentChecklist

/** A point of the checklist of assessments of needs. */
export type NeedsAssessmentPoint = (typeof needsAssessmentContent)['requirements'][number]['id']
