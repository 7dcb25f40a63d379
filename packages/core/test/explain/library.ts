/* A library's rules in English, for whoever explains. */
import { calendarDay, choice, decision, flag, type CalendarDay, type Decision } from '@vilkar/core'
import type { DomainTexts } from '@vilkar/core/explain'
import { en } from '@vilkar/core/texts/en'

export const day: CalendarDay = calendarDay('2026-06-01')

const start = { id: 'start', day: calendarDay('2012-01-01') }

/** Makes a question about a card, by its id. */
export const askedOf = (id: string): Decision =>
  decision({
    id,
    inputs: { card: flag(), kind: choice(['book', 'film']) },
    outcomes: ['yes', 'no'],
    force: 'statute',
    rows: [
      { id: 'card', from: start, when: { card: true }, then: 'yes', basis: ['x § 1'] },
      { id: 'no-card', from: start, when: { card: false }, then: 'no', basis: ['x § 2'] },
    ],
  })

const may = { question: 'May it be borrowed?', outcomes: { yes: 'Yes.', no: 'No.' } }

export const texts: DomainTexts = {
  language: 'en',
  common: en,
  terms: {},
  judges: {},
  substances: { 'as-before': 'As before.' },
  inputs: {
    card: { label: 'card' },
    age: { label: 'age', unit: ' years' },
    due: { label: 'due date' },
  },
  decisions: { 'example.borrow': may, 'example.read': may },
  checklists: {
    'example.rules': {
      title: 'The rules of the library',
      requirements: {
        hours: { point: 'Opening hours', messages: { missing: 'Write them: {what}.' } },
      },
    },
  },
  days: { '/loans/due': 'the day a loan is due' },
  cite: (citation) => `Library Act ${citation}`,
}
