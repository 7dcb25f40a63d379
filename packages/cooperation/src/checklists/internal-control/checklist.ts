import { open, unmet } from '@vilkar/core/documents'
import { addYears } from '@vilkar/core/calendar'
import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf, type Test } from '../observe.js'
import { recommended, regulatoryDuty, statutoryDuty } from '../norms.js'
import { reviewedYearly } from '../yearly.js'
import type { ManagementSystem } from './document.js'

type Document = ManagementSystem

const { parts, judged } = testsOf<Document>()

/** The days on which the regulation of 2002 ruled. */
const internalControl = {
  ...regulatoryDuty,
  from: since.coverage,
  until: since.managementRegulation2017,
} as const
/** The days from which that of 2016 does. */
const management = { ...regulatoryDuty, from: since.managementRegulation2017 } as const

const onParticipation = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 1.2'],
} as const

/** By when the first of the yearly reviews is due: no text asked for one before. */
const firstYearEnds = addYears(since.managementRegulation2017.day, 1)

const yearly: Test<
  Document,
  'met' | 'not-due' | 'over-a-year' | 'overdue' | 'missing' | 'unknown'
> = ({ reviews }, { today, whole }) => {
  const at = '/reviews'
  const seen = reviewedYearly(at, reviews ?? [], today)
  const firstYearIsOver = today.countedHasCome(firstYearEnds, since.managementRegulation2017.id)
  if (!firstYearIsOver && seen?.status !== 'met') {
    return [{ status: 'met', at, message: 'not-due' }]
  }
  if (seen) return [seen]
  return [whole || reviews ? unmet(at, 'missing') : open(at, 'unknown')]
}

/**
 * What an organisation of the health and care services must do to manage its activity, by the regulation of
 * the day, and what guidance on habilitation and rehabilitation recommends beside it.
 *
 * Norwegian: *internkontroll*, *styringssystem*. Source: ikf §§ 4 and 5, hol § 4-2 and sphl § 3-4 a (to
 * 2016-12-31), lkf §§ 3 to 9 (from 2017-01-01); the habilitation guide of 2014, §§ 1.2 and 1.8, which recommends.
 */
