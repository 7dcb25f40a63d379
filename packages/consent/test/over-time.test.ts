import { calendarDay } from '@vilkar/core'
import { describeOverTime } from '@vilkar/testing/domains'
import { consentFacts, assessConsent, consentInputOrigins, consentQuestions } from '../src/index.js'
import { consentOverTime, mayChangeOn, timeline } from '../src/time.js'

type Question = keyof typeof consentQuestions

const refuses = { holdsResponsibility: true, says: 'refuses' } as const

describeOverTime({
  cases: 250,
  examples: [
    {
      // Until the child is 16, the parents decide, and they did not consent.
      id: 'consent.confidentiality-of-services',
      from: calendarDay('2026-02-15'),
      facts: {
        birthDate: '2010-03-10',
        matter: 'ordinary',
        decisionCompetence: 'has',
        objectsToHealthCare: false,
        treatedCondition: 'somatic',
        careTakenOver: 'no',
        receivesHealthCare: true,
        childWishesParentsNotTold: false,
        weightyReasonsAgainstTellingParents: false,
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        parentalResponsibility: 'joint',
        parents: [refuses, refuses],
      },
      options: {},
    },
  ],
  questions: consentQuestions,
  origins: consentInputOrigins,
  schema: consentFacts,
  assess: assessConsent,
  answer: consentOverTime.answer,
  mayChangeOn: (question, facts, options) => mayChangeOn(question as Question, facts, options),
  timeline: (question, facts, options) => timeline(question as Question, facts, options),
})
