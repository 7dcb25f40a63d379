import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  guardianConsentsForMinor,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

const patientConsents: InEachLanguage<string> = {
  nb: 'Pasienten samtykker selv til at opplysningene deles.',
  nn: 'Pasienten samtykkjer sjølv til at opplysningane blir delte.',
  en: 'The patient consents to the sharing of the information.',
}

const nextOfKinConsent: InEachLanguage<string> = {
  nb: 'Nærmeste pårørende kan samtykke til at opplysningene deles. Det gjelder også når en annen bestemmer over helsehjelpen.',
  nn: 'Næraste pårørande kan samtykkje til at opplysningane blir delte. Det gjeld òg når ein annan bestemmer over helsehjelpa.',
  en: 'The next of kin may consent to the sharing of the information. That holds also where someone else decides on the health care.',
}

const sharingNeedsJudgement: InEachLanguage<string> = {
  nb: 'Reglene gir ikke noe sikkert svar på hvem som kan samtykke til at opplysningene deles. Svaret kommer an på en konkret vurdering av saken og av pasientens alder og modenhet.',
  nn: 'Reglane gir ikkje noko sikkert svar på kven som kan samtykkje til at opplysningane blir delte. Svaret kjem an på ei konkret vurdering av saka og av kor gammal og moden pasienten er.',
  en: 'The rules give no certain answer on who may consent to the sharing of the information. The answer depends on an assessment of the case and of the patient’s age and maturity.',
}

