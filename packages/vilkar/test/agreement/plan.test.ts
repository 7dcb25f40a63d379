/*
 * The individual plan and coordinators: who has a right, who makes the plan, who agrees, who is told.
 *
 * | situation | questions that must agree |
 * |---|---|
 * | needs, and a wish for a plan | whether there is a right; who makes the plan; who takes part; who coordinates |
 * | a service that might start | who makes the plan; whether that service has a duty of its own to start |
 * | an answer to the question of a plan | whether there is a right; who makes the plan; whether work may start |
 * | a consent to the plan, on its day | who agrees; whether work may start; the points of the plan on consents |
 * | a consent to sharing, on its day | who consents to it; the point of the plan on it |
 * | a patient, to 2022-07-31 | who decides on health care; who agrees to plan and coordinator |
 * | somebody who gets no health care | who agrees to plan and child coordinator |
 * | a child coordinator | who must want one; whether one is appointed |
 */
import {
  assessConsent,
  childCoordinatorConsent,
  consentFacts,
  coordinatorConsent,
  individualPlanConsent,
  informationSharing,
  whoDecides,
  type ConsentFacts,
} from '@vilkar/consent'
import { possibleOutcomes } from '@vilkar/core'
import {
  assessPlanDuty,
  childCoordinator,
  contactDoctor,
  municipalCoordinator,
  planFacts,
  planInitiate,
  planJoin,
  planPrepare,
  planRight,
  planStart,
  specialistCoordinator,
} from '@vilkar/individual-plan'
import { checkPlan, type IndividualPlan } from '@vilkar/individual-plan/checklists'
import { since } from '@vilkar/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessCase, caseFile } from '../../src/index.js'
import { agree, alike, disagree, excludes, follows, only } from './helpers/agree.ts'
import { isSuspended } from './helpers/days.ts'
import { always, situations } from './helpers/situations.ts'

const before2022 = { until: since.planAndCoordinator2022.day }
const from2022 = { from: since.planAndCoordinator2022.day }
const minors = [0, 6, 7, 11, 12, 15, 16, 17]

/** Facts from which what a plan looks at is counted. */
const counted = ['municipalCare', 'somaticCare', 'mentalCare', 'nav', 'childWelfare'] as const

/** The outcomes in which nobody makes a plan. */
const nobodyMakes = ['no-duty', 'may-not-prepare'] as const

describe('a right to a plan, and who makes it (pbrl § 2-5, hol § 7-1, sphl § 2-5, ipf §§ 4 and 5)', () => {
  const of = situations(planFacts, {
    about: [planRight, planPrepare, planJoin],
    also: counted,
    where: { planConsent: ['given'] },
  })

  test('nobody makes a plan where there is neither a right nor a duty (ipf § 4 (1), hrf § 16 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { right, prepare } = assessPlanDuty(facts, asked)
      follows(right, ['no-right'], prepare, nobodyMakes)
    })
  })

  test('a plan in medication-assisted rehabilitation is one that there is a right to, or a duty (larf § 6)', () => {
    const lar = situations(planFacts, {
      about: [planRight, planPrepare, planJoin],
      also: counted,
      where: { larStarted: [true], planConsent: ['given'], lasting: [true], coordinated: [true] },
    })
    always(lar, ({ facts, ...asked }) => {
      // The right was suspended in the spring of 2020 (FOR-2020-03-27-462), and the plan with it.
      if (isSuspended(asked.on)) return
      const { right, prepare, join } = assessPlanDuty(facts, asked)
      excludes(prepare, ['specialist-service'], right, ['no-right'])
      excludes(prepare, ['specialist-service'], join, ['no-duty'])
    })
  })

  test('where there is a right and a consent, the plan is nobody’s in no case (pbrl § 2-5, ipf § 4 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { right, prepare } = assessPlanDuty(facts, asked)
      excludes(right, ['right', 'duty-without-right'], prepare, nobodyMakes)
    })
  })

  test('who takes part takes part in a plan that somebody makes (hpl § 4 (2), ipf § 4 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { right, prepare, join } = assessPlanDuty(facts, asked)
      follows(right, ['no-right', 'not-wanted'], join, ['no-duty'])
      follows(prepare, ['no-duty'], join, ['no-duty'])
    })
  })
})

