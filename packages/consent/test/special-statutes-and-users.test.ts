import { describe, expect, test } from 'vitest'
import { assessConsent, consentQuestions } from '../src/index.js'

type QuestionId = keyof typeof consentQuestions

const healthCareItself =
  'it is about health care that is in question, and whoever asks for it or is offered it is a patient (pbrl § 1-3)'
const asWithout = 'the rule holds whatever statute the matter is under'
const ofInformation = 'confidentiality does not turn on what kind of matter it is'

/** The questions that a special statute does not reach, and why: they do not look at the matter. */
const noSpecialStatute: Readonly<Partial<Record<QuestionId, string>>> = {
  'consent.emergency': asWithout,
  'consent.refusal': asWithout,
  'consent.competence-lapses': asWithout,
  'consent.parents-kept-out': asWithout,
  'consent.inform-parents': asWithout,
  'consent.inform-other-parent': asWithout,
  'consent.inform-child-welfare': asWithout,
  'consent.others-present': asWithout,
  'consent.form': 'what form a statute requires is stated as `writingRequired`',
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
  'consent.who-decides': healthCareItself,
  'consent.emergency':
    'hpl § 7 binds towards whoever needs help at once, patient until then or not',
  'consent.refusal': healthCareItself,
  'consent.objection': healthCareItself,
  'consent.competence-lapses': 'users are measured by the same rule (pbrl § 4-6 a (1), § 3-3)',
  'consent.parents-consent-suffices': healthCareItself,
  'consent.child-heard': healthCareItself,
  'consent.inform-other-parent': 'bl § 47 names health and social services alike',
  'consent.others-present': 'pbrl § 3-1 names users, too',
  'consent.form': healthCareItself,
  'consent.validity': healthCareItself,
  'consent.withdrawal': healthCareItself,
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
  const user = { age: 40, receivesHealthCare: false } as const
  const options = { on: '2026-02-01', assume: ['ordinary-care'] } as const

  test('no ordinary care is taken for granted, so that nobody is said to decide on any', () => {
    const { assumed, whoDecides } = assessConsent(user, options)
    expect(assumed).toEqual([])
    expect(whoDecides).toMatchObject({ status: 'undetermined', needed: ['matter'] })
  })

  test('what is said of the care that is in question is read as it stands', () => {
    const { whoDecides } = assessConsent({ ...user, matter: 'ordinary' }, options)
    expect(whoDecides).toMatchObject({ status: 'determined', outcome: 'patient' })
  })
})
