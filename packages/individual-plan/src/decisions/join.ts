import { choice, flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { municipalCare } from './domains.js'
import { planRight } from './right.js'

/**
 * Asks whether a party takes part in the plan, and whether it is contacted first.
 *
 * Norwegian: *plikt til å medvirke i individuell plan*. Source: hpl § 4 (2), sphl § 2-5, phvl § 4-1, hol § 7-1,
 * navl § 15, bvl § 15-9, oppl § 24-1, privsl § 3-6 a, bhl § 2 b and ipf §§ 7 (2) and 8 (2). A school takes part
 * from 2013-08-01, a kindergarten from 2022-08-01; neither ever makes the plan. The duty of health personnel is
 * tied to the right under pbrl § 2-5; a right may also come of another act, so the answer says so.
 */
export const planParticipation = decision({
  id: 'plan.join',
  inputs: {
    /** The answer of `planRight`. */
    right: choice(planRight.outcomes),
    municipalCare,
    /**
     * The party asked about. `school` includes after-school care and the educational psychology service,
     * which the duty covers from 2022-08-01.
     */
    party: choice([
      'health-personnel',
      'specialist-care',
      'municipal-care',
      'nav',
      'child-welfare',
      'school',
      'private-school',
      'kindergarten',
      'crisis-centre',
      'introduction-programme',
    ]),
    /** Whether the pupil's needs as a whole require it; mattered to 2022-07-31. */
    necessaryForPupil: flag({ judge: 'school' }),
  },
  outcomes: [
    'must-take-part',
    'must-take-part-in-health-plan',
    'must-notify-and-take-part',
    'must-be-contacted-and-take-part',
    'must-cooperate',
    'no-own-duty',
    'no-duty',
  ],
  force: 'statute',
  rows: [
    {
      id: 'no-plan-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { right: ['not-wanted', 'no-right'] },
      then: 'no-duty',
      force: 'regulation',
      basis: ['hrf § 16 (1)', 'hrf § 17'],
    },
    {
      id: 'no-plan',
      from: since.planAndCoordinator2022,
      when: { right: ['not-wanted', 'no-right'] },
      then: 'no-duty',
      force: 'regulation',
      basis: ['ipf § 4 (1)', 'ipf § 5 (1)'],
    },
    {
      id: 'health-personnel',
      from: since.coverage,
      when: { right: 'right', party: 'health-personnel' },
      then: 'must-take-part-in-health-plan',
      basis: ['hpl § 4 (2)'],
    },
    {
      id: 'health-personnel-without-right',
      from: since.coverage,
      when: { right: 'duty-without-right', party: 'health-personnel' },
      then: 'no-own-duty',
      basis: ['hpl § 4 (2)'],
    },
    {
      id: 'specialist-municipal-plan-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {
        right: ['right', 'duty-without-right'],
        party: 'specialist-care',
        municipalCare: true,
      },
      then: 'must-notify-and-take-part',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
    },
    {
      id: 'specialist-municipal-plan',
      from: since.planAndCoordinator2022,
      when: {
        right: ['right', 'duty-without-right'],
        party: 'specialist-care',
        municipalCare: true,
      },
      then: 'must-notify-and-take-part',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (2)'],
    },
    {
      id: 'specialist',
      from: since.coverage,
      when: {
        right: ['right', 'duty-without-right'],
        party: 'specialist-care',
        municipalCare: false,
      },
      then: 'must-cooperate',
      basis: ['sphl § 2-5 (1)', 'phvl § 4-1 (1)'],
    },
    {
      id: 'municipal-care',
      from: since.coverage,
      when: { right: ['right', 'duty-without-right'], party: 'municipal-care' },
      then: 'must-cooperate',
      basis: ['hol § 7-1 (1)'],
    },
    {
      id: 'nav',
      from: since.coverage,
      when: { right: ['right', 'duty-without-right'], party: 'nav' },
      then: 'must-cooperate',
      basis: ['navl § 15 (3)', 'sotjl § 28 (2)'],
    },
    {
      id: 'child-welfare-before-2023',
      from: since.coverage,
      until: since.childWelfareAct2023,
      when: { right: ['right', 'duty-without-right'], party: 'child-welfare' },
      then: 'must-cooperate',
      basis: ['bvl1992 § 3-2 a'],
    },
    {
      id: 'child-welfare',
      from: since.childWelfareAct2023,
      when: { right: ['right', 'duty-without-right'], party: 'child-welfare' },
      then: 'must-cooperate',
      basis: ['bvl § 15-9'],
    },
    {
      id: 'school-before-2013',
      from: since.coverage,
      until: since.schoolAndPlan2013,
      when: { right: ['right', 'duty-without-right'], party: 'school' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['hrf § 18 (4)'],
    },
    {
      id: 'school-necessary-before-2022',
      from: since.schoolAndPlan2013,
      until: since.planAndCoordinator2022,
      when: { right: ['right', 'duty-without-right'], party: 'school', necessaryForPupil: true },
      then: 'must-take-part',
      basis: ['oppl1998 § 15-5'],
    },
    {
      id: 'school-not-necessary-before-2022',
      from: since.schoolAndPlan2013,
      until: since.planAndCoordinator2022,
      when: { right: ['right', 'duty-without-right'], party: 'school', necessaryForPupil: false },
      then: 'no-own-duty',
      basis: ['oppl1998 § 15-5', 'hrf § 18 (4)'],
    },
    {
      id: 'school-2022-to-2024',
      from: since.planAndCoordinator2022,
      until: since.educationAct2024,
      when: { right: ['right', 'duty-without-right'], party: 'school' },
      then: 'must-be-contacted-and-take-part',
      basis: ['oppl1998 § 15-8 (1)', 'ipf § 7 (2)'],
    },
    {
      id: 'school',
      from: since.educationAct2024,
      when: { right: ['right', 'duty-without-right'], party: 'school' },
      then: 'must-be-contacted-and-take-part',
      basis: [
        'oppl § 24-1 (1)',
        'ipf § 7 (2)',
        'interpretation: plan-schools-contacted-after-2024',
      ],
    },
    {
      id: 'private-school-before-2013',
      from: since.coverage,
      until: since.schoolAndPlan2013,
      when: { right: ['right', 'duty-without-right'], party: 'private-school' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['hrf § 18 (4)'],
    },
    {
      id: 'private-school-necessary-before-2022',
      from: since.schoolAndPlan2013,
      until: since.planAndCoordinator2022,
      when: {
        right: ['right', 'duty-without-right'],
        party: 'private-school',
        necessaryForPupil: true,
      },
      then: 'must-take-part',
      basis: ['privsl § 3-6 a'],
    },
    {
      id: 'private-school-not-necessary-before-2022',
      from: since.schoolAndPlan2013,
      until: since.planAndCoordinator2022,
      when: {
        right: ['right', 'duty-without-right'],
        party: 'private-school',
        necessaryForPupil: false,
      },
      then: 'no-own-duty',
      basis: ['privsl § 3-6 a', 'hrf § 18 (4)'],
    },
    {
      id: 'private-school',
      from: since.planAndCoordinator2022,
      when: { right: ['right', 'duty-without-right'], party: 'private-school' },
      then: 'must-be-contacted-and-take-part',
      basis: ['privsl § 3-6 a', 'ipf § 7 (2)'],
    },
    {
      id: 'kindergarten-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { right: ['right', 'duty-without-right'], party: 'kindergarten' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['hrf § 18 (4)'],
    },
    {
      id: 'kindergarten',
      from: since.planAndCoordinator2022,
      when: { right: ['right', 'duty-without-right'], party: 'kindergarten' },
      then: 'must-be-contacted-and-take-part',
      basis: ['bhl § 2 b (1)', 'ipf § 7 (2)'],
    },
    {
      id: 'others-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {
        right: ['right', 'duty-without-right'],
        party: ['crisis-centre', 'introduction-programme'],
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['hrf § 18 (4)'],
    },
    {
      id: 'others',
      from: since.planAndCoordinator2022,
      when: {
        right: ['right', 'duty-without-right'],
        party: ['crisis-centre', 'introduction-programme'],
      },
      then: 'must-be-contacted-and-take-part',
      force: 'regulation',
      basis: ['ipf § 7 (2)'],
    },
  ],
})
