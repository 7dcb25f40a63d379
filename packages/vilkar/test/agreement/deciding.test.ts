/*
 * Who decides on health care, and what follows from it.
 *
 * | situation | questions that must agree |
 * |---|---|
 * | parents have consented | who decides; whether their consent is enough |
 * | somebody withdraws a consent | who decides; what follows; whether the parents' consent is enough |
 * | a child is concerned | who decides; whether the child is heard |
 * | a consent was given | who decides; whether it stands; whether the parents' consent is enough |
 * | the person objects | who decides; what follows |
 * | help is refused in an emergency | whether there is a right to; whether help is given at once |
 * | a special statute governs the matter | every question that pbrl chapter 4 answers otherwise |
 * | a year passes | who decides, before and after |
 */
import {
  assessConsent,
  childHeard,
  childInpatientMentalHealth,
  consentFacts,
  consentValidity,
  consentWithdrawal,
  consentEmergency,
  individualPlanConsent,
  informationSharing,
  nextOfKinTakesPart,
  objection,
  parentsConsentSuffices,
  refusal,
  whoDecides,
} from '@vilkar/consent'
import { since } from '@vilkar/law'
import { describe, test } from 'vitest'
import { agree, alike, disagree, excludes, follows, maySay, only, says } from './helpers/agree.ts'
import { always, situations } from './helpers/situations.ts'

const minors = [0, 6, 7, 11, 12, 15, 16, 17]
const under16 = [0, 6, 7, 11, 12, 15]

/** Somebody decides who is not the patient. */
const others = [
  'parental-responsibility',
  'child-welfare',
  'child-welfare-or-carer',
  'guardian',
  'provider-for-now',
  'responsible-professional',
  'provider',
] as const

const enough = ['sufficient', 'sufficient-after-hearing-both'] as const

describe('who decides, and the parents’ consent (pbrl §§ 4-4 and 4-5)', () => {
  const of = situations(consentFacts, {
    about: [whoDecides, parentsConsentSuffices],
    also: ['parentalResponsibility'],
    where: {
      parents: [
        [{ holdsResponsibility: true, says: 'consents' }],
        [
          { holdsResponsibility: true, says: 'consents' },
          { holdsResponsibility: true, says: 'consents' },
        ],
        [
          { holdsResponsibility: true, says: 'consents' },
          { holdsResponsibility: true, says: 'refuses' },
        ],
        [{ holdsResponsibility: false, says: 'consents' }],
      ],
    },
  })

  test('the parents’ consent is enough only where they decide (pbrl §§ 4-4 (1), 4-5 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, parentsConsentSuffices } = assessConsent(facts, asked)
      // A parent without responsibility may consent to everyday care also where nobody holds any: § 4-4 (2).
      const alone = facts.parents?.every(({ holdsResponsibility: holds }) => holds === false)
      agree(
        parentsConsentSuffices,
        whoDecides,
        (consent, decides) =>
          !(consent === 'sufficient' || consent === 'sufficient-after-hearing-both') ||
          decides === 'parental-responsibility' ||
          (alone === true && decides === 'guardian'),
      )
    })
  })

  test('where they decide, it is asked whether their consent is enough (pbrl §§ 4-4 (1), 4-5 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, parentsConsentSuffices } = assessConsent(facts, asked)
      excludes(whoDecides, ['parental-responsibility'], parentsConsentSuffices, ['not-applicable'])
    })
  })
})

