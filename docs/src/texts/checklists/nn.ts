import type { ChecklistsTexts } from './types.ts'

/** The words of the checklist pages in nynorsk. */
export const nn: ChecklistsTexts = {
  indexTitle: 'Alle sjekklister',
  indexDescription: 'Kvart dokument som kan kontrollerast punkt for punkt.',
  indexLead:
    'Ei sjekkliste går gjennom eit dokument punkt for punkt. Ein kontroll kan vise at noko manglar, men aldri at det er godt nok; det som må lesast, blir eit spørsmål til lesaren.',
  points: 'punkt',
  lead: 'Kvart punkt har ei vekt (skal, bør eller kan), eit grunnlag og eit tidsrom. Gjeldande punkt står først.',
  headings: {
    points: 'Punkta',
    basis: 'Rettsleg grunnlag',
    interpretations: 'Tolkingar',
    statements: 'Utsegner i kjeldene',
  },
  version: {
    weight: 'Vekt',
    force: 'Slags norm',
    interval: 'Gjeld',
    basis: 'Grunnlag',
    current: 'gjeldande',
    ended: 'gjeld ikkje lenger',
  },
  messages: 'Kva kontrollen kan seie',
  message: 'Melding',
  says: 'Tekst',
  statementsLead: 'Utsegner frå kjeldene som denne sjekklista ber.',
}
