/*
 * Who is told, who keeps silent, and who consents to passing on what is confidential.
 *
 * | situation | questions that must agree |
 * |---|---|
 * | next of kin | whether they are told; whether they take part |
 * | a minor’s parents | whether they are told; who decides; whether next of kin are told |
 * | a child in care | who decides; whether the child welfare service and the carer are told |
 * | confidential information is passed on | who consents to it; who decides on the care |
 * | those who take part in the care | what a presumed, and an express, objection stops |
 * | somebody knows something | both duties of confidentiality; an exception from them |
 * | more is said for telling | each question of telling, before and after |
 */
import {
  assessConsent,
  confidentialityException,
  consentFacts,
  healthPersonnelConfidentiality,
  informChildWelfare,
  informNextOfKin,
  informParents,
  informationSharing,
  nextOfKinTakesPart,
  servicesConfidentiality,
  sharingWithCooperatingPersonnel,
  whoDecides,
} from '@vilkar/consent'
import { possibleOutcomes } from '@vilkar/core'
import { since } from '@vilkar/law'
import { describe, test } from 'vitest'
import { agree, disagree, excludes, follows, only, says } from './helpers/agree.ts'
import { always, situations } from './helpers/situations.ts'

const under16 = [0, 6, 7, 11, 12, 15]
const from16 = [16, 17, 18, 40, 90]
const minors = [...under16, 16, 17]
/** Every kind of matter that is health care. */
const healthCareMatters = [
  'ordinary',
  'minors-own-sphere',
  'reserved-for-adults',
  'cosmetic-without-medical-indication',
  'special-statute',
] as const

describe('whether next of kin are told, and whether they take part (pbrl §§ 3-1 (3) and (4), 3-3)', () => {
  const from2026 = { from: since.decisionCompetence2026.day }

  test('who takes part on a statutory ground is told on it (pbrl §§ 3-1 (4), 3-3 (3))', () => {
    const of = situations(
      consentFacts,
      {
        about: [informNextOfKin, nextOfKinTakesPart],
        where: { patientConsents: [false], circumstancesSuggest: [false] },
      },
      from2026,
    )
    always(of, ({ facts, ...asked }) => {
      const { informNextOfKin, nextOfKinTakesPart } = assessConsent(facts, asked)
      excludes(nextOfKinTakesPart, ['takes-part-on-statutory-ground'], informNextOfKin, [
        'do-not-inform',
      ])
    })
  })

  test('from 16, who takes part with the patient is told, and who is told as the patient takes part (pbrl §§ 3-1 (3), 3-3 (2))', () => {
    const of = situations(consentFacts, {
      about: [informNextOfKin, nextOfKinTakesPart],
      where: { age: from16, receivesHealthCare: [true], matter: healthCareMatters },
    })
    always(of, ({ facts, ...asked }) => {
      const { informNextOfKin, nextOfKinTakesPart } = assessConsent(facts, asked)
      follows(informNextOfKin, ['inform-as-the-patient'], nextOfKinTakesPart, [
        'takes-part-with-patient',
      ])
      // A parent whom the youth or weighty reasons keep out is another matter: § 3-4 (2) and (3).
      excludes(nextOfKinTakesPart, ['takes-part-with-patient'], informNextOfKin, [
        'inform',
        'inform-on-statutory-ground',
        'do-not-inform',
      ])
    })
  })

  test.each([
    'patientConsents',
    'circumstancesSuggest',
    'seriousIllnessAndDanger',
    'childrenInCare',
  ] as const)('%s takes nothing from what they are told (pbrl § 3-3)', (reason) => {
    const of = situations(consentFacts, { about: [informNextOfKin] })
    always(of, ({ facts, ...asked }) => {
      const [without, reasons] = [false, true].map((known) =>
        possibleOutcomes(assessConsent({ ...facts, [reason]: known }, asked).informNextOfKin),
      )
      const told = (outcomes: readonly string[] = []): boolean =>
        outcomes.every((each) => each.startsWith('inform'))
      if (told(without) && !told(reasons)) {
        disagree(`told without ${reason} and not with it: ${reasons?.join(' | ') ?? ''}`)
      }
    })
  })

  test.each(['seriousIllnessAndDanger', 'childrenInCare'] as const)(
    '%s takes no right to take part (pbrl § 3-1 (4))',
    (reason) => {
      const of = situations(consentFacts, { about: [nextOfKinTakesPart] })
      always(of, ({ facts, ...asked }) => {
        const without = assessConsent({ ...facts, [reason]: false }, asked).nextOfKinTakesPart
        const reasons = assessConsent({ ...facts, [reason]: true }, asked).nextOfKinTakesPart
        if (says(without, 'takes-part-with-patient', 'takes-part-on-statutory-ground')) {
          only(reasons, (each) => each !== 'no-own-right')
        }
      })
    },
  )
})

