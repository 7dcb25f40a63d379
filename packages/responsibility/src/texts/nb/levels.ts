import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.level'
  | 'responsibility.statutory-task'
  | 'responsibility.agreement-limit'
  | 'responsibility.meanwhile'

/** The questions on the levels and what they agree, in bokmål. */
export const levels: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.level': {
    question: 'Hvem bør hjelpe: kommunen alene, eller kommunen og spesialisthelsetjenesten sammen?',
    outcomes: {
      'immediate-help':
        'Begge nivåene skal hjelpe straks når hjelpen er påtrengende nødvendig. Fordelingen avklares etterpå.',
      'both-levels-advised':
        'Veiledningen taler for at kommunen og spesialisthelsetjenesten hjelper sammen. Det er et råd, og ingen kilde sier hvor grensen går. Om vilkårene for spesialisthelsetjenester er oppfylt, vurderer spesialisthelsetjenesten etter henvisning.',
      'municipality-alone-advised':
        'Veiledningen taler for at kommunen hjelper alene: hjelpen er forsvarlig der, og ingen av de nevnte kjennetegnene peker mot spesialisthelsetjenesten. Listen er ikke fullstendig, så et annet forhold kan tale mot.',
      'requires-judgement':
        'Veiledningen gir ikke svar her. Det som er kjent, finnes på begge nivåer, og ingen kilde har en terskel; nivåene avklarer det i en samtale.',
    },
  },
  'responsibility.statutory-task': {
    question: 'Hvilket nivå har loven gitt oppgaven til?',
    outcomes: {
      municipality: 'Kommunen skal sørge for dette.',
      'general-practitioner': 'Fastlegen skal gjøre dette for innbyggerne på listen sin.',
      'regional-health-authority':
        'Det regionale helseforetaket skal sørge for dette, for dem som trenger spesialisthelsetjenesten. Det kan yte tjenesten selv eller gjennom avtale.',
      'health-trust': 'Helseforetaket skal gjøre dette.',
      'mental-health-institution':
        'Institusjonen med ansvar for det psykiske helsevernet skal gjøre dette.',
      'specialist-service': 'Spesialisthelsetjenesten skal gjøre dette.',
      hospital: 'Sykehusene skal gjøre dette, som en av de fire hovedoppgavene sine.',
      'each-level': 'Begge nivåene skal gjøre dette, hvert for seg.',
      'municipality-and-health-trust': 'Kommunen og helseforetaket skal gjøre dette, hver for seg.',
      'municipality-and-hospital': 'Kommunen og sykehusene skal gjøre dette, hver for seg.',
      'municipality-and-specialist-service':
        'Kommunen skal tilby koordinator, og i spesialisthelsetjenesten skal det oppnevnes en.',
      'no-such-task': 'Ingen lov kjente denne oppgaven da. Kommunen tilbød en vanlig koordinator.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar, fordi den eldre teksten ikke er lest.',
      'not-regulated':
        'Regelverket gir ikke svar på hvilket nivå denne oppgaven hører til. Den vurderes etter kjennetegnene.',
    },
  },
  'responsibility.agreement-limit': {
    question: 'Kan kommunen og helseforetaket avtale dette?',
    outcomes: {
      'may-agree': 'Ja. De kan avtale dette, og ansvaret blir liggende der loven har lagt det.',
      'may-agree-and-must-clarify':
        'Ja, men avtalen må klargjøre ansvaret, også arbeidsgiveransvaret, og si hvordan tiltaket organiseres og betales.',
      'may-not-agree':
        'Nei. Ansvaret ligger der loven har lagt det, og en avtale flytter det ikke. Slik leses loven; ingen paragraf sier det rett ut.',
    },
  },
  'responsibility.meanwhile': {
    question: 'Hvem handler mens nivåene er uenige?',
    outcomes: {
      'immediate-help': 'Begge nivåene skal hjelpe straks når hjelpen er påtrengende nødvendig.',
      'as-agreed': 'Nivåene er enige, og de følger det de er blitt enige om.',
      'municipality-acts':
        'Etter veiledningen handler kommunen, som har kontakten, inntil saken er avklart. Ingen av nivåene bør avvise personen, og de holder en avklaringssamtale.',
      'specialist-service-acts':
        'Etter veiledningen handler spesialisthelsetjenesten, som har kontakten, inntil saken er avklart. Ingen av nivåene bør avvise personen, og de holder en avklaringssamtale.',
      'both-act':
        'Etter veiledningen handler begge nivåene, siden begge har kontakten, inntil saken er avklart. De holder en avklaringssamtale.',
      'municipality-must-assess':
        'Kommunen skal tilby nødvendig utredning og oppfølging til alle som oppholder seg der. Det gjelder også mens ansvaret er uklart.',
    },
  },
}
