import { describeOverTime } from '@vilkar/testing/domains'
import {
  responsibilityFacts,
  assessResponsibility,
  responsibilityInputOrigins,
  responsibilityDecisions,
} from '../src/index.js'
import { responsibilityOverTime, mayChangeOn, timeline } from '../src/time.js'

type Question = keyof typeof responsibilityDecisions

describeOverTime({
  cases: 250,
  questions: responsibilityDecisions,
  origins: responsibilityInputOrigins,
  schema: responsibilityFacts,
  assess: assessResponsibility,
  answer: responsibilityOverTime.answer,
  mayChangeOn: (question, facts, options) => mayChangeOn(question as Question, facts, options),
  timeline: (question, facts, options) => timeline(question as Question, facts, options),
})