describe('whether parents are told, and who decides (pbrl §§ 3-3, 3-4, 4-4 and 4-5)', () => {
  const of = situations(consentFacts, {
    about: [informParents, informNextOfKin, whoDecides],
    where: { age: minors, receivesHealthCare: [true] },
  })

  test('parents decide on nothing that they are not to be told (pbrl §§ 3-4 (2) and (3), 4-3 (6), 4-4 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { informParents, whoDecides } = assessConsent(facts, asked)
      excludes(informParents, ['do-not-inform'], whoDecides, ['parental-responsibility'])
    })
  })

  test('parents who decide for a child are told in full (pbrl §§ 3-4 (1), 4-1 (1))', () => {
    const children = situations(consentFacts, {
      about: [informParents, whoDecides],
      where: { age: under16, receivesHealthCare: [true] },
    })
    always(children, ({ facts, ...asked }) => {
      const { informParents, whoDecides } = assessConsent(facts, asked)
      excludes(whoDecides, ['parental-responsibility'], informParents, [
        'only-what-parental-responsibility-requires',
        'only-what-parental-responsibility-requires-and-tell-patient',
        'do-not-inform',
        'as-next-of-kin-or-to-consent',
        'not-applicable',
      ])
    })
  })

  test('parents who are told as next of kin are told as the patient (pbrl §§ 3-3 (2), 3-4 (4))', () => {
    always(of, ({ facts, ...asked }) => {
      const { informParents, informNextOfKin } = assessConsent(facts, asked)
      excludes(informParents, ['as-next-of-kin-or-to-consent'], informNextOfKin, [
        'inform',
        'inform-on-statutory-ground',
        'do-not-inform',
      ])
    })
  })

  test('a youth for whom parents may consent is one whose parents are told to consent (pbrl §§ 3-4, 4-5 (1))', () => {
    const youths = situations(consentFacts, {
      about: [informParents, whoDecides],
      where: { age: [16, 17], receivesHealthCare: [true] },
    })
    always(youths, ({ facts, ...asked }) => {
      const { informParents, whoDecides } = assessConsent(facts, asked)
      follows(whoDecides, ['parental-responsibility'], informParents, [
        'as-next-of-kin-or-to-consent',
      ])
    })
  })
})

describe('a child in care: who decides, and who is told (pbrl §§ 3-4 (6), 4-4 (4) and 4-5 (2))', () => {
  const of = situations(
    consentFacts,
    { about: [whoDecides, informChildWelfare], where: { age: minors } },
    { from: since.childrensRights2018.day },
  )

  test('a child welfare service that decides is told', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, informChildWelfare } = assessConsent(facts, asked)
      follows(whoDecides, ['child-welfare', 'child-welfare-or-carer'], informChildWelfare, [
        'inform-child-welfare',
        'inform-child-welfare-and-carer',
      ])
    })
  })

  test('a carer who may consent is told', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, informChildWelfare } = assessConsent(facts, asked)
      follows(whoDecides, ['child-welfare-or-carer'], informChildWelfare, [
        'inform-child-welfare-and-carer',
      ])
    })
  })
})

describe('who consents to passing on what is confidential, and who decides (hpl § 22)', () => {
  const of = (age: readonly number[], from?: string) =>
    situations(
      consentFacts,
      { about: [whoDecides, informationSharing], where: { age } },
      { ...(from && { from }) },
    )

  test('who decides alone consents to it (hpl § 22 (1), and for those under 16 pbrl § 4-4)', () => {
    always(of([...under16, ...from16], since.childrensRights2018.day), ({ facts, ...asked }) => {
      const { whoDecides, informationSharing } = assessConsent(facts, asked)
      follows(whoDecides, ['patient'], informationSharing, ['patient'])
    })
  })

  test('under 16 it is whoever pbrl § 4-4 names for the care (hpl § 22 (2))', () => {
    const named = [
      'parental-responsibility',
      'child-welfare',
      'child-welfare-or-carer',
      'guardian',
    ] as const
    const children = situations(consentFacts, {
      about: [whoDecides, informationSharing],
      where: { age: under16, matter: ['ordinary'] },
    })
    always(children, ({ facts, ...asked }) => {
      const { whoDecides, informationSharing } = assessConsent(facts, asked)
      for (const each of named) follows(whoDecides, [each], informationSharing, [each])
    })
  })

  test('from 16 it is the patient or the next of kin, whoever decides on the care (hpl § 22 (1) and (3))', () => {
    always(of(from16), ({ facts, ...asked }) => {
      const { whoDecides, informationSharing } = assessConsent(facts, asked)
      only(informationSharing, (each) => ['patient', 'next-of-kin'].includes(each))
      excludes(
        whoDecides,
        ['guardian', 'provider', 'responsible-professional', 'parental-responsibility'],
        informationSharing,
        ['patient'],
      )
    })
  })
})