describe('the answer to the question of a plan (ipf § 5 (1), hrf § 17, ipf2010 § 5)', () => {
  const of = situations(planFacts, {
    about: [planRight, planPrepare, planStart, individualPlanConsent],
    also: counted,
    where: { planConsent: ['given', 'not-asked', 'refused', 'withdrawn'] },
  })

  test('without a consent nobody prepares a plan, and no work starts', () => {
    always(of, ({ facts, ...asked }) => {
      const { prepare, start } = assessPlanDuty(facts, asked)
      alike(prepare, start, ['may-not-prepare'], ['not-given', 'withdrawn'])
    })
  })

  test('a plan that was declined is wanted by nobody', () => {
    always(of, ({ facts, ...asked }) => {
      const { right, start } = assessPlanDuty(facts, asked)
      excludes(start, ['withdrawn'], right, ['right', 'duty-without-right'])
      follows(right, ['not-wanted'], start, ['not-given', 'withdrawn'])
    })
  })
})

describe('who makes the plan, and whose duty it is to start (sphl § 2-5, phvl § 4-1, ipf § 6, hrf § 18, ipf2010 § 6)', () => {
  const of = (
    service: NonNullable<(typeof planInitiate.inputs.initiatingService.values)[number]>,
  ) => ({
    about: [planPrepare, planInitiate],
    also: counted,
    where: { initiatingService: [service], planConsent: ['given' as const] },
  })

  test.each([
    ['municipal-care', ['municipality']],
    ['specialist-care', ['health-trust', 'mental-health-institution', 'specialist-service']],
    ['nav-municipal', ['municipality-in-nav']],
    ['child-welfare', ['child-welfare']],
  ] as const)('%s starts the plan that it makes', (service, makers) => {
    always(situations(planFacts, of(service)), ({ facts, ...asked }) => {
      const { prepare, initiate } = assessPlanDuty(facts, asked)
      excludes(prepare, makers, initiate, ['no-own-duty'])
    })
  })

  test('the specialist service has a duty of its own to start the plan that an act gives it (sphl § 2-5 (1), phvl § 4-1 (1))', () => {
    always(situations(planFacts, of('specialist-care')), ({ facts, ...asked }) => {
      const { prepare, initiate } = assessPlanDuty(facts, asked)
      follows(prepare, ['health-trust', 'mental-health-institution'], initiate, ['own-duty'])
    })
  })

  test('it has none where an act gives the plan to the municipality (sphl § 2-5 (2), phvl § 4-1 (2))', () => {
    always(situations(planFacts, of('specialist-care'), before2022), ({ facts, ...asked }) => {
      const { prepare, initiate } = assessPlanDuty(facts, asked)
      excludes(prepare, ['municipality'], initiate, ['own-duty'])
    })
  })
})