describe('who decides, and who may withdraw (pbrl § 4-1 (2))', () => {
  const withdrawnBy = (
    ...values: readonly NonNullable<(typeof consentWithdrawal.inputs.withdrawnBy.values)[number]>[]
  ) =>
    situations(consentFacts, {
      about: [whoDecides, consentWithdrawal],
      where: { withdrawnBy: values },
    })
  const ends = ['stop-and-inform', 'consent-lapses', 'other-consent-is-enough'] as const

  test('parents end no help that they do not decide on (pbrl §§ 4-3 (1), 4-4 (1), 4-5 (1))', () => {
    always(withdrawnBy('all-holders', 'one-of-two-holders'), ({ facts, ...asked }) => {
      const { whoDecides, withdrawal } = assessConsent(facts, asked)
      follows(withdrawal, ends, whoDecides, ['parental-responsibility'])
    })
  })

  test('no other representative ends help that the patient or the parents decide on (pbrl §§ 4-3 (1), 4-4 (1))', () => {
    always(withdrawnBy('other-representative'), ({ facts, ...asked }) => {
      const { whoDecides, withdrawal } = assessConsent(facts, asked)
      excludes(withdrawal, ends, whoDecides, ['patient', 'parental-responsibility'])
    })
  })

  test('a patient for whom others decide ends no help by a consent that was not theirs to give (pbrl §§ 4-1 (2), 4-4 (1))', () => {
    always(withdrawnBy('patient-who-consented'), ({ facts, ...asked }) => {
      const { whoDecides, withdrawal } = assessConsent(facts, asked)
      excludes(withdrawal, ['stop-and-inform'], whoDecides, others)
    })
  })

  test('the one who decides alone may withdraw (pbrl § 4-1 (2))', () => {
    always(withdrawnBy('patient-who-consented'), ({ facts, ...asked }) => {
      const { whoDecides, withdrawal } = assessConsent(facts, asked)
      follows(whoDecides, ['patient'], withdrawal, ['stop-and-inform'])
    })
  })
})

describe('one parent’s part, in consent and in withdrawal (pbrl §§ 4-4 (2) and (3), 4-5 (1))', () => {
  const of = situations(consentFacts, {
    about: [parentsConsentSuffices, consentWithdrawal, whoDecides],
    where: {
      parentalResponsibility: ['joint'],
      parents: [
        [
          { holdsResponsibility: true, says: 'consents' },
          { holdsResponsibility: true, says: 'refuses' },
        ],
      ],
      withdrawnBy: ['one-of-two-holders'],
    },
  })

  test('the other’s consent is enough after a withdrawal exactly where one’s consent was enough before', () => {
    always(of, ({ facts, ...asked }) => {
      const { parentsConsentSuffices, withdrawal } = assessConsent(facts, asked)
      alike(parentsConsentSuffices, withdrawal, enough, ['other-consent-is-enough'])
    })
  })

  test('a consent lapses with the withdrawal of one only where one’s consent was not enough', () => {
    always(of, ({ facts, ...asked }) => {
      const { parentsConsentSuffices, withdrawal } = assessConsent(facts, asked)
      follows(withdrawal, ['consent-lapses'], parentsConsentSuffices, ['insufficient'])
    })
  })

  test('what is left to judgement for the consent is so for the withdrawal', () => {
    always(of, ({ facts, ...asked }) => {
      const { parentsConsentSuffices, withdrawal } = assessConsent(facts, asked)
      follows(parentsConsentSuffices, ['requires-judgement'], withdrawal, ['requires-judgement'])
    })
  })
})

