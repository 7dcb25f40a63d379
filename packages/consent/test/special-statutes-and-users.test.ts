import { describe, expect, test } from 'vitest'
import { assessConsent, consentQuestions } from '../src/index.js'

type QuestionId = keyof typeof consentQuestions

const byTheMatter =
  'it turns on whether the matter is health care (`no-health-care`), which follows where the person gets none'
const healthCareItself =
  'it is about help that only health care is, and whoever asks for it or is offered it is a patient (pbrl § 1-3)'
const asWithout = 'the rule holds whatever statute the matter is under'
const ofInformation = 'confidentiality does not turn on what kind of matter it is'

/** The questions that a special statute does not reach, and why: they do not look at the matter. */
const noSpecialStatute: Readonly<Partial<Record<QuestionId, string>>> = {
  'consent.emergency': asWithout,
  'consent.competence-lapses': asWithout,
  'consent.parents-kept-out': asWithout,
  'consent.inform-parents': asWithout,
  'consent.inform-other-parent': asWithout,
  'consent.inform-child-welfare': asWithout,
  'consent.others-present': asWithout,
  'consent.child-coordinator': 'a coordinator is no health care',
  'consent.sharing-with-cooperating-personnel': ofInformation,
  'consent.confidentiality-of-health-personnel': ofInformation,
  'consent.confidentiality-of-services': ofInformation,
  'consent.may-tell-by-exception': ofInformation,
  'consent.may-share-beyond-care': ofInformation,
  'consent.child-inpatient-mental-health': 'the mental health act is the special statute',
  'consent.complaint': asWithout,
  'consent.warning-technology': 'it is a rule of its own, beside health care',
}

/** The questions that are the same for one who gets no health care, and why: they do not look at it. */
const noUser: Readonly<Partial<Record<QuestionId, string>>> = {
  'consent.who-decides': byTheMatter,
  'consent.emergency':
    'hpl § 7 binds towards whoever needs help at once, patient until then or not',
  'consent.refusal': byTheMatter,
  'consent.objection': byTheMatter,
  'consent.competence-lapses': 'users are measured by the same rule (pbrl § 4-6 a (1), § 3-3)',
  'consent.parents-consent-suffices': byTheMatter,
  'consent.child-heard': byTheMatter,
  'consent.inform-other-parent': 'bl § 47 names health and social services alike',
  'consent.others-present': 'pbrl § 3-1 names users, too',
  'consent.form': byTheMatter,
  'consent.validity': byTheMatter,
  'consent.withdrawal': byTheMatter,
  'consent.child-coordinator': 'hol § 7-2 a makes no difference',
  'consent.information-sharing': 'hpl § 22 is about whoever is owed confidentiality',
  'consent.sharing-with-cooperating-personnel': healthCareItself,
  'consent.confidentiality-of-health-personnel': 'it turns on who knows and how it was learned',
  'consent.confidentiality-of-services': 'it turns on for whom one works',
  'consent.may-tell-by-exception': 'it turns on there being a duty',
  'consent.may-share-beyond-care': 'it turns on there being a duty',
  'consent.child-inpatient-mental-health': healthCareItself,
  'consent.complaint': 'pbrl § 7-2 names users, too',
  'consent.warning-technology': 'what the technology is a part of is stated as `technologyPartOf`',
}

describe('every question', () => {
  test.each([
    ['a special statute', 'matter', noSpecialStatute],
    ['one who gets no health care', 'receivesHealthCare', noUser],
  ] as const)('looks at %s, or it is said why it need not', (_, input, reasons) => {
    const blind = Object.values(consentQuestions)
      .filter(({ inputs }) => !Object.hasOwn(inputs, input))
      .map(({ id }) => id)
    expect(Object.keys(reasons).sort()).toEqual(blind.sort())
  })
})

describe('of one who gets no health care', () => {
  const user = { age: 16, receivesHealthCare: false } as const
  const options = { on: '2026-02-01', assume: ['ordinary-care'] } as const

  test('no ordinary care is taken for granted, and the matter is none', () => {
    const { assumed, whoDecides, childHeard } = assessConsent(user, options)
    expect(assumed).toEqual([])
    expect(whoDecides).toMatchObject({ status: 'determined', outcome: 'no-health-care' })
    expect(childHeard).toMatchObject({
      status: 'determined',
      outcome: 'must-be-heard-unless-childs-own-decision',
    })
  })

  test.each([
    ['2012-01-01', 6, 'if-able-to-form-views'],
    ['2012-01-01', 7, 'must-be-heard'],
    ['2012-01-01', 11, 'must-be-heard'],
    ['2013-12-31', 12, 'must-be-heard-with-great-weight'],
    ['2014-01-01', 12, 'must-be-heard-with-great-weight'],
    ['2017-12-31', 14, 'must-be-heard-with-great-weight'],
    ['2018-01-01', 15, 'must-be-heard-unless-childs-own-decision'],
    ['2026-05-31', 16, 'must-be-heard-unless-childs-own-decision'],
    ['2026-06-01', 17, 'must-be-heard-unless-childs-own-decision'],
    ['2026-06-01', 18, 'not-applicable'],
  ])('the children act says on %s how one of %i is heard: %s', (on, age, outcome) => {
    const { childHeard } = assessConsent({ ...user, age }, { on })
    expect(childHeard).toMatchObject({ status: 'determined', outcome })
  })

  test('a matter of health care contradicts it, and both facts are named', () => {
    expect(() => assessConsent({ ...user, matter: 'ordinary' }, options)).toThrow(
      'matter: This does not agree with receivesHealthCare.',
    )
    expect(() => assessConsent({ ...user, matter: 'no-health-care' }, options)).not.toThrow()
  })
})

describe('in a matter that is no health care', () => {
  test('it stays open whether the person is a patient in others, and no ordinary care is taken for granted', () => {
    const { assumed, nextOfKinTakesPart, whoDecides, parentsKeptOut } = assessConsent(
      { age: 14, matter: 'no-health-care', childWishesParentsNotTold: true },
      { on: '2016-02-01', assume: ['ordinary-care'] },
    )
    expect(assumed).toEqual([])
    expect(whoDecides).toMatchObject({ status: 'determined', outcome: 'no-health-care' })
    expect(nextOfKinTakesPart).toMatchObject({ status: 'determined', outcome: 'not-regulated' })
    expect(parentsKeptOut).toMatchObject({ status: 'undetermined' })
    expect('needed' in parentsKeptOut && parentsKeptOut.needed).toContain('receivesHealthCare')
  })
})