describe('a right to a plan, and coordinators (pbrl §§ 2-5 to 2-5 c, hol §§ 7-2 and 7-2 a, sphl § 2-5 a)', () => {
  const of = situations(planFacts, {
    about: [planRight, municipalCoordinator, specialistCoordinator],
    also: counted,
  })

  test('whoever is owed a coordinator of the municipality would have a right to a plan (pbrl § 2-5, hol § 7-2)', () => {
    always(of, ({ facts, ...asked }) => {
      if (isSuspended(asked.on)) return
      const { right, municipalCoordinator } = assessPlanDuty(facts, asked)
      follows(municipalCoordinator, ['must-offer', 'declined'], right, ['right', 'not-wanted'])
    })
  })

  test('a coordinator is owed of the municipality where services of its are in the plan (hol § 7-2)', () => {
    const municipal = situations(planFacts, {
      about: [planRight, municipalCoordinator],
      where: { municipalCare: [true], nav: ['none', 'services'] },
    })
    always(municipal, ({ facts, ...asked }) => {
      if (isSuspended(asked.on)) return
      const { right, municipalCoordinator } = assessPlanDuty(facts, asked)
      follows(right, ['right'], municipalCoordinator, ['must-offer', 'declined'])
    })
  })

  test('a coordinator is owed of the specialist service where services of its are in the plan (sphl § 2-5 a)', () => {
    const specialist = situations(planFacts, {
      about: [planRight, specialistCoordinator],
      also: counted,
      where: { somaticCare: [true], nav: ['none', 'services'] },
    })
    always(specialist, ({ facts, ...asked }) => {
      if (isSuspended(asked.on)) return
      const { right, specialistCoordinator } = assessPlanDuty(facts, asked)
      follows(right, ['right'], specialistCoordinator, [
        'must-appoint-health-professional',
        'must-appoint-preferably-doctor',
        'declined',
      ])
    })
  })

  test('whoever is owed a contact doctor for long and coordinated care is owed a coordinator there (sphl §§ 2-5 a and 2-5 c)', () => {
    const patients = situations(planFacts, {
      about: [contactDoctor, specialistCoordinator],
      also: counted,
      where: { lasting: [true], coordinated: [true] },
    })
    always(patients, ({ facts, ...asked }) => {
      const { contactDoctor, specialistCoordinator } = assessPlanDuty(facts, asked)
      excludes(
        contactDoctor,
        ['must-appoint-doctor', 'must-appoint-doctor-or-psychologist'],
        specialistCoordinator,
        ['no-duty'],
      )
    })
  })

  test('whoever is owed a child coordinator for coordinated services would have a right to a plan (hol § 7-2 a)', () => {
    const children = situations(
      planFacts,
      {
        about: [planRight, childCoordinator],
        also: counted,
        where: { age: minors, coordinated: [true] },
      },
      from2022,
    )
    always(children, ({ facts, ...asked }) => {
      if (isSuspended(asked.on)) return
      const { right, childCoordinator } = assessPlanDuty(facts, asked)
      follows(childCoordinator, ['must-appoint', 'not-wanted'], right, ['right', 'not-wanted'])
    })
  })

  test('who wants one is asked exactly as long as one may be appointed (hol § 7-2 a (3))', () => {
    const case_ = situations(
      consentFacts,
      { about: [childCoordinatorConsent], where: { age: [0, 15, 16, 17, 18, 40] } },
      from2022,
    )
    const needs = situations(planFacts, { about: [childCoordinator], also: counted }, from2022)
    always(fc.tuple(case_, needs), ([{ facts: person, ...asked }, { facts }]) => {
      const individualPlan = Object.fromEntries(
        Object.entries(facts).filter(([name]) => name !== 'age' && name !== 'birthDate'),
      )
      const { consent, individualPlan: plan } = assessCase({ person, individualPlan }, asked)
      alike(consent.childCoordinatorConsent, plan.childCoordinator, ['ended'], ['ended'])
    })
  })
})

