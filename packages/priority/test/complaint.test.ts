import { examples } from '@vilkar/testing/answers'
import { priorityComplaint } from '../src/index.js'
import {
  appeals2024,
  coverage,
  directComplaint,
  eras,
  from,
  individualDeadline,
  renumbered2019,
} from './helpers/days.ts'

const inTime = { complaintTiming: 'in-time' } as const

examples(priorityComplaint, 'pbrl § 7-2, priof § 7: to whom one complains (§ 8.3, D8 and D9)', [
  {
    says: 'to 2011 a request came first, then the county board of health supervision',
    given: { ...inTime, priorityComplaintAbout: 'right-or-deadline' },
    on: from(individualDeadline, coverage),
    then: 'request-then-health-supervision',
    basis: ['pbrl § 7-1', 'pbrl § 7-2', 'priof § 7'],
  },
  {
    says: 'directly to the county governor from 2012-01-01, by the act',
    given: { ...inTime, priorityComplaintAbout: 'right-or-deadline' },
    on: from(coverage, directComplaint),
    then: 'county-governor',
    basis: ['pbrl § 7-2', 'interpretation: complaint-request-2012'],
  },
  {
    says: 'by the regulations too from 2013-01-17',
    given: { ...inTime, priorityComplaintAbout: 'right-or-deadline' },
    on: from(directComplaint),
    then: 'county-governor',
    basis: ['pbrl § 7-2', 'priof § 7'],
  },
  {
    says: 'of care abroad to a board, to 2011 after a request',
    given: { ...inTime, priorityComplaintAbout: 'care-abroad' },
    on: from(individualDeadline, coverage),
    then: 'request-then-appeals-board',
  },
  {
    says: 'of care abroad to a board to 2023',
    given: { ...inTime, priorityComplaintAbout: 'care-abroad' },
    on: from(coverage, appeals2024),
    then: 'appeals-board',
  },
  {
    says: 'of care abroad to the national appeals body from 2024-01-01',
    given: { ...inTime, priorityComplaintAbout: 'care-abroad' },
    on: from(appeals2024),
    then: 'national-appeals-body',
  },
  {
    says: 'a late complaint may still be heard, by § 7-6 to 2019-06-30',
    given: { complaintTiming: 'late' },
    on: from(individualDeadline, renumbered2019),
    then: 'late-may-be-heard',
    basis: ['fvl § 31', 'pbrl § 7-6'],
  },
  {
    says: 'and by § 7-7 since then: the section was given another number',
    given: { complaintTiming: 'late' },
    on: from(renumbered2019),
    then: 'late-may-be-heard',
    basis: ['fvl § 31', 'pbrl § 7-7'],
  },
  {
    says: 'but not more than a year after the decision',
    given: { complaintTiming: 'over-a-year' },
    on: from(individualDeadline),
    then: 'too-late',
    basis: ['fvl § 31', 'interpretation: one-year-not-moved'],
  },
  {
    says: 'E1: the text was not read',
    given: { ...inTime },
    on: eras.E1,
    then: 'not-regulated',
  },
])
