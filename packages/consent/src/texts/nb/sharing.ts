import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  guardianConsentsForMinor,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

type Questions =
  | 'consent.information-sharing'
  | 'consent.information-sharing-by-age'
  | 'consent.sharing-with-cooperating-personnel'
  | 'consent.confidentiality-of-health-personnel'
  | 'consent.confidentiality-of-services'
  | 'consent.confidentiality-exception'
  | 'consent.may-tell-by-exception'
  | 'consent.sharing-beyond-care'
  | 'consent.may-share-beyond-care'

const patientConsents = 'Pasienten samtykker selv til at opplysningene deles.'

const nextOfKinConsent =
  'Nærmeste pårørende kan samtykke til at opplysningene deles. Det gjelder også når en annen ' +
  'bestemmer over helsehjelpen.'

const sharingNeedsJudgement =
  'Reglene gir ikke noe sikkert svar på hvem som kan samtykke til at opplysningene deles. ' +
  'Svaret kommer an på en konkret vurdering av saken og av pasientens alder og modenhet.'

/** The questions on sharing information and confidentiality, in bokmål. */
export const sharing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.information-sharing': {
    question: 'Hvem kan samtykke til at taushetsbelagte opplysninger deles?',
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'requires-judgement': sharingNeedsJudgement,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated':
        'Reglene gir ikke svar på hvem som kan samtykke til at opplysningene deles i dette ' +
        'tilfellet. Spørsmålet står åpent.',
    },
  },
  'consent.information-sharing-by-age': {
    question: 'Hvem kan samtykke til at taushetsbelagte opplysninger deles, ut fra alder?',
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'minor-representative': minorRepresentativeDecides,
      'requires-judgement': sharingNeedsJudgement,
    },
  },
  'consent.sharing-with-cooperating-personnel': {
    question: 'Trengs det samtykke for å gi opplysninger til dem som samarbeider om helsehjelpen?',
    outcomes: {
      allowed:
        'Nei. Opplysninger som er nødvendige for helsehjelpen, kan gis til dem som samarbeider ' +
        'om den, så lenge pasienten ikke motsetter seg det.',
      'allowed-despite-objection':
        'Nei. Opplysningene kan gis selv om pasienten motsetter seg det, fordi det er nær og ' +
        'alvorlig fare for pasientens eget liv eller for andres liv eller helse.',
      'allowed-for-weighty-reasons':
        'Nei. Opplysningene kan gis fordi tungtveiende grunner taler for det, selv om ' +
        'pasienten er imot eller trolig ville ha vært det.',
      'not-allowed-against-objection': 'Ja. Opplysningene kan ikke gis mot pasientens vilje.',
      'consent-needed':
        'Ja. Adgangen til å dele for å gi helsehjelp dekker ikke dette, og delingen krever ' +
        'samtykke eller et annet unntak fra taushetsplikten.',
    },
  },
  'consent.confidentiality-of-health-personnel': {
    question: 'Har den som kjenner opplysningene, taushetsplikt som helsepersonell?',
    outcomes: {
      confidential:
        'Ja. Den som kjenner opplysningene, skal tie om dem og hindre at ' +
        'andre får se dem eller vite om dem. Det er heller ikke lov å lese, søke etter eller ' +
        'bruke slike opplysninger uten grunn i helsehjelpen, i administrasjonen av den eller i ' +
        'loven.',
      'may-not-read-or-use':
        'Disse reglene krever ikke taushet. Men det er ikke lov å lese, søke etter, ' +
        'skaffe seg eller bruke slike opplysninger uten grunn i helsehjelpen, i administrasjonen ' +
        'av den eller i loven, og arbeid i helse- og omsorgstjenesten kan gi taushetsplikt i ' +
        'tillegg.',
      'no-duty-here':
        'Nei, ikke etter disse reglene. Den som arbeider for helse- og omsorgstjenesten, kan ha ' +
        'taushetsplikt av den grunn, og andre lover, en avtale eller en instruks kan også ' +
        'kreve taushet.',
    },
  },
  'consent.confidentiality-of-services': {
    question: 'Gir arbeid i helse- og omsorgstjenesten taushetsplikt etter forvaltningsloven?',
    outcomes: {
      confidential:
        'Ja. Den som har fått vite opplysningene i arbeidet, også i administrasjonen, skal hindre ' +
        'at andre får se dem eller vite om dem. Plikten varer også etter at arbeidet er slutt.',
      'no-duty-here':
        'Nei, ikke etter disse reglene. Den som er helsepersonell eller arbeider et annet sted i ' +
        'forvaltningen, kan ha taushetsplikt av den grunn, og andre lover, en avtale eller en ' +
        'instruks kan også kreve taushet.',
    },
  },
  'consent.confidentiality-exception': {
    question: 'Åpner unntaket fra taushetsplikten for å gi taushetsbelagte opplysninger videre?',
    outcomes: {
      'may-share':
        'Ja. Taushetsplikten hindrer ikke at opplysningene gis videre, så langt unntaket rekker.',
      'must-share':
        'Ja. Opplysningene skal gis videre slik unntaket krever. Det er en plikt, og ' +
        'taushetsplikten er ikke til hinder for det.',
      'may-not-share':
        'Nei. Vilkårene for unntaket er ikke oppfylt, eller loven har ikke dette unntaket på denne ' +
        'tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
    },
  },
  'consent.may-tell-by-exception': {
    question: 'Kan opplysningene gis videre etter dette unntaket fra taushetsplikten?',
    outcomes: {
      'may-share':
        'Ja. Taushetsplikten hindrer ikke at opplysningene gis videre, så langt unntaket rekker.',
      'must-share':
        'Ja. Opplysningene skal gis videre slik unntaket krever. Det er en plikt, og ' +
        'taushetsplikten er ikke til hinder for det.',
      'may-not-share':
        'Nei. Vilkårene for unntaket er ikke oppfylt, eller loven har ikke dette unntaket på denne ' +
        'tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
      'no-duty-here':
        'Ja, for så vidt. Ingen av taushetspliktene det er spurt om, gjelder her, og da trengs det ikke noe unntak. Andre regler kan likevel stenge for det.',
    },
  },
  'consent.sharing-beyond-care': {
    question:
      'Kan taushetsbelagte opplysninger gjøres tilgjengelige for et annet formål enn helsehjelpen til pasienten?',
    outcomes: {
      'may-share':
        'Ja. Taushetsplikten hindrer ikke at opplysninger som er relevante og nødvendige for formålet, gjøres tilgjengelige, så langt regelen rekker.',
      'may-not-share':
        'Nei. Vilkårene er ikke oppfylt, eller loven har ikke noen regel om dette formålet på denne tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
    },
  },
  'consent.may-share-beyond-care': {
    question:
      'Kan opplysningene i denne saken gjøres tilgjengelige for et annet formål enn helsehjelpen til pasienten?',
    outcomes: {
      'may-share':
        'Ja. Taushetsplikten hindrer ikke at opplysninger som er relevante og nødvendige for formålet, gjøres tilgjengelige, så langt regelen rekker.',
      'may-not-share':
        'Nei. Vilkårene er ikke oppfylt, eller loven har ikke noen regel om dette formålet på denne tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
      'no-duty-here':
        'Ja, for så vidt. Ingen av taushetspliktene det er spurt om, gjelder her, og da trengs det ikke noe unntak. Andre regler kan likevel stenge for det.',
    },
  },
}
