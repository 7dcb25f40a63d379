import { question, since } from '@vilkar/law'
import { interpreting } from './shared-inputs.js'

/**
 * Asks who books the interpreter and who provides one.
 *
 * Norwegian: *bestilling av tolk*. Source: the draft guide of 2014, chapter 2.6: guidance alone. The service
 * that needs an interpreter books; for the deaf, people with hearing loss and the deafblind the interpreting
 * service of NAV provides, whoever pays. Who pays is asked by `interpreterPays`.
 */
export const interpreterProvides = question({
  id: 'responsibility.interpreter.provides',
  inputs: { interpreting },
  outcomes: {
    'service-books': { says: 'as-it-says' },
    'service-books-from-nav': { says: 'as-it-says' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'spoken-language',
      from: since.coverage,
      when: { interpreting: 'spoken-language' },
      then: 'service-books',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'hearing-loss-or-deafblindness',
      from: since.coverage,
      when: { interpreting: ['hearing-loss', 'deafblindness'] },
      then: 'service-books-from-nav',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
  ],
})
