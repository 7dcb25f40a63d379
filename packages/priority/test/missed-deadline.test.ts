import { examples } from '../../core/test/helpers/examples.ts'
import { priorityMissedDeadline } from '../src/index.js'
import {
  abroad2020,
  coverage,
  eras,
  from,
  individualDeadline,
  reform2015,
  reform2024,
} from './helpers/days.ts'

examples(priorityMissedDeadline, 'priof § 6, pbrl § 2-2 b: a missed deadline (§ 8.3, D7)', [
  {
    says: 'to 2011 the patient turned to the body that found care, also abroad',
    given: { deadlineStatus: 'missed' },
    on: from(individualDeadline, coverage),
    then: 'patient-may-ask-private-or-abroad',
    basis: ['pbrl § 2-1 (4)', 'priof § 6'],
    force: 'regulation',
  },
  {
    says: 'and so to 2015-10-31',
    given: { deadlineStatus: 'missed' },
    on: from(coverage, reform2015),
    then: 'patient-may-ask-private-or-abroad',
    basis: ['pbrl § 2-1 b (4)', 'priof § 6', 'interpretation: missed-deadline-by-day'],
  },
  {
    says: 'before it was missed, nothing was to be done',
    given: { deadlineStatus: ['in-time', 'expected-to-be-missed'] },
    on: eras.E2,
    then: 'nothing-yet',
  },
  {
    says: 'from 2015-11-01 the service contacts HELFO already when it expects to miss it',
    given: { deadlineStatus: 'expected-to-be-missed' },
    on: from(reform2015, abroad2020),
    then: 'service-contacts-helfo-private-or-abroad',
    basis: ['pbrl § 2-2 (2)'],
  },
  {
    says: 'and the patient may, once it is missed',
    given: { deadlineStatus: 'missed' },
    on: from(reform2015, abroad2020),
    then: 'both-contact-helfo-private-or-abroad',
  },
  {
    says: 'no care abroad from 2020-03-01',
    given: { deadlineStatus: 'missed' },
    on: from(abroad2020),
    then: 'both-contact-helfo-private',
  },
  {
    says: 'by § 2-2 b from 2024-06-01',
    given: { deadlineStatus: 'expected-to-be-missed' },
    on: from(reform2024),
    then: 'service-contacts-helfo-private',
    basis: ['pbrl § 2-2 b (1)', 'priof § 6', 'interpretation: suspension-power'],
  },
  {
    says: 'a deadline that is kept asks for nothing',
    given: { deadlineStatus: 'in-time' },
    on: from(individualDeadline),
    then: 'nothing-yet',
  },
])
