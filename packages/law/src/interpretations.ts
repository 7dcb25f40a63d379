import type { ProvisionCitation } from './acts/provisions.js'

/**
 * An open question of interpretation, cited like a provision.
 *
 * - `reading`: the text is unclear; a reading was chosen, and is said to be one.
 * - `gap`: no rule was found.
 * - `text-not-read`: the text that decides was not available.
 */
export interface Interpretation {
  readonly kind: 'reading' | 'gap' | 'text-not-read'
  /** The provisions it is about. */
  readonly about: readonly [ProvisionCitation, ...ProvisionCitation[]]
}

/**
 * The open questions of interpretation, by the name under which rows cite them.
 *
 * What is unclear, the reading chosen, why, and what would change it stand in the texts.
 */
export const interpretations = {
  'interpretation: completed-years': {
    kind: 'reading',
    about: ['pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b', 'pbrl § 4-3 (1) c', 'pbrl § 4-4 (1)'],
  },
  'interpretation: leap-day-birthday': {
    kind: 'gap',
    about: ['pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b', 'pbrl § 4-3 (1) c', 'pbrl § 4-4 (5)'],
  },
  'interpretation: self-consent-12-to-15-before-2018': {
    kind: 'gap',
    about: ['pbrl § 3-4 (2)', 'pbrl § 4-4 (1)'],
  },
  'interpretation: nature-of-measure-before-2018': {
    kind: 'gap',
    about: ['pbrl § 4-3 (1) b', 'pbrl § 4-4 (1)'],
  },
  'interpretation: competence-found-lacking-12-to-15': {
    kind: 'reading',
    about: ['pbrl § 4-3 (1) c', 'pbrl § 4-3 (2)', 'pbrl § 4-4 (1)'],
  },
  'interpretation: parents-not-informed-under-12': {
    kind: 'gap',
    about: ['pbrl § 3-4 (3)', 'pbrl § 4-3 (6)', 'pbrl § 4-4 (1)'],
  },
  'interpretation: parents-not-informed-12-to-15': {
    kind: 'gap',
    about: ['pbrl § 3-4 (2)', 'pbrl § 3-4 (3)', 'pbrl § 4-3 (6)', 'pbrl § 4-4 (1)'],
  },
  'interpretation: parents-not-informed-16-to-17': {
    kind: 'gap',
    about: ['pbrl § 3-4 (3)', 'pbrl § 3-4 (4)', 'pbrl § 4-5 (1)'],
  },
  'interpretation: weighty-reasons-before-2018': {
    kind: 'gap',
    about: ['pbrl § 3-4', 'pbrl § 4-4'],
  },
  'interpretation: measure-reserved-for-adults': {
    kind: 'gap',
    about: ['pbrl § 4-3 (1) b', 'pbrl § 4-5 (1)'],
  },
  'interpretation: reserved-measure-12-to-15': {
    kind: 'gap',
    about: ['pbrl § 4-3 (1) b', 'pbrl § 4-3 (1) c'],
  },
  'interpretation: cosmetic-before-2022': {
    kind: 'reading',
    about: ['pbrl § 4-3 (1) b', 'pbrl § 4-5 a', 'hpl § 4 b'],
  },
  'interpretation: minor-guardian-before-2013': {
    kind: 'text-not-read',
    about: ['vgml § 17 (2)', 'pbrl § 4-4 (1)'],
  },
  'interpretation: removal-prohibition-before-2023': {
    kind: 'reading',
    about: ['pbrl § 4-4 (4)', 'pbrl § 4-5 (2)', 'bvl1992 § 4-8'],
  },
  'interpretation: removal-prohibition-2023-2025': {
    kind: 'reading',
    about: ['pbrl § 4-4 (4)', 'pbrl § 3-4 (6)', 'bvl § 4-3'],
  },
  'interpretation: somatic-objection-under-16': {
    kind: 'gap',
    about: ['pbrl § 4-4 (5)', 'pbrl § 4A-2 (1)'],
  },
  'interpretation: plan-consent-adult-lacking': {
    kind: 'gap',
    about: ['hrf § 17', 'hrf § 17 (2)', 'ipf § 5 (1)', 'pbrl § 4-6 (1)', 'pbrl § 4-7'],
  },
  'interpretation: plan-consent-12-to-15': {
    kind: 'gap',
    about: ['hrf § 17', 'hrf § 17 (2)', 'ipf § 5 (1)', 'pbrl § 4-3 (1) c'],
  },
  'interpretation: plan-against-the-will': {
    kind: 'reading',
    about: ['hrf § 17', 'ipf § 5 (1)', 'pbrl § 4-5 (3)', 'pbrl § 4-6 (3)', 'vgml § 33 (3)'],
  },
  'interpretation: plan-consent-deprived-user': {
    kind: 'reading',
    about: ['hrf § 17', 'ipf § 5 (1)', 'pbrl § 4-7', 'vgml § 22 (3)', 'vgml § 32'],
  },
  'interpretation: chapter-9-and-competence': {
    kind: 'reading',
    about: ['hol § 9-2 (2)', 'pbrl § 4-6 a'],
  },
  'interpretation: plan-consent-user-16-to-17': {
    kind: 'gap',
    about: ['hrf § 17', 'ipf § 5 (1)', 'pbrl § 1-3 f', 'pbrl § 4-3 (1) b'],
  },
  'interpretation: coordinator-consent-after-2022': {
    kind: 'gap',
    about: ['hrf § 16', 'hrf § 17', 'pbrl § 2-5 b'],
  },
  'interpretation: vaccination-before-2018': {
    kind: 'reading',
    about: ['pbrl § 4-4 (2)'],
  },
  'interpretation: everyday-care-without-responsibility-before-2018': {
    kind: 'reading',
    about: ['pbrl § 4-4 (2) a', 'bl § 42 (2)'],
  },
  'interpretation: harm-prevention-without-responsibility': {
    kind: 'reading',
    about: ['pbrl § 4-4 (2)', 'pbrl § 4-4 (3)'],
  },
  'interpretation: one-parent-exceptions-16-to-17': {
    kind: 'gap',
    about: ['pbrl § 4-4 (2)', 'pbrl § 4-4 (3)', 'pbrl § 4-5 (1)'],
  },
  'interpretation: next-of-kin-test-before-2026': {
    kind: 'reading',
    about: ['pbrl § 3-3 (2)', 'hpl § 22 (3)'],
  },
  'interpretation: withdrawal-by-representative': {
    kind: 'reading',
    about: ['pbrl § 4-1 (2)'],
  },
  'interpretation: withdrawal-by-one-parent': {
    kind: 'reading',
    about: ['pbrl § 4-1 (2)', 'pbrl § 4-4 (1)', 'bl § 30 (1)'],
  },
  'interpretation: withdrawal-without-competence': {
    kind: 'reading',
    about: [
      'pbrl § 4-1 (2)',
      'pbrl § 4-5 (1)',
      'pbrl § 4-5 (3)',
      'pbrl § 4-6 (1)',
      'pbrl § 4-6 (3)',
    ],
  },
  'interpretation: dying-patient-information': {
    kind: 'reading',
    about: ['pbrl § 4-9 (2)', 'pbrl § 4-9 (3)'],
  },
  'interpretation: notify-plan-need': {
    kind: 'reading',
    about: ['hpl § 38 a', 'hpl § 22 (1)', 'hpl § 25 (1)'],
  },
  'interpretation: sharing-consent-12-to-15-before-2018': {
    kind: 'reading',
    about: ['hpl § 22 (2)', 'pbrl § 3-4 (2)', 'pbrl § 4-4 (1)'],
  },
  'interpretation: sharing-consent-12-to-15': {
    kind: 'reading',
    about: ['hpl § 22 (2)', 'pbrl § 4-3 (1) c', 'pbrl § 4-4 (1) sentence 2'],
  },
  'interpretation: presumed-consent-minor-measures': {
    kind: 'reading',
    about: ['pbrl § 4-6 (1)'],
  },
  'interpretation: personal-capacity-before-2013': {
    kind: 'text-not-read',
    about: ['pbrl § 4-7', 'pbrl § 4-3 (1) a', 'pbrl § 4-9 (3)'],
  },
  'interpretation: adults-lacking-before-2013': {
    kind: 'text-not-read',
    about: ['pbrl § 4-6 (1)'],
  },
  'interpretation: deprivation-need-not-name-health': {
    kind: 'reading',
    about: ['pbrl § 4-7', 'vgml § 22 (3)'],
  },
  'interpretation: guardian-and-objection': {
    kind: 'reading',
    about: ['pbrl § 4-7', 'vgml § 21 (4)', 'pbrl ch. 4 A'],
  },
  'interpretation: suspension-power': {
    kind: 'gap',
    about: [
      'pbrl § 2-5 d',
      'hol § 7-2 b',
      'sphl § 2-5 d',
      'pbrl § 2-1 b (2)',
      'pbrl § 2-1 b (4)',
      'pbrl § 2-2 (1)',
      'pbrl § 2-2 (2)',
      'pbrl § 2-2 a (2)',
      'pbrl § 2-2 a (3)',
      'pbrl § 2-2 b (1)',
      'pbrl § 2-3',
      'pbrl § 2-5',
      'pbrl § 2-5 a',
      'pbrl § 2-5 b',
      'pbrl § 2-5 c',
    ],
  },
  'interpretation: child-welfare-information-before-2018': {
    kind: 'text-not-read',
    about: ['pbrl § 3-4 (4)', 'bvl1992 § 4-8', 'bvl1992 § 4-12'],
  },
  'interpretation: parents-information-before-2018': {
    kind: 'text-not-read',
    about: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (3)'],
  },
  'interpretation: child-hearing-before-2018': {
    kind: 'text-not-read',
    about: ['pbrl § 4-4 (5)', 'pbrl § 3-1 (2)'],
  },
  'interpretation: parents-of-child-in-care': {
    kind: 'reading',
    about: ['pbrl § 4-4 (4)', 'pbrl § 4-5 (2)', 'bvl § 5-4', 'bvl1992 § 4-12'],
  },
  'interpretation: 12-to-15-placement-and-self-consent': {
    kind: 'reading',
    about: ['pbrl § 4-3 (1) c', 'pbrl § 4-4 (1) sentence 2', 'pbrl § 4-4 (4)', 'pbrl § 3-4 (6)'],
  },
  'interpretation: next-of-kin-criterion': {
    kind: 'reading',
    about: ['pbrl § 1-3 b'],
  },
  'interpretation: minor-siblings-sharing-objection': {
    kind: 'reading',
    about: ['hpl § 28 (1) f', 'hpl § 29 (1)', 'hpl § 25 (3)'],
  },
  'interpretation: duty-to-avert-crime': {
    kind: 'text-not-read',
    about: ['hpl § 23 no. 6'],
  },
  'interpretation: plan-maker-without-municipal-need': {
    kind: 'gap',
    about: ['ipf § 7 (1)', 'ipf § 8 (3)', 'ipf § 9 (2) sentence 1', 'hrf § 18 (4)'],
  },
  'interpretation: plan-maker-mental-and-somatic': {
    kind: 'gap',
    about: ['phvl § 4-1 (1)', 'sphl § 2-5 (1)'],
  },
  'interpretation: plan-lar-and-municipality': {
    kind: 'reading',
    about: ['larf § 6 (1)', 'hol § 7-1 (2)', 'sphl § 2-5 (2)'],
  },
  'interpretation: plan-maker-before-2022': {
    kind: 'gap',
    about: ['hrf § 18 (4)', 'ipf2010 § 6 (1)', 'bvl1992 § 3-2 a'],
  },
  'interpretation: plan-start-duty-specialist': {
    kind: 'reading',
    about: ['ipf § 6', 'pbrl § 1-3 d', 'sphl § 2-5 (1)', 'sphl § 2-5 (2)', 'phvl § 4-1 (1)'],
  },
  'interpretation: plan-nav-regulation-end': {
    kind: 'text-not-read',
    about: ['ipf2010 § 4 (1)', 'ipf § 1'],
  },
  'interpretation: coordinator-narrower-condition': {
    kind: 'reading',
    about: ['pbrl § 2-5 b', 'hol § 7-2', 'sphl § 2-5 a'],
  },
  'interpretation: coordinator-appointed-or-offered': {
    kind: 'reading',
    about: ['sphl § 2-5 a', 'hrf § 17', 'hrf § 22'],
  },
  'interpretation: coordinator-outside-health': {
    kind: 'gap',
    about: ['hol § 7-2', 'sphl § 2-5 a', 'navl § 15 (3)'],
  },
  'interpretation: coordinator-appeal-before-2022': {
    kind: 'reading',
    about: ['pbrl § 7-2', 'pbrl § 2-5 b', 'pbrl § 2-5 c', 'fvl § 28'],
  },
  'interpretation: child-welfare-plan-appeal-before-2022': {
    kind: 'text-not-read',
    about: ['bvl1992 § 3-2 a'],
  },
  'interpretation: child-coordinator-notice': {
    kind: 'gap',
    about: ['hpl § 38 a', 'hol § 7-2 a'],
  },
  'interpretation: plan-request-outside-health': {
    kind: 'gap',
    about: ['navl § 15 (3)', 'sotjl § 28 (1)', 'bvl § 12-9 (1)', 'bvl § 15-9'],
  },
  'interpretation: plan-is-child': {
    kind: 'reading',
    about: ['ipf § 4 (1)', 'ipf § 9 (4)'],
  },
  'interpretation: plan-regime-by-day': {
    kind: 'reading',
    about: ['ipf § 9 (3)', 'ipf § 9 (2) sentence 2', 'hrf § 19 a'],
  },
  'interpretation: plan-needs-two-services': {
    kind: 'reading',
    about: ['pbrl § 2-5', 'hol § 7-1 (1)'],
  },
  'interpretation: plan-schools-contacted-after-2024': {
    kind: 'reading',
    about: ['ipf § 7 (2)', 'oppl § 24-1 (1)'],
  },
  'interpretation: coordinator-complex-not-coordinated': {
    kind: 'gap',
    about: ['sphl § 2-5 a', 'pbrl § 2-5 b'],
  },
  'interpretation: level-without-threshold': {
    kind: 'gap',
    about: ['hol § 3-2 (1) no. 5', 'hrf § 13 (1)'],
  },
  'interpretation: responsibility-not-agreed-away': {
    kind: 'reading',
    about: ['hol § 3-1 (1)', 'sphl § 2-1 a (1)', 'hol § 6-2 (1) no. 1'],
  },
  'interpretation: refusal-and-cost': {
    kind: 'reading',
    about: ['hol § 3-1 (1)'],
  },
  'interpretation: long-stay-decisions': {
    kind: 'reading',
    about: ['pbrl § 2-7 (2) sentence 2', 'hol § 3-2 a (4)', 'hol § 2-2'],
  },
  'interpretation: school-complaint-before-2024': {
    kind: 'reading',
    about: ['oppl1998 § 15-2', 'fvl § 29 (1)'],
  },
  'interpretation: practitioners-own-duties-before': {
    kind: 'text-not-read',
    about: ['fysf § 12 (1)', 'fysf § 17 (1)', 'fysf § 17 (3)'],
  },
  'interpretation: child-coordinator-before-2022': {
    kind: 'gap',
    about: ['hol § 7-2 a', 'hol § 7-2'],
  },
  'interpretation: court-review-late': {
    kind: 'gap',
    about: ['hol § 9-12 (3)'],
  },
  'interpretation: discharge-payment-hindered': {
    kind: 'gap',
    about: ['utskf § 13 (2)', 'utskf § 11 (1)'],
  },
  'interpretation: ambulatory-general-offer': {
    kind: 'reading',
    about: ['hrf § 15'],
  },
  'interpretation: guidance-to-specialist-before-2018': {
    kind: 'gap',
    about: ['hol § 5-11', 'sphl § 6-3'],
  },
  'interpretation: device-two-years': {
    kind: 'reading',
    about: ['ftrl § 10-5 (1)', 'ftrl § 10-6 (1)', 'hrf § 9'],
  },
  'interpretation: device-outside-conditions': {
    kind: 'gap',
    about: ['ftrl § 10-6 (1)', 'ftrl § 10-5 (1)', 'aml § 4-6 (1)'],
  },
  'interpretation: work-devices-retroactive': {
    kind: 'reading',
    about: ['ftrl § 10-5 (4)'],
  },
  'interpretation: school-devices-before-2024': {
    kind: 'reading',
    about: ['oppl § 11-5 (1)', 'ftrl § 10-7 (1) a'],
  },
  'interpretation: school-devices': {
    kind: 'reading',
    about: ['oppl § 11-5 (1)', 'ftrl § 10-7 (1) a', 'ftrl § 10-8', 'hjmf § 2 (2)'],
  },
  'interpretation: interpreter-other-legislation': {
    kind: 'reading',
    about: ['tolkhf § 1 (3) e', 'ftrl § 10-8', 'fysf § 20 (2)', 'fastlf § 37'],
  },
  'interpretation: treatment-devices': {
    kind: 'reading',
    about: ['sphl § 2-1 a (1)'],
  },
  'interpretation: activity-devices-before-2014': {
    kind: 'text-not-read',
    about: ['akthf § 1'],
  },
  'interpretation: interpreter-complaint-before-2022': {
    kind: 'gap',
    about: ['tolkl § 12 (1)'],
  },
  'interpretation: interpreter-before-2022': {
    kind: 'reading',
    about: ['tolkl § 6 (1)', 'pbrl § 3-5 (1)'],
  },
  'interpretation: interpreter-dispensation': {
    kind: 'reading',
    about: ['tolkl § 7 (5)', 'tolkl § 7 (1)'],
  },
  'interpretation: interpreter-child': {
    kind: 'reading',
    about: ['tolkl § 4 (1)'],
  },
  'interpretation: transition-caller': {
    kind: 'gap',
    about: ['hol § 7-2', 'hrf § 5 (1)'],
  },
  'interpretation: general-practitioner-before-2013': {
    kind: 'text-not-read',
    about: ['fastlf2012 § 19 (1)', 'fastlf2012 § 23'],
  },
  'interpretation: habilitation-characteristics': {
    kind: 'reading',
    about: ['hrf § 3'],
  },
  'interpretation: priority-before-2004': {
    kind: 'text-not-read',
    about: ['pbrl § 2-1 (2)', 'pbrl § 2-2 (1)'],
  },
  'interpretation: priority-era-by-receipt': {
    kind: 'reading',
    about: ['priof § 15', 'pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)', 'priof § 2 a'],
  },
  'interpretation: priority-conditions-reference': {
    kind: 'reading',
    about: ['priof § 4', 'priof § 3 (2)', 'priof § 1 no. 1'],
  },
  'interpretation: start-deadline-age': {
    kind: 'gap',
    about: ['priof § 4 a', 'priof § 4 a (2)'],
  },
  'interpretation: missed-deadline-by-day': {
    kind: 'reading',
    about: ['priof § 6', 'pbrl § 2-1 b (4)', 'pbrl § 2-2 b (1)'],
  },
  'interpretation: complaint-request-2012': {
    kind: 'reading',
    about: ['priof § 7', 'pbrl § 7-2'],
  },
  'interpretation: referral-clock': {
    kind: 'gap',
    about: ['pbrl § 2-2 (1)', 'pbrl § 2-2 a (2)'],
  },
  'interpretation: municipal-criteria': {
    kind: 'gap',
    about: ['hol § 3-5 (1)', 'pbrl § 2-1 a (2)', 'pbrl § 2-1 (2)'],
  },
  'interpretation: working-day-saturday': {
    kind: 'gap',
    about: [
      'pbrl § 2-2 (1)',
      'pbrl § 2-2 a (2)',
      'priof § 4 a',
      'priof § 4 a (1)',
      'priof § 4 a (2)',
    ],
  },
  'interpretation: day-of-receipt': {
    kind: 'reading',
    about: ['pbrl § 2-2 (1)', 'pbrl § 2-2 a (2)', 'dl § 148 (1)'],
  },
  'interpretation: forwarded-referral': {
    kind: 'reading',
    about: ['venf § 3 (4)', 'pbrl § 2-2 (1)', 'pbrl § 2-2 a (2)'],
  },
  'interpretation: appointment-before-deadline': {
    kind: 'reading',
    about: ['pbrl § 2-2 (2)', 'pbrl § 2-2 a (2)'],
  },
  'interpretation: habilitation-age-boundary': {
    kind: 'gap',
    about: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'interpretation: habilitation-transition-age': {
    kind: 'gap',
    about: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'interpretation: habilitation-need-not-assessed': {
    kind: 'reading',
    about: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'interpretation: cooperation-regime-by-day': {
    kind: 'reading',
    about: ['hol § 6-2 (1) no. 12', 'hol § 6-2 (1) no. 13', 'hol § 6-5 (1)'],
  },
  'interpretation: yearly-review': {
    kind: 'reading',
    about: ['hol § 6-5 (1)', 'lkf § 8 f'],
  },
  'interpretation: notice-at-once': {
    kind: 'gap',
    about: ['utskf § 10 (1)', 'utskf § 11 (1)', 'utskf § 11 (2) sentence 2'],
  },
  'interpretation: notice-in-good-time': {
    kind: 'gap',
    about: ['sphl § 3-15'],
  },
  'interpretation: plan-both-levels-and-others': {
    kind: 'reading',
    about: ['hol § 7-1 (2)', 'ipf § 7 (1)', 'ipf § 8 (1)', 'ipf § 8 (3)'],
  },
  'interpretation: plan-both-levels-and-others-before-2022': {
    kind: 'reading',
    about: [
      'hol § 7-1 (2)',
      'phvl § 4-1 (2)',
      'hrf § 18 (3)',
      'ipf2010 § 6 (1)',
      'bvl1992 § 3-2 a',
    ],
  },
  'interpretation: plan-maker-in-nav-2022': {
    kind: 'reading',
    about: ['ipf § 6', 'navl § 15 (3)', 'sotjl § 28 (1)'],
  },
  'interpretation: guidance-duty-private-institution': {
    kind: 'reading',
    about: ['fvl § 1', 'fvl § 11 (2)', 'fvl § 11 (3)', 'hforl § 5 (1)'],
  },
  'interpretation: plan-decision-in-nav': {
    kind: 'reading',
    about: ['ipf § 11 (1)', 'ipf2010 § 10', 'navl § 15 (3)', 'fvl § 1'],
  },
  'interpretation: plan-information-to-patients': {
    kind: 'reading',
    about: ['pbrl § 2-1 (4)', 'pbrl § 2-1 a (4)', 'pbrl § 3-2', 'pbrl § 2-5'],
  },
  'interpretation: plan-consent-party-at-15': {
    kind: 'gap',
    about: ['bvl § 12-3 (1)', 'bvl § 15-9', 'ipf § 5 (1)'],
  },
  'interpretation: experimental-care-abroad': {
    kind: 'reading',
    about: ['priof § 3 (2)', 'priof § 2 (1)', 'priof § 1 no. 1', 'priof § 1 no. 2'],
  },
  'interpretation: right-by-residence': {
    kind: 'reading',
    about: ['pbrl § 2-1 (2)', 'pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'interpretation: assessment-right-scope': {
    kind: 'reading',
    about: ['pbrl § 2-2 (1)', 'pbrl § 2-2 (3)', 'pbrl § 2-2 (4)', 'priof § 4', 'priof § 4 a (1)'],
  },
  'interpretation: referral-turned-away': {
    kind: 'reading',
    about: ['pbrl § 2-2 (1)', 'pbrl § 2-2 a (2)'],
  },
  'interpretation: complaint-turn-2012': {
    kind: 'reading',
    about: ['pbrl § 7-5'],
  },
  'interpretation: one-year-not-moved': {
    kind: 'reading',
    about: ['fvl § 31', 'dl § 149 (1)'],
  },
  'interpretation: between-minor-and-serious-measures': {
    kind: 'reading',
    about: ['pbrl § 4-6 (1)', 'pbrl § 4-6 (2)'],
  },
  'interpretation: minor-measure-under-12': {
    kind: 'reading',
    about: ['pbrl § 4-3 (6)', 'pbrl § 4-6 (1)'],
  },
  'interpretation: mental-health-act-12-to-15': {
    kind: 'reading',
    about: ['pbrl § 4-3 (5)', 'pbrl § 4-3 (1) c', 'phvl § 2-1 (2)', 'phvl § 4-4 b'],
  },
  'interpretation: mental-objection-under-12': {
    kind: 'gap',
    about: ['phvl § 2-1 (2)', 'pbrl § 4-4 (5)'],
  },
  'interpretation: control-commission-16-to-17': {
    kind: 'reading',
    about: ['phvl § 2-1 (2)', 'pbrl § 4-5 (1)', 'pbrl § 4-5 (3)'],
  },
  'interpretation: parents-under-removal-prohibition': {
    kind: 'reading',
    about: ['pbrl § 4-4 (4)', 'bvl § 4-3', 'bvl § 5-4 (3)'],
  },
  'interpretation: placement-outside-health-care': {
    kind: 'reading',
    about: [
      'bl § 30 (1)',
      'bvl § 4-2',
      'bvl § 4-3',
      'bvl § 5-4',
      'bvl1992 § 4-6 (2)',
      'bvl1992 § 4-8',
    ],
  },
  'interpretation: children-act-and-health-care': {
    kind: 'reading',
    about: ['bl § 31', 'pbrl § 4-4 (5)', 'pbrl § 3-1 (1)', 'vgml § 17 (4)'],
  },
  'interpretation: plan-as-minor-measure-before-2022': {
    kind: 'reading',
    about: ['hrf § 17 (2)', 'pbrl § 4-6 (1)', 'pbrl § 4-6 (2)'],
  },
  'interpretation: plan-consent-with-mandate': {
    kind: 'reading',
    about: [
      'ipf § 5 (1)',
      'hrf § 17',
      'vgml § 21 (2)',
      'vgml § 32',
      'vgml § 33 (2)',
      'vgml § 80 (1)',
    ],
  },
  'interpretation: mandate-before-2013': {
    kind: 'text-not-read',
    about: ['hrf § 17', 'vgml § 32'],
  },
  'interpretation: recipients-own-knowledge': {
    kind: 'reading',
    about: ['hpl § 21 (4)', 'hpl § 28 (1) d', 'hpl § 28 (1) e', 'hpl § 28 (1) h', 'hpl § 29 a'],
  },
  'interpretation: dispensation-before-2018': {
    kind: 'text-not-read',
    about: ['hpl § 29', 'hpl § 29 b'],
  },
  'interpretation: access-to-record-at-work': {
    kind: 'reading',
    about: ['fvl § 13', 'hol § 12-1', 'sphl § 6-1'],
  },
  'interpretation: discharge-summary-before-2013': {
    kind: 'text-not-read',
    about: ['hpl § 45 a'],
  },
  'interpretation: parents-kept-out-as-next-of-kin': {
    kind: 'gap',
    about: [
      'pbrl § 3-3 (1)',
      'pbrl § 3-3 (2)',
      'pbrl § 3-3 (3)',
      'pbrl § 3-4 (2)',
      'pbrl § 3-4 (3)',
    ],
  },
  'interpretation: next-of-kin-of-users': {
    kind: 'gap',
    about: ['pbrl § 3-1 (3)', 'pbrl § 3-1 (4)', 'pbrl § 3-3 (1)', 'pbrl § 3-3 (2)', 'pbrl § 1-3 f'],
  },
  'interpretation: childs-competence-outside-health-care': {
    kind: 'gap',
    about: ['hpl § 22 (2)', 'pbrl § 3-3 (3)', 'pbrl § 4-3 (1) c', 'pbrl § 4-4 (1)'],
  },
  'interpretation: young-users-view-on-services': {
    kind: 'reading',
    about: ['bl § 31', 'pbrl § 3-1 (2)'],
  },
  'interpretation: parents-of-users-before-2018': {
    kind: 'gap',
    about: ['pbrl § 3-4 (1)', 'pbrl § 1-3 f'],
  },
  'interpretation: general-incompetence-before-2026': {
    kind: 'reading',
    about: ['pbrl § 4-3 (2)'],
  },
  'interpretation: dispensation-permits': {
    kind: 'reading',
    about: ['hpl § 29', 'hpl § 29 b', 'hpl § 29 e'],
  },
  'interpretation: confidentiality-towards-other-parent': {
    kind: 'reading',
    about: ['bl § 47 (1)', 'pbrl § 3-4 (1)', 'pbrl § 3-4 (2)', 'pbrl § 3-4 (3)'],
  },
  'interpretation: electroconvulsive-16-to-17': {
    kind: 'reading',
    about: ['phvl § 4-4 b', 'pbrl § 4-5 (1)', 'pbrl § 4-6 (4)'],
  },
  'interpretation: suspension-2020': {
    kind: 'reading',
    about: [
      'covf § 3 (2)',
      'covf § 4 (1)',
      'covf § 6 (1) no. 2',
      'covf § 7 (1) no. 1',
      'covf § 8 (1) no. 1',
      'covf § 9 (1) no. 1',
      'covf § 9 (1) no. 3',
      'priof § 2 (1)',
      'phvl § 4-1 (1)',
      'hrf § 16 (1)',
      'hrf § 18 (1)',
      'larf § 6 (1)',
    ],
  },
  'interpretation: missed-deadline-suspension-2020': {
    kind: 'text-not-read',
    about: ['pbrl § 2-1 b (4)', 'pbrl § 2-2 (2)', 'priof § 6'],
  },
  'interpretation: child-welfare-complaint-time': {
    kind: 'reading',
    about: ['fvl § 29 (1)', 'fvl § 32', 'bvl § 12-9 (1)', 'bvl § 12-1 (1)', 'bvl1992 § 3-2 a'],
  },
  'interpretation: control-after-complaint': {
    kind: 'reading',
    about: ['phvl § 3-8 (2)', 'phvl § 4-1 (1)'],
  },
  'interpretation: possible-need-duty': {
    kind: 'reading',
    about: ['hrf § 7', 'hrf § 12', 'hpl § 4 (2)'],
  },
  'interpretation: private-institution-plan-and-coordinator': {
    kind: 'reading',
    about: ['sphl § 2-5 (1)', 'sphl § 2-5 a', 'sphl § 1-2 (1)'],
  },
  'interpretation: competence-by-matter-from-16': {
    kind: 'gap',
    about: ['pbrl § 3-1 (3)', 'pbrl § 3-1 (4)', 'pbrl § 3-3 (3)', 'pbrl § 4-3 (1) b'],
  },
  'interpretation: danger-ground-of-users': {
    kind: 'reading',
    about: ['pbrl § 3-3 (3) a', 'pbrl § 3-3 (3) b', 'pbrl § 1-3 f'],
  },
  'interpretation: reading-ban-of-others': {
    kind: 'reading',
    about: ['hpl § 21 a', 'hregl2001 § 13 a', 'pjl § 16'],
  },
  'interpretation: sharing-consent-parents-kept-out': {
    kind: 'gap',
    about: ['hpl § 22 (2)', 'pbrl § 3-4 (3)', 'pbrl § 4-3 (6)', 'pbrl § 4-4 (1)'],
  },
} as const satisfies Readonly<Record<`interpretation: ${string}`, Interpretation>>
