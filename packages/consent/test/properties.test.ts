import { expect, test } from 'vitest'
import { describeDecisions } from '../../law/test/helpers/decisions.ts'
import { consentDecisions, consentParts, consentQuestions } from '../src/index.js'

describeDecisions(consentDecisions, {
  // Outcomes of `minorRepresentative` that belong to days or ages which a joined question leaves out.
  unreachable: {
    'consent.coordinator': ['child-welfare-or-carer'],
    'consent.child-coordinator': ['not-regulated'],
  },
})

test('the register holds questions and parts, and none twice', () => {
  const names = [...Object.keys(consentQuestions), ...Object.keys(consentParts)]
  expect(new Set(names).size).toBe(names.length)
  expect(names.sort()).toEqual(Object.keys(consentDecisions).sort())
})