describe('who decides, and whether the child is heard (pbrl §§ 3-1, 4-3 (1) and 4-4 (5))', () => {
  const of = situations(consentFacts, {
    about: [whoDecides, childHeard],
    where: { age: minors },
  })

  test('the child decides alone exactly where the child decides (pbrl § 4-3 (1) b and c)', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, childHeard } = assessConsent(facts, asked)
      alike(whoDecides, childHeard, ['patient'], ['decides-alone'])
    })
  })

  test('whoever decides for a child, the child is heard (pbrl §§ 3-1 (1), 4-4 (5))', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, childHeard } = assessConsent(facts, asked)
      excludes(whoDecides, others, childHeard, ['not-applicable'])
    })
  })

  test('a special statute takes no child’s right to be heard (pbrl § 3-1 (1))', () => {
    const special = situations(
      consentFacts,
      { about: [childHeard], where: { age: minors, matter: ['special-statute'] } },
      { from: since.childrensRights2018.day },
    )
    always(special, ({ facts, ...asked }) => {
      const { childHeard } = assessConsent(facts, asked)
      only(childHeard, (heard) => heard !== 'not-applicable', 'the act holds for every service')
    })
  })

  test('an older child is not heard with less weight, until it decides alone (pbrl § 4-4 (5))', () => {
    const weights = [
      'not-applicable',
      'if-able-to-form-views',
      'must-be-heard',
      'must-be-heard-with-great-weight',
      'must-be-heard-unless-childs-own-decision',
      'decides-alone',
    ] as const
    const known = situations(
      consentFacts,
      {
        about: [childHeard],
        where: {
          decisionCompetence: ['has', 'lacks'],
          matter: ['ordinary', 'minors-own-sphere', 'reserved-for-adults'],
          childWishesParentsNotTold: [true, false],
          childsReasonsDeserveRespect: [true],
          weightyReasonsAgainstTellingParents: [true, false],
        },
      },
      { from: since.childrensRights2018.day },
    )
    always(known, ({ facts, ...asked }) => {
      const heard = [...under16, 16, 17].map(
        (age) => assessConsent({ ...facts, birthDate: null, age }, asked).childHeard,
      )
      heard.reduce((younger, older) => {
        agree(younger, older, (less, more) => weights.indexOf(less) <= weights.indexOf(more))
        return older
      })
    })
  })
})

describe('who decides, and whether a consent stands (pbrl §§ 4-1 and 4-5 a)', () => {
  test('no consent is valid where nobody can consent (pbrl § 4-5 a)', () => {
    const of = situations(consentFacts, {
      about: [whoDecides, consentValidity],
      where: { matter: ['cosmetic-without-medical-indication'] },
    })
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, validity } = assessConsent(facts, asked)
      excludes(whoDecides, ['nobody'], validity, ['valid'])
    })
  })

  test('no consent is valid that is not enough (pbrl §§ 4-1 (1), 4-4 (1))', () => {
    const of = situations(consentFacts, {
      about: [whoDecides, consentValidity, parentsConsentSuffices],
      also: ['parentalResponsibility'],
      where: {
        age: minors,
        healthCarePurpose: ['other'],
        consentGivenBy: ['the-one-who-decides'],
        consentWithdrawn: [false],
        consentInformed: [true],
        withinScope: [true],
        parents: [
          [
            { holdsResponsibility: true, says: 'consents' },
            { holdsResponsibility: true, says: 'refuses' },
          ],
          [
            { holdsResponsibility: true, says: 'refuses' },
            { holdsResponsibility: true, says: 'refuses' },
          ],
        ],
      },
    })
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, validity, parentsConsentSuffices } = assessConsent(facts, asked)
      const parents = says(whoDecides, 'parental-responsibility')
      if (parents && says(parentsConsentSuffices, 'insufficient') && says(validity, 'valid')) {
        disagree('valid, and not enough', whoDecides, validity, parentsConsentSuffices)
      }
    })
  })
})

describe('who decides, and what an objection leads to (pbrl §§ 4-3 (5), 4-5 (3), 4-6 (3), 4A-2)', () => {
  const of = situations(consentFacts, {
    about: [whoDecides, objection],
    where: { objectsToHealthCare: [true] },
  })

  test('the objection of whoever decides alone is final, and no other’s is (pbrl § 4-1)', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, objection } = assessConsent(facts, asked)
      alike(whoDecides, objection, ['patient'], ['patient'])
    })
  })

  test('coercion is the same for both questions (pbrl §§ 4-3 (5), 4A-2 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, objection } = assessConsent(facts, asked)
      alike(whoDecides, objection, ['coercion-rules-somatic'], ['coercion-rules-somatic'])
      alike(whoDecides, objection, ['mental-health-act'], ['mental-health-act'])
    })
  })

  test('a special statute, and an absolute age limit, come first in both (pbrl §§ 4-3 (1), 4-5 a)', () => {
    always(of, ({ facts, ...asked }) => {
      const { whoDecides, objection } = assessConsent(facts, asked)
      alike(whoDecides, objection, ['special-statute'], ['special-statute'])
      alike(whoDecides, objection, ['nobody'], ['nobody'])
    })
  })
})

