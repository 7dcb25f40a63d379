import type { GistsOfAct } from '../../types.js'
import type { ipf as register } from '../../../provisions/ipf.js'

/** What each wording says, in English: Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf: GistsOfAct<typeof register> = {
  'ipf § 1': [
    'The regulation covers plans under the acts on social services, NAV, health and child welfare, that of 1992 included.',
    'The regulation covers plans under the acts on social services, NAV, health and child welfare.',
  ],
  'ipf § 2': ['This explains what welfare services, a service provider and a recipient are.'],
  'ipf § 3': [
    'The plan is to give a whole, map goals and needs and strengthen cooperation, with one service mainly responsible.',
  ],
  'ipf § 4 (1)': [
    'The person takes part in making the plan, and a child who holds views takes part throughout.',
  ],
  'ipf § 4 (2)': ['Relatives take part as far as they and the person want.'],
  'ipf § 4 (3)': ['The plan gives no right to more services than other rules give.'],
  'ipf § 5 (1)': [
    'A plan takes the consent of the person or of whoever may consent on their behalf.',
  ],
  'ipf § 6': [
    'The municipality in NAV, the health and care service and child welfare each see to it that work on the plan begins.',
    'The municipality in NAV, the health and care service and child welfare under its new act each see to it that work on the plan begins.',
    'NAV, the health and care service and child welfare each see to it that work on the plan begins.',
  ],
  'ipf § 7 (1)': [
    "Child welfare as it then was, NAV and the municipality's health and care service agree who is mainly responsible; failing that, the municipality decides.",
    "Child welfare, NAV and the municipality's health and care service agree who is mainly responsible; failing that, the municipality decides.",
  ],
  'ipf § 7 (2)': [
    'Whoever starts the plan contacts the kindergarten, school, crisis centre and introduction programme where they are needed.',
  ],
  'ipf § 8 (1)': [
    'Where municipal and specialist care are both needed, the municipality sees to the plan and coordinates it.',
  ],
  'ipf § 8 (2)': [
    "The health trust or institution tells the municipality's coordinating unit without delay, and takes part.",
  ],
  'ipf § 8 (3)': [
    'Where services outside health are needed, the municipality and the health trust work with them.',
  ],
  'ipf § 9': [
    'The plan shows aims, participants, responsibilities, measures and consent, and for children how they took part.',
  ],
  'ipf § 9 (1) sentence 1': [
    "The plan's content and extent are fitted to what the recipient needs.",
  ],
  'ipf § 9 (1) sentence 2': ['The work takes account of culture and language.'],
  'ipf § 9 (2) sentence 1': ['Each recipient has one plan only.'],
  'ipf § 9 (2) sentence 2': ['The plan is kept up to date.'],
  'ipf § 9 (3)': ['A list of what the plan holds at the least.'],
  'ipf § 9 (3) a': ['The plan shows goals, resources and needs for services or measures.'],
  'ipf § 9 (3) b': ['The plan shows who takes part in the work.'],
  'ipf § 9 (3) c': ['The plan says who makes it, and who keeps the work together and moving.'],
  'ipf § 9 (3) d': ['The plan shows what the recipient, the services and relatives will do.'],
  'ipf § 9 (3) e': ['The plan shows services and measures, their extent and who answers for them.'],
  'ipf § 9 (3) f': ['The plan describes how the services or measures are carried out.'],
  'ipf § 9 (3) g': [
    'The plan says whether a coordinator, child coordinator or contact doctor was offered or appointed.',
  ],
  'ipf § 9 (3) h': ['The plan says what period it covers and when it is to be adjusted.'],
  'ipf § 9 (3) i': [
    'The plan shows the consent to it and, where needed, to sharing what is confidential.',
  ],
  'ipf § 9 (3) j': ['The plan shows what cooperation with other services is needed or wished for.'],
  'ipf § 9 (4)': ['For a child, the plan describes how the child has been able to take part.'],
  'ipf § 10': [
    'The services answer for what they otherwise answer for, unless agreed differently.',
  ],
  'ipf § 11 (1)': [
    'Appeals against plan decisions under the Social Services Act and the NAV Act follow the Public Administration Act.',
  ],
  'ipf § 11 (2)': ['Appeals about plans under the Patient and User Rights Act follow that act.'],
  'ipf § 11 (3)': [
    'Appeals about child welfare plans follow the Child Welfare Act of 1992.',
    'Appeals about child welfare plans follow the Child Welfare Act.',
  ],
}
