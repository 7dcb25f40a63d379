import type { Observation } from '@vilkar/core'
import { leftOut, met, observe, unmet } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import { situationAreas, type NeedsAssessmentDocument, type SituationArea } from './document.js'
import { byValue, judged, stated, type NeedsAssessmentChecklist, type Test } from './observe.js'
import { recommended, regulatoryDuty, statutoryDuty, suggested } from './norms.js'

/** The draft guide's chapter on assessing needs. */
const onAssessment = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 2.2', 'hrf § 8'],
} as const

type Centre = keyof NonNullable<NeedsAssessmentDocument['centred']>

/** Makes a test of what the assessment turns on: one finding for each part. */
function centred(...parts: readonly Centre[]): Test<'met' | 'missing' | 'unknown'> {
  return ({ centred: given }, context) =>
    parts.map((part) => observe(`/centred/${part}`, given?.[part], context))
}

/** A regulation says it of habilitation and rehabilitation, to which the need is to be assessed. */
const startingPoint = {
  ...regulatoryDuty,
  from: since.habilitationRegulation2018,
  basis: ['hrf § 3 (1)', 'hrf § 5 (2)'],
} as const

const otherAgencies = {
  id: 'other-agencies',
  test: byValue('otherAgencies', {
    'not-needed': ['met', 'not-needed'],
    'worked-with': ['met', 'met'],
    'needed-not-done': ['unmet', 'not-done'],
  }),
} as const

// To take part is a right of the person: who would rather not is not made to.
const takesPart = {
  id: 'person-takes-part',
  test: byValue('participation', {
    'took-part': ['met', 'met'],
    declined: ['met', 'declined'],
    'not-fitted': ['unmet', 'not-fitted'],
    none: ['unmet', 'none'],
  }),
} as const

type ChildsView = NonNullable<NeedsAssessmentDocument['child']>

/** Whether the person is a child is asked, and never taken from what was left out. */
function isChild({ child }: NeedsAssessmentDocument): boolean | 'unknown' {
  return child ? child !== 'adult' : 'unknown'
}

/** Makes a test of whether a child was heard. */
function childsView<const M extends string>(
  verdicts: Readonly<Record<Exclude<ChildsView, 'adult'>, readonly [Observation['status'], M]>>,
): Test<M> {
  return ({ child }) => {
    if (!child || child === 'adult') return []
    const [status, message] = verdicts[child]
    return [{ status, at: '/child', message }]
  }
}

/** Looks at the list of areas: one finding for each that it lacks. */
const allAreas: Test<'met' | 'missing' | 'unknown' | SituationArea> = ({ areas }, context) => {
  const at = '/areas'
  if (!areas) return [leftOut(at, context)]
  const lacking = situationAreas.filter((area) => !areas.includes(area))
  return lacking.length === 0 ? [met(at)] : lacking.map((area) => unmet(at, area))
}

/** Other sectors should take part where it is about habilitation; what is a duty is no mere advice. */
function aboutHabilitation({
  concerns,
  otherAgencies: agencies,
}: NeedsAssessmentDocument): boolean | 'unknown' {
  if (agencies && agencies !== 'not-needed') return false
  if (!concerns) return 'unknown'
  return concerns !== 'rehabilitation'
}

/** Several disciplines should assess together; where the needs call for it that is a duty, and no mere advice. */
function noDutyToWorkTogether({ otherPersonnel }: NeedsAssessmentDocument): boolean {
  return !otherPersonnel || otherPersonnel === 'not-called-for'
}