describe('a refusal, and the duty to help at once (pbrl § 4-9, hpl § 7)', () => {
  const of = situations(consentFacts, { about: [refusal, consentEmergency] })
  const stands = ['right-to-refuse', 'withhold-at-next-of-kins-wish'] as const

  test('nobody is helped at once against a refusal that stands', () => {
    always(of, ({ facts, ...asked }) => {
      const { refusal, emergency } = assessConsent(facts, asked)
      excludes(refusal, stands, emergency, ['help-at-once'])
      follows(emergency, ['refusal-stands'], refusal, stands)
    })
  })
})

describe('a matter that a special statute governs (pbrl § 4-3 (1))', () => {
  /** Who consents by the general rules; § 4-3 (1) a and b themselves point to the special statute. */
  const general = /^pbrl § 4-(3 \(1\) c|3 \(6\)|4|5|6|7)\b/
  const of = situations(consentFacts, {
    about: [
      whoDecides,
      objection,
      childHeard,
      parentsConsentSuffices,
      consentWithdrawal,
      nextOfKinTakesPart,
    ],
    also: ['parentalResponsibility'],
    where: {
      age: [6, 12, 15, 16, 17, 40],
      matter: ['special-statute'],
      parents: [[{ holdsResponsibility: true, says: 'consents' }]],
    },
  })

  test.each([
    'whoDecides',
    'objection',
    'childHeard',
    'parentsConsentSuffices',
    'withdrawal',
    'nextOfKinTakesPart',
  ] as const)('%s is not answered by the general rules on who consents', (name) => {
    always(of, ({ facts, ...asked }) => {
      const answer = assessConsent(facts, asked)[name]
      if (answer.status !== 'determined') return
      const rests = answer.basis.filter((each) => general.test(each))
      if (rests.length > 0) disagree(`rests on ${rests.join(', ')}`, answer)
    })
  })
})

describe('a child’s stay for mental health care, and an objection (phvl § 2-1 (2))', () => {
  test('a stay that the child does not agree to goes to the commission by both questions', () => {
    const of = situations(consentFacts, {
      about: [objection, childInpatientMentalHealth],
      where: {
        age: minors,
        treatedCondition: ['mental', 'serious-mental'],
        inpatient: [true],
        agreesToStay: [false],
      },
    })
    always(of, ({ facts, ...asked }) => {
      const { objection, childInpatientMentalHealth } = assessConsent(facts, asked)
      follows(objection, ['control-commission-if-inpatient'], childInpatientMentalHealth, [
        'control-commission',
      ])
    })
  })
})

describe('who decides, as years pass (pbrl § 4-3 (1), hpl § 22 (1), ipf § 5 (1))', () => {
  test.each([
    ['whoDecides', 'patient'],
    ['objection', 'patient'],
    ['informationSharing', 'patient'],
    ['individualPlanConsent', 'recipient'],
  ] as const)(
    '%s: a right that one has with competence is not lost by growing older',
    (name, own) => {
      const of = situations(consentFacts, {
        about: [whoDecides, informationSharing, individualPlanConsent],
        where: { decisionCompetence: ['has'], receivesHealthCare: [true] },
      })
      always(
        of,
        ({ facts, ...asked }) => {
          let before: number | undefined
          for (const age of [...minors, 18, 40, 90]) {
            const answer = assessConsent({ ...facts, birthDate: null, age }, asked)[name]
            if (before !== undefined && !maySay<string>(answer, own)) {
              disagree(`theirs at ${before}, and not at ${age}`, answer)
            }
            if (says<string>(answer, own)) before = age
          }
        },
        150,
      )
    },
  )

  test('what others decide for a competent grown-up, they decide at no age (pbrl § 4-3 (1) a)', () => {
    const of = situations(consentFacts, {
      about: [whoDecides],
      where: { age: [18, 40, 90], decisionCompetence: ['has'] },
    })
    always(of, ({ facts, ...asked }) => {
      const { whoDecides } = assessConsent(facts, asked)
      only(whoDecides, (decides) =>
        ['patient', 'special-statute', 'no-health-care'].includes(decides),
      )
    })
  })
})