/** The questions on sharing information and confidentiality. */
export const sharing = {
  'consent.information-sharing': {
    question: {
      nb: 'Hvem kan samtykke til at taushetsbelagte opplysninger deles?',
      nn: 'Kven kan samtykkje til deling av opplysningar som er omfatta av teieplikt?',
      en: 'Who may consent to the sharing of confidential information?',
    },
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'requires-judgement': sharingNeedsJudgement,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som kan samtykke til at opplysningene deles i dette tilfellet. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kven som kan samtykkje til at opplysningane blir delte i dette tilfellet. Spørsmålet står ope.',
        en: 'The rules do not say who may consent to the sharing of the information in this case. The question is open.',
      },
    },
  },
  'consent.information-sharing-by-age': {
    question: {
      nb: 'Hvem kan samtykke til at taushetsbelagte opplysninger deles, ut fra alder?',
      nn: 'Kven kan samtykkje til deling av opplysningar som er omfatta av teieplikt, ut frå alder?',
      en: 'Who may consent to the sharing of confidential information, by age?',
    },
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'minor-representative': minorRepresentativeDecides,
      'requires-judgement': sharingNeedsJudgement,
    },
  },
  'consent.sharing-with-cooperating-personnel': {
    question: {
      nb: 'Trengs det samtykke for å gi opplysninger til dem som samarbeider om helsehjelpen?',
      nn: 'Trengst det samtykke for å gi opplysningar til dei som samarbeider om helsehjelpa?',
      en: 'Is consent needed to share information with those who take part in the health care?',
    },
    outcomes: {
      allowed: {
        nb: 'Nei. Opplysninger som er nødvendige for helsehjelpen, kan gis til dem som samarbeider om den, så lenge pasienten ikke motsetter seg det.',
        nn: 'Nei. Opplysningar som er nødvendige for helsehjelpa, kan bli gitte til dei som samarbeider om hjelpa, så lenge pasienten ikkje set seg imot det.',
        en: 'No. Information that is necessary for the health care may be given to those who take part in it, as long as the patient does not object.',
      },
      'allowed-despite-objection': {
        nb: 'Nei. Opplysningene kan gis selv om pasienten motsetter seg det, fordi det er nær og alvorlig fare for pasientens eget liv eller for andres liv eller helse.',
        nn: 'Nei. Opplysningane kan bli gitte sjølv om pasienten set seg imot det, fordi det er nær og alvorleg fare for pasienten sitt eige liv eller for livet eller helsa til andre.',
        en: 'No. The information may be given even though the patient objects, because there is imminent and serious danger to the patient’s own life or to the life or health of others.',
      },
      'allowed-for-weighty-reasons': {
        nb: 'Nei. Opplysningene kan gis fordi tungtveiende grunner taler for det, selv om pasienten er imot eller trolig ville ha vært det.',
        nn: 'Nei. Opplysningane kan bli gitte fordi tungtvegande grunnar talar for det, sjølv om pasienten er imot eller truleg ville ha vore det.',
        en: 'No. The information may be given because weighty reasons speak for it, even though the patient objects or probably would have objected.',
      },
      'not-allowed-against-objection': {
        nb: 'Ja. Opplysningene kan ikke gis mot pasientens vilje.',
        nn: 'Ja. Opplysningane kan ikkje bli gitte mot viljen til pasienten.',
        en: 'Yes. The information cannot be given against the patient’s will.',
      },
      'consent-needed': {
        nb: 'Ja. Adgangen til å dele for å gi helsehjelp dekker ikke dette, og delingen krever samtykke eller et annet unntak fra taushetsplikten.',
        nn: 'Ja. Høvet til å dele for å gi helsehjelp dekkjer ikkje dette, og delinga krev samtykke eller eit anna unntak frå teieplikta.',
        en: 'Yes. The permission to share in order to give health care does not cover this, and the sharing requires consent or another exception from confidentiality.',
      },
    },
  },
  'consent.confidentiality-of-health-personnel': {
    question: {
      nb: 'Har den som kjenner opplysningene, taushetsplikt som helsepersonell?',
      nn: 'Har den som kjenner opplysningane, teieplikt som helsepersonell?',
      en: 'Has whoever knows the information the duty of confidentiality of health personnel?',
    },
    outcomes: {
      confidential: {
        nb: 'Ja. Den som kjenner opplysningene, skal tie om dem og hindre at andre får se dem eller vite om dem. Det er heller ikke lov å lese, søke etter eller bruke slike opplysninger uten grunn i helsehjelpen, i administrasjonen av den eller i loven.',
        nn: 'Ja. Den som kjenner opplysningane, skal teie om dei og hindre at andre får sjå dei eller vite om dei. Det er heller ikkje lov å lese, søkje etter eller bruke slike opplysningar utan grunn i helsehjelpa, i administrasjonen av henne eller i lova.',
        en: 'Yes. Whoever knows the information must keep silent on it and keep others from seeing or learning it. Nor may anyone read, search for or use such information without a reason in the health care, in its administration or in law.',
      },
      'may-not-read-or-use': {
        nb: 'Disse reglene krever ikke taushet. Men det er ikke lov å lese, søke etter, skaffe seg eller bruke slike opplysninger uten grunn i helsehjelpen, i administrasjonen av den eller i loven, og arbeid i helse- og omsorgstjenesten kan gi taushetsplikt i tillegg.',
        nn: 'Desse reglane krev ikkje at ein teier. Men det er ikkje lov å lese, søkje etter, skaffe seg eller bruke slike opplysningar utan grunn i helsehjelpa, i administrasjonen av henne eller i lova, og arbeid i helse- og omsorgstenesta kan gi teieplikt i tillegg.',
        en: 'These rules do not require silence. But nobody may read, search for, obtain or use such information without a reason in the health care, in its administration or in law, and work in the health and care services may bring a duty of confidentiality besides.',
      },
      'no-duty-here': {
        nb: 'Nei, ikke etter disse reglene. Den som arbeider for helse- og omsorgstjenesten, kan ha taushetsplikt av den grunn, og andre lover, en avtale eller en instruks kan også kreve taushet.',
        nn: 'Nei, ikkje etter desse reglane. Den som arbeider for helse- og omsorgstenesta, kan ha teieplikt av den grunn, og andre lover, ein avtale eller ein instruks kan òg krevje at ein teier.',
        en: 'No, not under these rules. Whoever works for the health and care services may have a duty for that reason, and other acts, an agreement or an instruction may also require silence.',
      },
    },
  },
  'consent.confidentiality-of-services': {
    question: {
      nb: 'Gir arbeid i helse- og omsorgstjenesten taushetsplikt etter forvaltningsloven?',
      nn: 'Gir arbeid i helse- og omsorgstenesta teieplikt etter forvaltningslova?',
      en: 'Does work in the health and care services bring a duty of confidentiality under the Public Administration Act?',
    },
    outcomes: {
      confidential: {
        nb: 'Ja. Den som har fått vite opplysningene i arbeidet, også i administrasjonen, skal hindre at andre får se dem eller vite om dem. Plikten varer også etter at arbeidet er slutt.',
        nn: 'Ja. Den som har fått vite opplysningane i arbeidet, òg i administrasjonen, skal hindre at andre får sjå dei eller vite om dei. Plikta varer òg etter at arbeidet er slutt.',
        en: 'Yes. Whoever learned the information in the work, in administration too, must keep others from seeing or learning it. The duty lasts after the work has ended.',
      },
      'no-duty-here': {
        nb: 'Nei, ikke etter disse reglene. Den som er helsepersonell eller arbeider et annet sted i forvaltningen, kan ha taushetsplikt av den grunn, og andre lover, en avtale eller en instruks kan også kreve taushet.',
        nn: 'Nei, ikkje etter desse reglane. Den som er helsepersonell eller arbeider ein annan stad i forvaltninga, kan ha teieplikt av den grunn, og andre lover, ein avtale eller ein instruks kan òg krevje at ein teier.',
        en: 'No, not under these rules. Health personnel, and those who work elsewhere in the public administration, may have a duty for that reason, and other acts, an agreement or an instruction may also require silence.',
      },
    },
  },
  'consent.confidentiality-exception': {
    question: {
      nb: 'Åpner unntaket fra taushetsplikten for å gi taushetsbelagte opplysninger videre?',
      nn: 'Opnar unntaket frå teieplikta for å gi vidare opplysningar som teieplikta gjeld for?',
      en: 'Does the exception from confidentiality allow confidential information to be passed on?',
    },
    outcomes: {
      'may-share': {
        nb: 'Ja. Taushetsplikten hindrer ikke at opplysningene gis videre, så langt unntaket rekker.',
        nn: 'Ja. Teieplikta hindrar ikkje at opplysningane blir gitte vidare, så langt unntaket rekk.',
        en: 'Yes. Confidentiality does not prevent the information from being passed on, as far as the exception reaches.',
      },
      'must-share': {
        nb: 'Ja. Opplysningene skal gis videre slik unntaket krever. Det er en plikt, og taushetsplikten er ikke til hinder for det.',
        nn: 'Ja. Opplysningane skal bli gitte vidare slik unntaket krev. Det er ei plikt, og teieplikta er ikkje til hinder for det.',
        en: 'Yes. The information must be passed on as the exception requires. It is a duty, and confidentiality does not prevent it.',
      },
      'may-not-share': {
        nb: 'Nei. Vilkårene for unntaket er ikke oppfylt, eller loven har ikke dette unntaket på denne tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
        nn: 'Nei. Vilkåra for unntaket er ikkje oppfylte, eller lova har ikkje dette unntaket på denne tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
        en: 'No. The conditions of the exception are not met, or the law has no such exception at this time. The information remains confidential, unless another exception applies.',
      },
    },
  },
  'consent.may-tell-by-exception': {
    question: {
      nb: 'Kan opplysningene gis videre etter dette unntaket fra taushetsplikten?',
      nn: 'Kan opplysningane bli gitte vidare etter dette unntaket frå teieplikta?',
      en: 'May the information be passed on by this exception from confidentiality?',
    },
    outcomes: {
      'may-share': {
        nb: 'Ja. Taushetsplikten hindrer ikke at opplysningene gis videre, så langt unntaket rekker.',
        nn: 'Ja. Teieplikta hindrar ikkje at opplysningane blir gitte vidare, så langt unntaket rekk.',
        en: 'Yes. Confidentiality does not prevent the information from being passed on, as far as the exception reaches.',
      },
      'must-share': {
        nb: 'Ja. Opplysningene skal gis videre slik unntaket krever. Det er en plikt, og taushetsplikten er ikke til hinder for det.',
        nn: 'Ja. Opplysningane skal bli gitte vidare slik unntaket krev. Det er ei plikt, og teieplikta er ikkje til hinder for det.',
        en: 'Yes. The information must be passed on as the exception requires. It is a duty, and confidentiality does not prevent it.',
      },
      'may-not-share': {
        nb: 'Nei. Vilkårene for unntaket er ikke oppfylt, eller loven har ikke dette unntaket på denne tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
        nn: 'Nei. Vilkåra for unntaket er ikkje oppfylte, eller lova har ikkje dette unntaket på denne tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
        en: 'No. The conditions of the exception are not met, or the law has no such exception at this time. The information remains confidential, unless another exception applies.',
      },
      'no-duty-here': {
        nb: 'Ja, for så vidt. Ingen av taushetspliktene det er spurt om, gjelder her, og da trengs det ikke noe unntak. Andre regler kan likevel stenge for det.',
        nn: 'Ja, for så vidt. Ingen av teiepliktene det er spurt om, gjeld her, og då trengst det ikkje noko unntak. Andre reglar kan likevel stengje for det.',
        en: 'Yes, as far as this goes. Neither of the duties of confidentiality asked about applies here, so no exception is needed. Other rules may still stand in the way.',
      },
    },
  },
  'consent.sharing-beyond-care': {
    question: {
      nb: 'Kan taushetsbelagte opplysninger gjøres tilgjengelige for et annet formål enn helsehjelpen til pasienten?',
      nn: 'Kan opplysningar som teieplikta gjeld for, gjerast tilgjengelege for eit anna formål enn helsehjelpa til pasienten?',
      en: 'May confidential information be made available for another purpose than the care of the patient?',
    },
    outcomes: {
      'may-share': {
        nb: 'Ja. Taushetsplikten hindrer ikke at opplysninger som er relevante og nødvendige for formålet, gjøres tilgjengelige, så langt regelen rekker.',
        nn: 'Ja. Teieplikta hindrar ikkje at opplysningar som er relevante og nødvendige for formålet, blir gjorde tilgjengelege, så langt regelen rekk.',
        en: 'Yes. Confidentiality does not prevent information that is relevant and necessary for the purpose from being made available, as far as the rule reaches.',
      },
      'may-not-share': {
        nb: 'Nei. Vilkårene er ikke oppfylt, eller loven har ikke noen regel om dette formålet på denne tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
        nn: 'Nei. Vilkåra er ikkje oppfylte, eller lova har ikkje nokon regel om dette formålet på denne tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
        en: 'No. The conditions are not met, or the law has no rule on this purpose at this time. The information remains confidential, unless another exception applies.',
      },
    },
  },
  'consent.may-share-beyond-care': {
    question: {
      nb: 'Kan opplysningene i denne saken gjøres tilgjengelige for et annet formål enn helsehjelpen til pasienten?',
      nn: 'Kan opplysningane i denne saka gjerast tilgjengelege for eit anna formål enn helsehjelpa til pasienten?',
      en: 'May the information in this case be made available for another purpose than the care of the patient?',
    },
    outcomes: {
      'may-share': {
        nb: 'Ja. Taushetsplikten hindrer ikke at opplysninger som er relevante og nødvendige for formålet, gjøres tilgjengelige, så langt regelen rekker.',
        nn: 'Ja. Teieplikta hindrar ikkje at opplysningar som er relevante og nødvendige for formålet, blir gjorde tilgjengelege, så langt regelen rekk.',
        en: 'Yes. Confidentiality does not prevent information that is relevant and necessary for the purpose from being made available, as far as the rule reaches.',
      },
      'may-not-share': {
        nb: 'Nei. Vilkårene er ikke oppfylt, eller loven har ikke noen regel om dette formålet på denne tiden. Opplysningene er fortsatt underlagt taushetsplikt, om ikke et annet unntak gjelder.',
        nn: 'Nei. Vilkåra er ikkje oppfylte, eller lova har ikkje nokon regel om dette formålet på denne tida. Teieplikta gjeld framleis for opplysningane, om ikkje eit anna unntak gjeld.',
        en: 'No. The conditions are not met, or the law has no rule on this purpose at this time. The information remains confidential, unless another exception applies.',
      },
      'no-duty-here': {
        nb: 'Ja, for så vidt. Ingen av taushetspliktene det er spurt om, gjelder her, og da trengs det ikke noe unntak. Andre regler kan likevel stenge for det.',
        nn: 'Ja, for så vidt. Ingen av teiepliktene det er spurt om, gjeld her, og då trengst det ikkje noko unntak. Andre reglar kan likevel stengje for det.',
        en: 'Yes, as far as this goes. Neither of the duties of confidentiality asked about applies here, so no exception is needed. Other rules may still stand in the way.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ConsentTexts['decisions']>>
