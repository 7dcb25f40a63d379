/* Whole assessments of needs, and what is read out of a report. */
import type { Finding } from '@vilkar/core'
import {
  situationAreas,
  type NeedsAssessmentDocument,
  type NeedsAssessmentReport,
} from '../../src/checklists/index.js'

/** An assessment that holds all it must and should. */
export const whole = {
  completeness: 'whole-assessment',
  concerns: 'habilitation',
  beforeStart: true,
  needClarified: 'sufficient',
  competence: 'suffices',
  specialistService: 'not-needed',
  information: 'sufficient',
  devices: 'among-measures',
  assistance: 'not-needed',
  surroundings: true,
  breadth: 'whole-need',
  crossDisciplinary: true,
  crossSectoral: true,
  otherPersonnel: 'not-called-for',
  otherAgencies: 'not-needed',
  participation: 'took-part',
  child: 'heard',
  professionals: true,
  regainFirst: true,
  centred: { situation: true, resources: true, potential: true, goals: true },
  services: true,
  cooperation: true,
  planNeed: true,
  coordinatorNeed: true,
  planWork: 'begun',
  areas: [...situationAreas],
} as const satisfies NeedsAssessmentDocument

/**
 * How to break each point of a whole assessment, the places where that shows, and what is said: on the days on
 * which the point is law. On others the same is no lack, or that of another point, which has its own breaks.
 */
export const breaks: readonly (readonly [
  point: string,
  change: NeedsAssessmentDocument,
  found: readonly string[],
])[] = [
  ['before-start', { beforeStart: false }, ['/beforeStart missing']],
  ['need-clarified', { needClarified: 'missing' }, ['/needClarified missing']],
  ['need-clarified', { needClarified: 'insufficient' }, ['/needClarified insufficient']],
  [
    'referred-where-needed',
    { specialistService: 'needed-not-referred' },
    ['/specialistService not-referred'],
  ],
  ['help-fetched', { competence: 'not-fetched' }, ['/competence not-fetched']],
  ['informed', { information: 'missing' }, ['/information missing']],
  ['informed', { information: 'insufficient' }, ['/information insufficient']],
  ['devices-among-measures', { devices: 'alone' }, ['/devices alone']],
  ['devices-among-measures', { devices: 'not-weighed' }, ['/devices missing']],
  ['assistance-asked-for', { assistance: 'needed-not-asked' }, ['/assistance not-asked']],
  ['worked-with-others', { otherPersonnel: 'called-for-not-done' }, ['/otherPersonnel not-done']],
  ['other-agencies', { otherAgencies: 'needed-not-done' }, ['/otherAgencies not-done']],
  ['person-takes-part', { participation: 'not-fitted' }, ['/participation not-fitted']],
  ['person-takes-part', { participation: 'none' }, ['/participation none']],
  ['child-consulted', { child: 'not-heard' }, ['/child missing']],
  ['child-heard', { child: 'not-heard' }, ['/child missing']],
  ['child-heard', { child: 'in-part' }, ['/child in-part']],
  [
    'from-life-situation',
    { centred: { ...whole.centred, situation: false } },
    ['/centred/situation missing'],
  ],
  ['from-goals', { centred: { ...whole.centred, goals: null } }, ['/centred/goals missing']],
  ['devices-with-services', { surroundings: false }, ['/surroundings missing']],
  ['whole-need', { breadth: 'single-services' }, ['/breadth single-services']],
  ['cross-disciplinary', { crossDisciplinary: false }, ['/crossDisciplinary missing']],
  ['cross-sectoral', { crossSectoral: false }, ['/crossSectoral missing']],
  ['professionals', { professionals: false }, ['/professionals missing']],
  ['regain-first', { regainFirst: false }, ['/regainFirst missing']],
  [
    'person-in-the-centre-before-2018',
    { centred: { ...whole.centred, potential: false, goals: null } },
    ['/centred/potential missing', '/centred/goals missing'],
  ],
  [
    'person-in-the-centre',
    { centred: { ...whole.centred, resources: null, potential: false } },
    ['/centred/resources missing', '/centred/potential missing'],
  ],
  ['services', { services: false }, ['/services missing']],
  ['cooperation', { cooperation: false }, ['/cooperation missing']],
  ['plan-need', { planNeed: false }, ['/planNeed missing']],
  ['coordinator-need', { coordinatorNeed: false }, ['/coordinatorNeed missing']],
  ['plan-work-begun', { planWork: 'not-begun' }, ['/planWork not-begun']],
  [
    'icf-areas',
    { areas: ['medical', 'functioning', 'daily-activities', 'participation'] },
    ['/areas communication-and-senses', '/areas general-condition', '/areas surroundings'],
  ],
]

/** All findings, in order; none where nothing is in force. */
export function findingsOf(report: NeedsAssessmentReport): readonly Finding[] {
  return report.status === 'checked' ? report.findings : []
}

/** The findings of one status, as short lines: point, place and message. */
export function linesOf(
  report: NeedsAssessmentReport,
  status: Finding['status'],
): readonly string[] {
  return findingsOf(report)
    .filter((finding) => finding.status === status)
    .map(({ requirement, at, message }) => `${requirement} ${at} ${message}`)
}
