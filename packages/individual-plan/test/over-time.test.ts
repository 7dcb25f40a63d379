import { calendarDay } from '@vilkar/core'
import { describeOverTime } from '@vilkar/testing/domains'
import { planFacts, assessPlanDuty, planInputOrigins, planDecisions } from '../src/index.js'
import { planOverTime, mayChangeOn, timeline } from '../src/time.js'

type Question = keyof typeof planDecisions

describeOverTime({
  cases: 250,
  examples: [
    {
      // Who must consent changed; the rules of the start, which look at it, did not.
      id: 'plan.start',
      from: calendarDay('2017-12-01'),
      facts: { birthDate: '2004-05-01', receivesHealthCare: true, planConsent: 'given' },
      options: {},
    },
  ],
  questions: planDecisions,
  origins: planInputOrigins,
  schema: planFacts,
  assess: assessPlanDuty,
  answer: planOverTime.answer,
  mayChangeOn: (question, facts, options) => mayChangeOn(question as Question, facts, options),
  timeline: (question, facts, options) => timeline(question as Question, facts, options),
})
