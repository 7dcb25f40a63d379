import { describe } from 'vitest'
import { birthdays } from './helpers/birthdays.ts'
import { atHome, youthLacking } from './helpers/persons.ts'

describe('pbrl §§ 4-3 to 4-6: by birth date', () => {
  const alone = { ...atHome, parentsInformed: 'withheld-at-childs-wish' } as const
  const helped = {
    ...youthLacking,
    intrusiveness: 'minor',
    personalCapacityDeprived: false,
  } as const
  const hidden = {
    ...atHome,
    parentsInformed: 'withheld-for-weighty-reasons',
    strictlyNecessary: true,
    intrusiveness: 'minor',
  } as const
  const question = 'whoDecides'
  birthdays([
    {
      question,
      facts: alone,
      age: 7,
      on: '2024-05-01',
      before: 'parental-responsibility',
      from: 'parental-responsibility',
    },
    {
      question,
      facts: alone,
      age: 12,
      on: '2018-01-01',
      before: 'parental-responsibility',
      from: 'patient',
    },
    {
      question,
      facts: alone,
      age: 12,
      on: '2017-12-31',
      before: 'parental-responsibility',
      from: 'requires-judgement',
    },
    {
      question,
      facts: hidden,
      age: 12,
      on: '2026-02-01',
      before: 'provider-for-now',
      from: 'patient',
    },
    {
      question,
      facts: atHome,
      age: 16,
      on: '2012-06-01',
      before: 'parental-responsibility',
      from: 'patient',
    },
    {
      question,
      facts: atHome,
      age: 16,
      on: '2026-08-01',
      before: 'parental-responsibility',
      from: 'patient',
    },
    {
      question,
      facts: helped,
      age: 18,
      on: '2013-06-30',
      before: 'parental-responsibility',
      from: 'provider',
    },
    {
      question,
      facts: helped,
      age: 18,
      on: '2026-06-15',
      before: 'parental-responsibility',
      from: 'provider',
    },
    {
      question,
      facts: { ...helped, careTakenOver: 'care-order' },
      age: 18,
      on: '2026-06-15',
      before: 'child-welfare',
      from: 'provider',
    },
    {
      question,
      facts: { ...atHome, matter: 'cosmetic-without-medical-indication' },
      age: 18,
      on: '2022-07-01',
      before: 'nobody',
      from: 'patient',
    },
  ])
})
