import { describeOverTime } from '@vilkar/testing/domains'
import { contactPointFacts, assessContactPoint, cooperationDecisions } from '../src/index.js'
import { contactPointOverTime, mayChangeOn, timeline } from '../src/time.js'

type Question = keyof typeof cooperationDecisions

describeOverTime({
  cases: 60,
  questions: cooperationDecisions,
  origins: {},
  schema: contactPointFacts,
  assess: assessContactPoint,
  answer: contactPointOverTime.answer,
  mayChangeOn: (question, facts, options) => mayChangeOn(question as Question, facts, options),
  timeline: (question, facts, options) => timeline(question as Question, facts, options),
})