/** The points, with every id and message in their types. */
export const exactNeedsAssessmentContent = {
  id: 'responsibility.needs-assessment',
  requirements: [
    { id: 'before-start', ...regulatoryDuty, basis: ['hrf § 8'], test: stated('beforeStart') },
    {
      id: 'need-clarified',
      ...regulatoryDuty,
      basis: ['hrf § 8', 'hrf § 5 (2)', 'guidance: habilitation guide 2014 § 2.2'],
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
      id: 'assistance-asked-for',
      ...regulatoryDuty,
      basis: ['hrf § 9'],
      test: byValue('assistance', {
        'not-needed': ['met', 'not-needed'],
        asked: ['met', 'met'],
        'needed-not-asked': ['unmet', 'not-asked'],
      }),
    },
    {
      id: 'worked-with-others',
      ...statutoryDuty,
      basis: ['hpl § 4 (2)', 'hol § 2-1'],
      test: byValue('otherPersonnel', {
        'not-called-for': ['met', 'not-called-for'],
        'worked-with': ['met', 'met'],
        'called-for-not-done': ['unmet', 'not-done'],
      }),
    },
    {
      ...otherAgencies,
      ...regulatoryDuty,
      until: since.planAndCoordinator2022,
      basis: ['hrf § 5 (4)', 'guidance: habilitation guide 2014 § 2.2'],
    },
    {
      ...otherAgencies,
      ...statutoryDuty,
      from: since.planAndCoordinator2022,
      basis: ['hol § 3-4 (1)', 'hrf § 5 (4)', 'guidance: habilitation guide 2014 § 2.2'],
    },
    {
      ...takesPart,
      ...regulatoryDuty,
      until: since.othersPresent2026,
      basis: ['hrf § 4 (1)', 'pbrl § 3-1 (1)'],
    },
    {
      ...takesPart,
      ...statutoryDuty,
      from: since.othersPresent2026,
      basis: ['hol § 4-2 b', 'hpl § 10 (2)', 'pbrl § 3-1 (1)', 'hrf § 4 (1)'],
    },
    {
      id: 'child-consulted',
      ...statutoryDuty,
      until: since.childrensRights2018,
      basis: ['pbrl § 3-1 (2)'],
      applies: isChild,
      test: childsView({
        'not-able': ['met', 'not-called-for'],
        heard: ['met', 'met'],
        'in-part': ['met', 'met'],
        'not-heard': ['unmet', 'missing'],
      }),
    },
    {
      id: 'child-heard',
      ...statutoryDuty,
      from: since.childrensRights2018,
      basis: ['pbrl § 3-1 (1)'],
      applies: isChild,
      test: childsView({
        'not-able': ['met', 'not-able'],
        heard: ['met', 'met'],
        'in-part': ['unmet', 'in-part'],
        'not-heard': ['unmet', 'missing'],
      }),
    },
    { id: 'from-life-situation', ...startingPoint, test: centred('situation') },
    { id: 'from-goals', ...startingPoint, test: centred('goals') },
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
      applies: noDutyToWorkTogether,
      test: stated('crossDisciplinary'),
    },
    {
      id: 'cross-sectoral',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.3'],
      applies: aboutHabilitation,
      test: stated('crossSectoral'),
    },
    { id: 'professionals', ...onAssessment, test: stated('professionals') },
    { id: 'regain-first', ...onAssessment, test: stated('regainFirst') },
    {
      id: 'person-in-the-centre-before-2018',
      ...onAssessment,
      until: since.habilitationRegulation2018,
      test: centred('situation', 'resources', 'potential', 'goals'),
    },
    // From then the situation and the goals are a duty.
    {
      id: 'person-in-the-centre',
      ...onAssessment,
      from: since.habilitationRegulation2018,
      test: centred('resources', 'potential'),
    },
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

/**
 * What a municipality's assessment of one person's needs must and should hold.
 *
 * Norwegian: *utredning av behov*. Source: hrf §§ 3 (from 2018-05-01), 4, 5, 8 and 9, hpl § 4 (2), hol § 3-4 (from
 * 2022-08-01), pbrl §§ 3-1 and 3-2; the habilitation guide of 2014, chapters 2.2, 2.3 and 2.6, which recommends, and
 * calls the ICF a good tool. What became a duty, or is one for the person, is not given as advice as well.
 */
export const needsAssessmentContent: NeedsAssessmentChecklist = exactNeedsAssessmentContent

/** A point of the checklist of assessments of needs. */
export type NeedsAssessmentPoint =
  (typeof exactNeedsAssessmentContent)['requirements'][number]['id']
