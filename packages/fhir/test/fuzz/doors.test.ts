import { describeDoors, door } from '@vilkar/testing/fuzz'
import * as entry from '../../src/index.js'
import { example } from '../example.js'

const resources = ['adult', 'child-with-plan', 'parents-unknown'].map(example)
const asked = [{ on: '2026-06-01' }, { on: '2017-12-31' }]
const responses = [
  {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [
      { linkId: 'person.age', answer: [{ valueInteger: 11 }] },
      { linkId: 'consent.matter', answer: [{ valueCoding: { code: 'ordinary' } }] },
      { linkId: 'of another form', answer: [{ valueString: 'x' }] },
    ],
  },
]

describeDoors({
  entries: { '@vilkar/fhir': entry },
  doors: [
    door('readFhir', entry.readFhir, resources, asked),
    door('readAnswers', entry.readAnswers, responses, [{}, { person: { custody: 'joint' } }]),
  ],
  // These write what the packages found, and are given no caller's data.
  otherwiseCalled: [
    'operationOutcome',
    'outcomeOfIssues',
    'questionnaire',
    'withheldFromParentsBy',
  ],
})