describe('who agrees to plan and coordinator (hrf § 17, ipf § 5 (1), hol § 7-2 a)', () => {
  /** Who decides on health care, in the words of the plan. */
  const inPlan = {
    patient: 'recipient',
    guardian: 'guardian',
    'parental-responsibility': 'parental-responsibility',
    'child-welfare': 'child-welfare',
    'child-welfare-or-carer': 'child-welfare-or-carer',
  } as const

  test('to 2022-07-31 whoever decides on a patient’s care agrees to the plan (hrf § 17, pbrl chapter 4)', () => {
    const patients = situations(
      consentFacts,
      {
        about: [whoDecides, individualPlanConsent],
        where: {
          receivesHealthCare: [true],
          matter: ['ordinary', 'minors-own-sphere'],
          treatedCondition: ['somatic'],
          objectsToHealthCare: [false],
        },
      },
      before2022,
    )
    const willing = 'objectsToPlan' in consentFacts.shape ? { objectsToPlan: false } : {}
    always(patients, ({ facts, ...asked }) => {
      const { whoDecides, individualPlanConsent: agreeing } = assessConsent(
        { ...facts, ...willing },
        asked,
      )
      agree(whoDecides, agreeing, (decides, agrees) =>
        Object.entries(inPlan).every(([who, named]) => decides !== who || agrees === named),
      )
    })
  })

  test('to 2022-07-31 the same holds for a coordinator (hrf § 17)', () => {
    const of = situations(
      consentFacts,
      { about: [individualPlanConsent, coordinatorConsent] },
      before2022,
    )
    always(of, ({ facts, ...asked }) => {
      const answers = assessConsent(facts, asked)
      expect(possibleOutcomes(answers.coordinatorConsent)).toEqual(
        possibleOutcomes(answers.individualPlanConsent),
      )
    })
  })

  test('a competent grown-up agrees alone, patient or user (ipf § 5 (1), hrf § 17)', () => {
    const of = situations(consentFacts, {
      about: [individualPlanConsent],
      where: { age: [18, 40, 90], decisionCompetence: ['has'] },
    })
    always(of, ({ facts, ...asked }) => {
      only(assessConsent(facts, asked).individualPlanConsent, (agrees) => agrees === 'recipient')
    })
  })

  test('the parents with whom a child lives agree to the plan and want the child coordinator (ipf § 5 (1), hol § 7-2 a)', () => {
    const of = situations(
      consentFacts,
      {
        about: [individualPlanConsent, childCoordinatorConsent, whoDecides],
        where: {
          age: [0, 6, 11, 12, 15],
          matter: ['ordinary'],
          childWishesParentsNotTold: [false],
          weightyReasonsAgainstTellingParents: [false],
          careTakenOver: ['no'],
        },
      },
      from2022,
    )
    always(of, ({ facts, ...asked }) => {
      const answers = assessConsent(facts, asked)
      const { whoDecides } = answers
      for (const who of ['parental-responsibility', 'guardian', 'not-regulated'] as const) {
        alike(whoDecides, answers.individualPlanConsent, [who], [who])
      }
      for (const who of ['parental-responsibility', 'guardian'] as const) {
        alike(whoDecides, answers.childCoordinatorConsent, [who], [who])
      }
    })
  })

  test('under a care order, foster parents and institutions decide at no age less than the service lets them (bvl § 5-4)', () => {
    const of = situations(
      consentFacts,
      {
        about: [individualPlanConsent, childCoordinatorConsent],
        where: {
          careTakenOver: ['care-order'],
          receivesHealthCare: [false],
          decisionCompetence: ['lacks'],
          childWishesParentsNotTold: [false],
          weightyReasonsAgainstTellingParents: [false],
          // From 16 no plan is made against the will of whoever it is for.
          objectsToPlan: [false],
        },
      },
      { from: since.fosterCarers2026.day },
    )
    always(of, ({ facts, ...asked }) => {
      const [child, youth] = [15, 17].map((age) =>
        assessConsent({ ...facts, birthDate: null, age }, asked),
      )
      if (!child || !youth) return
      for (const name of ['individualPlanConsent', 'childCoordinatorConsent'] as const) {
        alike(child[name], youth[name], ['child-welfare-or-carer'], ['child-welfare-or-carer'])
      }
    })
  })

  test('without health care, nobody agrees by the rules on who consents to health care (pbrl chapter 4)', () => {
    const users = situations(consentFacts, {
      about: [individualPlanConsent, childCoordinatorConsent, coordinatorConsent],
      where: { receivesHealthCare: [false] },
    })
    const health = /^pbrl § 4-[1-7]\b/
    always(users, ({ facts, ...asked }) => {
      const answers = assessConsent(facts, asked)
      for (const answer of [
        answers.individualPlanConsent,
        answers.coordinatorConsent,
        answers.childCoordinatorConsent,
      ]) {
        if (answer.status !== 'determined') continue
        const rests = answer.basis.filter((each) => health.test(each))
        if (rests.length > 0) disagree(`rests on ${rests.join(', ')}`, answer)
      }
    })
  })
})

