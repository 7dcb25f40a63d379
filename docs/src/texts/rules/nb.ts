import type { RulesTexts } from './types.ts'

/** The words of the rule pages in bokmål. */
export const nb: RulesTexts = {
  indexTitle: 'Alle spørsmål',
  indexDescription: 'Hvert spørsmål som reglene svarer på, etter område.',
  indexLead:
    'Hvert spørsmål har en side med beslutningstabell, lovgrunnlag, endringer over tid og eksempler.',
  partsLead: 'Spørsmål som andre er satt sammen av. De kan også stilles for seg.',
  table: {
    outcome: 'Svar',
    force: 'Slags norm',
    basis: 'Grunnlag',
  },
  since: 'Fra {from}',
  until: 'Fra {from} til {until}',
  changes: {
    first: 'Herfra er reglene med.',
    none: 'Ingen tilfeller fikk et annet svar; grunnlaget eller ordene endret seg.',
    all: 'Alle tilfeller',
    more: 'Det er {count} grupper av tilfeller i alt som fikk et annet svar; de første {told} står her.',
    whom: 'Hvem fikk et annet svar?',
  },
  examples: {
    lead: 'Ett eksempel for hver rad som gjelder nå. Svarene er regnet ut av reglene på dagen {day}. Det som ikke står i eksempelet, er ukjent og uten betydning.',
    nothingKnown: 'Når ingenting er kjent',
    given: 'Gitt',
    answer: 'Svar',
    noFacts: 'ingen opplysninger',
    beyond: 'Like utenfor grensen',
    undetermined: 'ikke avgjort',
    first: 'Spør først om',
  },
  cases: {
    lead: 'Svar fra myndigheter i konkrete situasjoner, gjengitt med egne ord på bokmål, og det reglene svarer på de samme opplysningene. Kildene er lest så langt en lagret kopi rekker. De er ikke lov, og noen av dem gjelder eldre regler.',
    show: 'Vis {count} saker',
    kinds: {
      decision: 'avgjørelse',
      answer: 'svar på spørsmål',
      circular: 'rundskriv',
      guidance: 'veiledning',
    },
    noDay: 'uten kjent dag',
    via: 'gjennom',
    facts: 'Situasjonen',
    outcome: 'Svaret i kilden',
    names: 'Bestemmelser kilden nevner',
    rulesAnswer: 'Reglene svarer for {day}',
    given: 'Bygger på',
    needed: 'Avhenger av',
    verdicts: {
      'as-published': 'Som i kilden.',
      'as-published-with-assumptions': 'Som i kilden, med det den tar for gitt.',
      'open-as-published': 'Åpent, som i kilden.',
      differs: 'Ikke som i kilden.',
    },
    settled: {
      'rule-questioned': 'Regelen skal vurderes på nytt',
      'source-leaves-out': 'Kilden nevner ikke alt',
      'source-goes-further': 'Kilden går lenger enn loven',
      'other-rule': 'Det følger av en annen regel',
    },
  },
  basis: {
    lead: 'Ordlyden er gjengitt med egne ord. Lovdata har den autoritative teksten.',
    lovdata: 'Lovdata',
    sources: 'Forarbeider og veiledning',
  },
  confidence: { read: 'lest', inferred: 'utledet', unverified: 'ikke bekreftet' },
  interpretations: {
    unclear: 'Uklart',
    reading: 'Valgt forståelse',
    why: 'Hvorfor',
    wouldChange: 'Hva som ville endret den',
  },
  statements: {
    lead: 'Utsagn fra kildene som denne regelen bærer.',
  },
  related: {
    feeds: 'Svaret på et annet spørsmål er en opplysning her',
    feedsInto: 'Svaret herfra er en opplysning i',
    parts: 'Satt sammen av',
    partOf: 'Del av',
    as: 'som',
  },
}
