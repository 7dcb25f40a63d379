import { describeOverTime } from '@vilkar/testing/domains'
import {
  priorityFacts,
  assessPriority,
  priorityInputOrigins,
  priorityDecisions,
} from '../src/index.js'
import { priorityOverTime, mayChangeOn, timeline } from '../src/time.js'

type Question = keyof typeof priorityDecisions

describeOverTime({
  cases: 120,
  questions: priorityDecisions,
  origins: priorityInputOrigins,
  schema: priorityFacts,
  assess: assessPriority,
  answer: priorityOverTime.answer,
  mayChangeOn: (question, facts, options) => mayChangeOn(question as Question, facts, options),
  timeline: (question, facts, options) => timeline(question as Question, facts, options),
})