describe('telling those who take part in the care (hpl §§ 25 and 29, pbrl § 5-3)', () => {
  const of = situations(consentFacts, { about: [sharingWithCooperatingPersonnel] })
  const allowed = ['allowed', 'allowed-despite-objection', 'allowed-for-weighty-reasons'] as const

  test('what may be told against a no may be told against a presumed no, and that with a yes', () => {
    const known = situations(consentFacts, {
      about: [sharingWithCooperatingPersonnel],
      where: {
        informationRecipient: ['health-care-personnel'],
        necessaryForCare: [true],
        fromRecord: [true, false],
        seriousDanger: [true, false],
        weightyReasons: [true, false],
      },
    })
    always(known, ({ facts, ...asked }) => {
      const [express, presumed, none] = (
        ['objects', 'would-probably-object', 'accepts'] as const
      ).map(
        (patientsAttitude) =>
          assessConsent({ ...facts, patientsAttitude }, asked).sharingWithCooperatingPersonnel,
      )
      if (!express || !presumed || !none) return
      if (says(express, ...allowed) && !says(presumed, ...allowed)) {
        disagree('told against a no, and not against a presumed no', express, presumed)
      }
      if (says(presumed, ...allowed) && !says(none, ...allowed)) {
        disagree('told against a presumed no, and not with a yes', presumed, none)
      }
    })
  })

  test.each(['necessaryForCare', 'seriousDanger', 'weightyReasons'] as const)(
    '%s takes no ground to tell',
    (reason) => {
      always(of, ({ facts, ...asked }) => {
        const [without, more] = [false, true].map(
          (known) =>
            assessConsent({ ...facts, [reason]: known }, asked).sharingWithCooperatingPersonnel,
        )
        if (without && more && says(without, ...allowed) && !says(more, ...allowed)) {
          disagree(`told without ${reason}, and not with it`, without, more)
        }
      })
    },
  )
})

describe('both duties of confidentiality, and the exceptions (hpl §§ 21 to 34 b, hol § 12-1, sphl § 6-1)', () => {
  const both = [healthPersonnelConfidentiality, servicesConfidentiality] as const

  test('what is about nobody, and what is learned in private life, is in neither (hpl § 21, fvl § 13)', () => {
    for (const where of [
      { informationAbout: ['no-person'] },
      { learned: ['privately'] },
    ] as const) {
      always(situations(consentFacts, { about: both, where }), ({ facts, ...asked }) => {
        const { healthPersonnelConfidentiality, servicesConfidentiality } = assessConsent(
          facts,
          asked,
        )
        only(healthPersonnelConfidentiality, (each) => each === 'no-duty-here')
        only(servicesConfidentiality, (each) => each === 'no-duty-here')
      })
    }
  })

  test('health personnel of a service are silent on what they learn there, by both (hpl § 21, hol § 12-1, sphl § 6-1)', () => {
    const of = situations(consentFacts, {
      about: both,
      where: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: ['at-work', 'handling-health-data', 'as-cooperating-personnel'],
        position: ['health-personnel'],
        worksFor: ['municipal-service', 'specialist-service'],
      },
    })
    always(of, ({ facts, ...asked }) => {
      const { healthPersonnelConfidentiality, servicesConfidentiality } = assessConsent(
        facts,
        asked,
      )
      only(healthPersonnelConfidentiality, (each) => each === 'confidential')
      only(servicesConfidentiality, (each) => each === 'confidential')
    })
  })

  test('nobody in a service who gets into its records is bound by nothing (hpl §§ 21 and 21 a, hol § 12-1, sphl § 6-1, pjl § 15)', () => {
    const of = situations(consentFacts, {
      about: both,
      where: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: ['access-to-record'],
        worksFor: ['municipal-service', 'specialist-service'],
      },
    })
    always(of, ({ facts, ...asked }) => {
      const { healthPersonnelConfidentiality, servicesConfidentiality } = assessConsent(
        facts,
        asked,
      )
      agree(
        healthPersonnelConfidentiality,
        servicesConfidentiality,
        (one, other) => one === 'confidential' || other === 'confidential',
      )
    })
  })

  test('who has no duty of silence needs no exception from it (hpl § 21)', () => {
    const of = situations(consentFacts, { about: [...both, confidentialityException] })
    always(of, ({ facts, ...asked }) => {
      const {
        healthPersonnelConfidentiality: one,
        servicesConfidentiality: other,
        mayTellByException: exception,
      } = assessConsent(facts, asked)
      const none = says(one, 'no-duty-here') && says(other, 'no-duty-here')
      if (none && says(exception, 'may-not-share')) {
        disagree('may not tell what nothing keeps silent', one, other, exception)
      }
    })
  })

  test('with its conditions met, an exception opens something, and without them nothing (hpl §§ 21 to 34 b)', () => {
    const of = situations(consentFacts, {
      about: [confidentialityException],
      // Grounds that stand in every wording of the act.
      where: {
        exceptionGround: ['consent', 'weighty-interests', 'cooperating-personnel', 'child-welfare'],
      },
    })
    always(of, ({ facts, ...asked }) => {
      const [unmet, met] = [false, true].map(
        (exceptionConditionsMet) =>
          assessConsent({ ...facts, exceptionConditionsMet }, asked).mayTellByException,
      )
      if (unmet) only(unmet, (each) => !['may-share', 'must-share'].includes(each))
      if (met) only(met, (each) => each !== 'may-not-share')
    })
  })
})