describe('a consent to the plan on the day asked about (ipf § 5 (1), hrf § 17)', () => {
  const roles = [
    'recipient',
    'guardian',
    'parental-responsibility',
    'child-welfare',
    'carer',
  ] as const
  const people = situations(consentFacts, { about: [individualPlanConsent] })
  const as = fc.constantFrom(...roles, 'other' as const)

  /** The roles in which those whom an answer names consent; nothing where it leaves that open. */
  const rolesOf = (who: string): readonly string[] | undefined => {
    if (who === 'patient') return ['recipient']
    if (who === 'child-welfare-or-carer') return ['child-welfare', 'carer']
    return ['next-of-kin', ...roles].includes(who) ? [who] : undefined
  }
  /** What a point must say of a consent in one role; nothing where an answer leaves it open to whom. */
  const expected = (outcomes: readonly string[], role: string): string | undefined => {
    const each = outcomes.map(rolesOf)
    if (each.includes(undefined)) return undefined
    const fits = new Set(each.map((named) => named?.includes(role)))
    return fits.size > 1 ? 'undetermined' : fits.has(true) ? 'met' : 'unmet'
  }
  test('work starts on the consent of whoever must agree, and on no other (one case, two domains)', () => {
    always(fc.tuple(people, as, fc.boolean()), ([{ facts, ...asked }, role, atHome]) => {
      const { receivesHealthCare, ...person } = facts
      const planConsentGivenBy = role === 'other' ? 'someone-else' : role
      // Who gets specialist services gets health care; who gets services at home may get either.
      const isPatient = receivesHealthCare === true
      const needs = {
        municipalCare: atHome,
        somaticCare: !atHome && isPatient,
        mentalCare: false,
        childWelfare: 'none' as const,
      }
      const health = { receivesHealthCare: (atHome ? receivesHealthCare : isPatient) ?? null }
      const whereAsked = (section: 'person' | 'consent' | 'individualPlan') =>
        'receivesHealthCare' in caseFile.shape[section].unwrap().unwrap().shape ? health : {}
      const { consent, individualPlan } = assessCase(
        {
          person: { ...person, ...whereAsked('person') },
          consent: whereAsked('consent'),
          individualPlan: {
            ...needs,
            ...whereAsked('individualPlan'),
            planConsent: 'given',
            planConsentGivenBy,
            planConsentInformed: true,
          },
        },
        asked,
      )
      agree(consent.individualPlanConsent, individualPlan.start, (who, start) => {
        if (who === 'not-regulated') return start === 'not-regulated'
        const named = rolesOf(who)
        if (named === undefined) return true
        return (
          start === (named.includes(planConsentGivenBy) ? 'may-start' : 'given-by-someone-else')
        )
      })
    })
  })

  const planOf = (
    { birthDate, ...facts }: ConsentFacts,
    consents: IndividualPlan['consents'],
  ): IndividualPlan => {
    const circumstances = Object.fromEntries(
      Object.entries(facts).filter(([name]) => name !== 'age'),
    )
    return {
      recipient: { birthDate: birthDate ?? null, circumstances },
      consents: consents ?? null,
    }
  }
  const statuses = (plan: IndividualPlan, on: string, point: string): readonly string[] => {
    const { soundness } = checkPlan(plan, { on })
    return soundness.status === 'checked'
      ? soundness.findings
          .filter(({ requirement }) => requirement === point)
          .map(({ status }) => status)
      : []
  }

  test('the plan’s point on who consented says what the question says (ipf § 5 (1), hrf § 17)', () => {
    always(fc.tuple(people, as), ([{ facts, on }, role]) => {
      const { individualPlanConsent: agreeing } = assessConsent(
        facts.birthDate ? facts : { ...facts, age: null },
        {
          on,
        },
      )
      const consents = [{ id: 'c', to: 'plan' as const, as: role, on }]
      const [status] = statuses(planOf(facts, consents), on, 'plan-consent-entitled')
      const must = expected(possibleOutcomes(agreeing), role)
      // In child welfare alone, a child of 15 may be a party of its own (bvl1992 § 6-3, bvl § 12-3): then it is
      // left to judgement, and whether the plan is of child welfare alone, these facts do not tell.
      const mayBeParty =
        role === 'recipient' && facts.receivesHealthCare !== true && status === 'undetermined'
      if (must !== undefined && status !== must && !mayBeParty) {
        disagree(`the point is ${status ?? 'absent'}`, agreeing)
      }
    })
  })

  test('the plan’s point on who consented to sharing says what the question says (hpl § 22)', () => {
    const of = situations(consentFacts, { about: [informationSharing] })
    const givers = fc.constantFrom(...roles, 'next-of-kin' as const, 'other' as const)
    always(fc.tuple(of, givers), ([{ facts, on }, role]) => {
      const { informationSharing } = assessConsent(
        facts.birthDate ? facts : { ...facts, age: null },
        { on },
      )
      const consents = [{ id: 'c', to: 'sharing' as const, as: role, on }]
      const [status] = statuses(planOf(facts, consents), on, 'sharing-consent-entitled')
      const must = expected(possibleOutcomes(informationSharing), role)
      if (must !== undefined && status !== must) {
        disagree(`the point is ${status ?? 'absent'}`, informationSharing)
      }
    })
  })

  test('a consent that was withdrawn by the day lets no work start, nor does it stand (ipf § 5 (1), hrf § 17)', () => {
    const person = { birthDate: '1980-01-02', decisionCompetence: 'has' } as const
    always(people, ({ on }) => {
      const { start, right } = assessPlanDuty(
        {
          ...person,
          planConsent: 'withdrawn',
          planConsentGivenBy: 'recipient',
          planConsentInformed: true,
        },
        { on },
      )
      only(start, (each) => each === 'withdrawn')
      only(right, (each) => each !== 'right' && each !== 'duty-without-right')
      const given = { id: 'c', to: 'plan', as: 'recipient', on: '2012-01-01' } as const
      const gone = planOf(person, [{ ...given, withdrawnOn: on }])
      expect(statuses(gone, on, 'plan-consent-stands')).toEqual(['unmet'])
    })
  })

  test('the withdrawal of whoever must agree is not undone by a consent of another (ipf § 5 (1), hrf § 17)', () => {
    const person = { birthDate: '1980-01-02', decisionCompetence: 'has' } as const
    const other = fc.constantFrom('guardian', 'parental-responsibility', 'other')
    always(fc.tuple(people, other, fc.boolean()), ([{ on }, role, first]) => {
      const gone = {
        id: 'c',
        to: 'plan',
        as: 'recipient',
        on: '2012-01-01',
        withdrawnOn: on,
      } as const
      const theirs = { id: 'd', to: 'plan', as: role as 'other', on: '2012-01-01' } as const
      const plan = planOf(person, first ? [theirs, gone] : [gone, theirs])
      expect(statuses(plan, on, 'plan-consent-stands')).not.toContain('met')
    })
  })

  test('of what one and the same says, the later holds (ipf § 5 (1), hrf § 17)', () => {
    const person = { birthDate: '1980-01-02', decisionCompetence: 'has' } as const
    const own = { to: 'plan', as: 'recipient' } as const
    always(fc.tuple(people, fc.boolean()), ([{ on }, turned]) => {
      const asStated = (consents: NonNullable<IndividualPlan['consents']>) =>
        statuses(
          planOf(person, turned ? consents.toReversed() : consents),
          on,
          'plan-consent-stands',
        )
      const old = { ...own, id: 'c', on: '2011-01-01' }
      const anew = { ...own, id: 'd', on: '2011-06-01' }
      expect(asStated([{ ...old, withdrawnOn: '2011-03-01' }, anew])).toEqual(['met'])
      expect(asStated([old, { ...anew, withdrawnOn: on }])).not.toContain('met')
    })
  })

  test('what is not yet given, or has expired, lets no plan stand (ipf § 5 (1), hrf § 17)', () => {
    const person = { birthDate: '1980-01-02', decisionCompetence: 'has' } as const
    always(people, ({ on }) => {
      const given = { id: 'c', to: 'plan', as: 'recipient' } as const
      const ahead = planOf(person, [{ ...given, on: '2030-01-01' }])
      const over = planOf(person, [{ ...given, on: '2010-01-01', expiresOn: '2011-12-31' }])
      expect(statuses(ahead, on, 'plan-consent-stands')).toEqual(['unmet'])
      expect(statuses(over, on, 'plan-consent-stands')).toEqual(['unmet'])
    })
  })
})