export const internalControlChecklist = {
  id: 'cooperation.internal-control',
  requirements: [
    { id: 'suits', ...internalControl, basis: ['ikf § 4 (1)'], test: judged('/suits') },
    { id: 'suits', ...management, basis: ['lkf § 5 (1)'], test: judged('/suits') },
    {
      id: 'leadership',
      ...management,
      basis: ['lkf § 3'],
      test: parts('leadership', ['systematic', 'staffTakesPart']),
    },
    {
      id: 'tasks-described',
      ...internalControl,
      basis: ['ikf § 4 (2) a'],
      test: parts('planning', ['tasksDescribed', 'responsibilityDivided']),
    },
    // The acts still ask it; from 2017 the regulation that builds on them asks how it is done.
    {
      id: 'quality-work',
      ...statutoryDuty,
      from: since.coverage,
      until: since.managementRegulation2017,
      basis: ['hol § 4-2 (1)', 'sphl § 3-4 a (1)'],
      test: parts('planning', ['qualityWork']),
    },
    {
      id: 'tasks-and-quality-described',
      ...management,
      basis: ['lkf § 6 a'],
      test: parts('planning', ['tasksDescribed', 'responsibilityDivided', 'qualityWork']),
    },
    {
      id: 'knowledge-gathered',
      ...management,
      basis: ['lkf § 6 b'],
      test: parts('planning', ['knowledgeGathered']),
    },
    {
      id: 'rules-at-hand',
      ...internalControl,
      basis: ['ikf § 4 (2) b'],
      test: parts('planning', ['rulesKnown']),
    },
    {
      id: 'rules-and-guides-known',
      ...management,
      basis: ['lkf § 6 c'],
      test: parts('planning', ['rulesKnown', 'guidesKnown']),
    },
    {
      id: 'risk-known',
      ...internalControl,
      basis: ['ikf § 4 (2) f'],
      test: parts('planning', ['riskKnown']),
    },
    {
      id: 'risk-and-improvement-known',
      ...management,
      basis: ['lkf § 6 d'],
      test: parts('planning', ['riskKnown', 'improvementNeeded']),
    },
    {
      id: 'risk-lessened',
      ...management,
      basis: ['lkf § 6 e'],
      test: parts('planning', ['riskLessened', 'cooperationRisk']),
    },
    {
      id: 'competence-known',
      ...management,
      basis: ['lkf § 6 f'],
      test: parts('planning', ['competenceKnown']),
    },
    {
      id: 'deviations-known',
      ...management,
      basis: ['lkf § 6 g'],
      test: parts('planning', ['deviationsKnown']),
    },
    {
      id: 'plans-known',
      ...management,
      basis: ['lkf § 7 a'],
      test: parts('carryingOut', ['plansKnown']),
    },
    {
      id: 'staff-competent',
      ...internalControl,
      basis: ['ikf § 4 (2) c'],
      test: parts('carryingOut', ['staffCompetent']),
    },
    {
      id: 'staff-competent',
      ...management,
      basis: ['lkf § 7 b'],
      test: parts('carryingOut', ['staffCompetent', 'staffKnowsRules']),
    },
    {
      id: 'procedures-in-use',
      ...management,
      basis: ['lkf § 7 c'],
      test: parts('carryingOut', ['proceduresInUse']),
    },
    {
      id: 'staff-contributes',
      ...internalControl,
      basis: ['ikf § 4 (2) d'],
      test: parts('carryingOut', ['staffContributes']),
    },
    {
      id: 'staff-contributes',
      ...management,
      basis: ['lkf § 7 d'],
      test: parts('carryingOut', ['staffContributes']),
    },
    {
      id: 'user-experience-used',
      ...internalControl,
      basis: ['ikf § 4 (2) e'],
      test: parts('carryingOut', ['userExperienceUsed']),
    },
    {
      id: 'user-experience-used',
      ...management,
      basis: ['lkf § 7 e'],
      test: parts('carryingOut', ['userExperienceUsed']),
    },
    {
      id: 'controlled',
      ...management,
      basis: ['lkf § 8 a'],
      test: parts('evaluating', ['controlled']),
    },
    {
      id: 'suitable',
      ...management,
      basis: ['lkf § 8 b'],
      test: parts('evaluating', ['suitable']),
    },
    {
      id: 'measures-evaluated',
      ...management,
      basis: ['lkf § 8 c'],
      test: parts('evaluating', ['measuresEvaluated']),
    },
    {
      id: 'user-experience-weighed',
      ...management,
      basis: ['lkf § 8 d'],
      test: parts('evaluating', ['userExperienceWeighed']),
    },
    {
      id: 'deviations-reviewed',
      ...management,
      basis: ['lkf § 8 e'],
      test: parts('evaluating', ['deviationsReviewed']),
    },
    {
      id: 'yearly-review',
      ...management,
      basis: ['lkf § 8 f', 'interpretation: yearly-review'],
      test: yearly,
    },
    {
      id: 'put-right',
      ...management,
      basis: ['lkf § 9 a'],
      test: parts('correcting', ['putRight']),
    },
    {
      id: 'measures-taken',
      ...management,
      basis: ['lkf § 9 b'],
      test: parts('correcting', ['measuresTaken']),
    },
    {
      id: 'procedures-improved',
      ...management,
      basis: ['lkf § 9 c'],
      test: parts('correcting', ['proceduresImproved']),
    },
    {
      id: 'procedures-in-use',
      ...internalControl,
      basis: ['ikf § 4 (2) g'],
      test: parts('carryingOut', ['proceduresInUse']),
    },
    {
      id: 'procedures-evaluated',
      ...internalControl,
      basis: ['ikf § 4 (2) g'],
      test: parts('evaluating', ['proceduresEvaluated']),
    },
    {
      id: 'procedures-improved',
      ...internalControl,
      basis: ['ikf § 4 (2) g'],
      test: parts('correcting', ['proceduresImproved']),
    },
    {
      id: 'monitored',
      ...internalControl,
      basis: ['ikf § 4 (2) h'],
      test: parts('reviewed', ['monitored']),
    },
    {
      id: 'documented',
      ...internalControl,
      basis: ['ikf § 5 (1)', 'ikf § 5 (2)'],
      test: parts('documentation', ['documented', 'upToDate', 'accessible']),
    },
    {
      id: 'documented',
      ...management,
      basis: ['lkf § 5 (2)', 'lkf § 5 (3)'],
      test: parts('documentation', ['documented', 'upToDate', 'accessible']),
    },
    {
      id: 'participation-routines',
      ...onParticipation,
      test: parts('advice', [
        'participationRoutines',
        'participationInUnits',
        'participationThroughout',
      ]),
    },
    {
      id: 'users-asked',
      ...onParticipation,
      test: parts('advice', ['usersAsked', 'usersGiveInput']),
    },
    {
      id: 'representatives-prepared',
      ...onParticipation,
      test: parts('advice', ['representativesInformed', 'representativesTrained']),
    },
    {
      id: 'departures-justified',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 1.8'],
      test: parts('advice', ['departuresJustified']),
    },
  ],
} as const satisfies DocumentChecklist<Document>
