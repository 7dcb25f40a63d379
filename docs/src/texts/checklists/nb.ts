import type { ChecklistsTexts } from './types.ts'

/** The words of the checklist pages in bokmål. */
export const nb: ChecklistsTexts = {
  indexTitle: 'Alle sjekklister',
  indexDescription: 'Hvert dokument som kan kontrolleres punkt for punkt.',
  indexLead:
    'En sjekkliste går gjennom et dokument punkt for punkt. En kontroll kan vise at noe mangler, men aldri at det er godt nok; det som må leses, blir et spørsmål til leseren.',
  points: 'punkter',
  lead: 'Hvert punkt har en vekt (skal, bør eller kan), et grunnlag og et tidsrom. Gjeldende punkter står først.',
  headings: {
    points: 'Punktene',
    basis: 'Rettslig grunnlag',
    interpretations: 'Tolkninger',
    statements: 'Utsagn i kildene',
  },
  version: {
    weight: 'Vekt',
    force: 'Slags norm',
    interval: 'Gjelder',
    basis: 'Grunnlag',
    current: 'gjeldende',
    ended: 'gjelder ikke lenger',
  },
  messages: 'Hva kontrollen kan si',
  message: 'Melding',
  says: 'Tekst',
  statementsLead: 'Utsagn fra kildene som denne sjekklisten bærer.',
}
