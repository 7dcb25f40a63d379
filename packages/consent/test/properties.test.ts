import { expect, test } from 'vitest'
import { describeDecisions } from '@vilkar/testing/domains'
import { consentDecisions, consentParts, consentQuestions } from '../src/index.js'

describeDecisions(consentDecisions, {
  // Outcomes of `minorRepresentative` that belong to days or ages which a joined question leaves out.
  unreachable: {
    'consent.coordinator': ['child-welfare-or-carer'],
    'consent.child-coordinator': ['not-regulated'],
  },
  openReadings: {
    'interpretation: competence-found-lacking-12-to-15':
      'It leaves to judgement who decides where the parents may not be told.',
    'interpretation: cosmetic-before-2022':
      'It has the nature of the measure judged for a person of 16 or 17.',
    'interpretation: everyday-care-without-responsibility-before-2018':
      'It says that the text can be read both ways, and chooses neither.',
    'interpretation: sharing-consent-12-to-15-before-2018':
      'It says that the matter is left to judgement.',
  },
})

test('the register holds questions and parts, and none twice', () => {
  const names = [...Object.keys(consentQuestions), ...Object.keys(consentParts)]
  expect(new Set(names).size).toBe(names.length)
  expect(names.sort()).toEqual(Object.keys(consentDecisions).sort())
})
