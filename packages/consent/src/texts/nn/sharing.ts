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

const patientConsents = 'Pasienten samtykkjer sjølv til at opplysningane blir delte.'

const nextOfKinConsent =
  'Næraste pårørande kan samtykkje til at opplysningane blir delte. Det gjeld òg når ein ' +
  'annan bestemmer over helsehjelpa.'

const sharingNeedsJudgement =
  'Reglane gir ikkje noko sikkert svar på kven som kan samtykkje til at opplysningane blir ' +
  'delte. Svaret kjem an på ei konkret vurdering av saka og av kor gammal og moden pasienten ' +
  'er.'

/** The questions on sharing information and confidentiality, in nynorsk. */
export const sharing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.information-sharing': {
    question: 'Kven kan samtykkje til deling av opplysningar som er omfatta av teieplikt?',
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'requires-judgement': sharingNeedsJudgement,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated':
        'Reglane gir ikkje svar på kven som kan samtykkje til at opplysningane blir delte i ' +
        'dette tilfellet. Spørsmålet står ope.',
    },
  },
  'consent.information-sharing-by-age': {
    question:
      'Kven kan samtykkje til deling av opplysningar som er omfatta av teieplikt, ut frå alder?',
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'minor-representative': minorRepresentativeDecides,
      'requires-judgement': sharingNeedsJudgement,
    },
  },
  'consent.sharing-with-cooperating-personnel': {
    question: 'Trengst det samtykke for å gi opplysningar til dei som samarbeider om helsehjelpa?',
    outcomes: {
      allowed:
        'Nei. Opplysningar som er nødvendige for helsehjelpa, kan bli gitte til dei som ' +
        'samarbeider om hjelpa, så lenge pasienten ikkje set seg imot det.',
      'allowed-despite-objection':
        'Nei. Opplysningane kan bli gitte sjølv om pasienten set seg imot det, fordi det er ' +
        'nær og alvorleg fare for pasienten sitt eige liv eller for livet eller helsa til ' +
        'andre.',
      'allowed-for-weighty-reasons':
        'Nei. Opplysningane kan bli gitte fordi tungtvegande grunnar talar for det, sjølv om ' +
        'pasienten er imot eller truleg ville ha vore det.',
      'not-allowed-against-objection':
        'Ja. Opplysningane kan ikkje bli gitte mot viljen til pasienten.',
      'consent-needed':
        'Ja. Høvet til å dele for å gi helsehjelp dekkjer ikkje dette, og delinga krev ' +
        'samtykke eller eit anna unntak frå teieplikta.',
    },
  },
  'consent.confidentiality-of-health-personnel': {
    question: 'Har den som kjenner opplysningane, teieplikt som helsepersonell?',
    outcomes: {
      confidential:
        'Ja. Den som kjenner opplysningane, skal teie om dei og ' +
        'hindre at andre får sjå dei eller vite om dei. Det er heller ikkje lov å lese, søkje ' +
        'etter eller bruke slike opplysningar utan grunn i helsehjelpa, i administrasjonen av ' +
        'henne eller i lova.',
      'may-not-read-or-use':
        'Desse reglane krev ikkje at ein teier. Men det er ikkje lov å lese, søkje etter, ' +
        'skaffe seg eller bruke slike opplysningar utan grunn i helsehjelpa, i administrasjonen ' +
        'av henne eller i lova, og arbeid i helse- og omsorgstenesta kan gi teieplikt i tillegg.',
      'no-duty-here':
        'Nei, ikkje etter desse reglane. Den som arbeider for helse- og omsorgstenesta, kan ha ' +
        'teieplikt av den grunn, og andre lover, ein avtale eller ein instruks kan òg krevje ' +
        'at ein teier.',
    },
  },
  'consent.confidentiality-of-services': {
    question: 'Gir arbeid i helse- og omsorgstenesta teieplikt etter forvaltningslova?',
    outcomes: {
      confidential:
        'Ja. Den som har fått vite opplysningane i arbeidet, òg i administrasjonen, skal hindre ' +
        'at andre får sjå dei eller vite om dei. Plikta varer òg etter at arbeidet er slutt.',
      'no-duty-here':
        'Nei, ikkje etter desse reglane. Den som er helsepersonell eller arbeider ein annan stad ' +
        'i forvaltninga, kan ha teieplikt av den grunn, og andre lover, ein avtale eller ein ' +
        'instruks kan òg krevje at ein teier.',
    },
  },
  'consent.confidentiality-exception': {
    question:
      'Opnar unntaket frå teieplikta for å gi vidare opplysningar som teieplikta gjeld for?',
    outcomes: {
      'may-share':
        'Ja. Teieplikta hindrar ikkje at opplysningane blir gitte vidare, så langt unntaket rekk.',
      'must-share':
        'Ja. Opplysningane skal bli gitte vidare slik unntaket krev. Det er ei plikt, og ' +
        'teieplikta er ikkje til hinder for det.',
      'may-not-share':
        'Nei. Vilkåra for unntaket er ikkje oppfylte, eller lova har ikkje dette unntaket på denne ' +
        'tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
    },
  },
  'consent.may-tell-by-exception': {
    question: 'Kan opplysningane bli gitte vidare etter dette unntaket frå teieplikta?',
    outcomes: {
      'may-share':
        'Ja. Teieplikta hindrar ikkje at opplysningane blir gitte vidare, så langt unntaket rekk.',
      'must-share':
        'Ja. Opplysningane skal bli gitte vidare slik unntaket krev. Det er ei plikt, og ' +
        'teieplikta er ikkje til hinder for det.',
      'may-not-share':
        'Nei. Vilkåra for unntaket er ikkje oppfylte, eller lova har ikkje dette unntaket på denne ' +
        'tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
      'no-duty-here':
        'Ja, for så vidt. Ingen av teiepliktene det er spurt om, gjeld her, og då trengst det ikkje noko unntak. Andre reglar kan likevel stengje for det.',
    },
  },
  'consent.sharing-beyond-care': {
    question:
      'Kan opplysningar som teieplikta gjeld for, gjerast tilgjengelege for eit anna formål enn helsehjelpa til pasienten?',
    outcomes: {
      'may-share':
        'Ja. Teieplikta hindrar ikkje at opplysningar som er relevante og nødvendige for formålet, blir gjorde tilgjengelege, så langt regelen rekk.',
      'may-not-share':
        'Nei. Vilkåra er ikkje oppfylte, eller lova har ikkje nokon regel om dette formålet på denne tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
    },
  },
  'consent.may-share-beyond-care': {
    question:
      'Kan opplysningane i denne saka gjerast tilgjengelege for eit anna formål enn helsehjelpa til pasienten?',
    outcomes: {
      'may-share':
        'Ja. Teieplikta hindrar ikkje at opplysningar som er relevante og nødvendige for formålet, blir gjorde tilgjengelege, så langt regelen rekk.',
      'may-not-share':
        'Nei. Vilkåra er ikkje oppfylte, eller lova har ikkje nokon regel om dette formålet på denne tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
      'no-duty-here':
        'Ja, for så vidt. Ingen av teiepliktene det er spurt om, gjeld her, og då trengst det ikkje noko unntak. Andre reglar kan likevel stengje for det.',
    },
  },
}
