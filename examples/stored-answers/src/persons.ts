import type { CaseFile } from 'vilkar'
import type { StoredCase } from 'vilkar/receipts'

/** Invented persons, by a reference of the program's own. */
export const persons: readonly (Pick<StoredCase, 'reference'> & { readonly file: CaseFile })[] = [
  ['person-1', '2017-05-02'],
  ['person-2', '2020-03-14'],
  ['person-3', '2021-08-30'],
  ['person-4', '2022-06-01'],
  ['person-5', '1986-05-17'],
].map(([reference, birthDate]) => ({
  reference,
  file: { person: { birthDate }, consent: { matter: 'ordinary' } },
}))
