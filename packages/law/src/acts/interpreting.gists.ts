import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './interpreting.js'

/* What each wording says, in our own words. */

/** Tolkeloven, LOV-2021-06-11-79. */
export const tolkl: GistsOfAct<typeof register.tolkl, EachLanguage> = {
  'tolkl § 2 (2)': [
    {
      nb: 'Loven gjelder offentlige organer som bestiller og bruker tolk, og tolkene selv.',
      nn: 'Lova gjeld offentlege organ som tingar og bruker tolk, og tolkane sjølve.',
      en: 'The act covers public bodies that book and use interpreters, and the interpreters themselves.',
    },
  ],
  'tolkl § 4 (1)': [
    {
      nb: 'Offentlige organer skal ikke bruke barn som tolk.',
      nn: 'Offentlege organ skal ikkje bruke barn som tolk.',
      en: 'Public bodies must not use children as interpreters.',
    },
  ],
  'tolkl § 4 (2)': [
    {
      nb: 'Et barn kan brukes i nødssituasjoner, eller når det er forsvarlig ut fra hensynet til barnet og omstendighetene.',
      nn: 'Eit barn kan brukast i naudsituasjonar, eller når det er forsvarleg ut frå omsynet til barnet og omstenda.',
      en: 'A child may be used in an emergency, or when it is justifiable in view of the child and the circumstances.',
    },
  ],
  'tolkl § 6 (1)': [
    {
      nb: 'Offentlige organer skal bruke tolk når loven sier det, og ellers når rettssikkerhet eller forsvarlig hjelp krever det.',
      nn: 'Offentlege organ skal bruke tolk når det følgjer av lov, og elles når rettstryggleik eller forsvarleg hjelp krev det.',
      en: 'Public bodies have to use an interpreter when an act says so, and otherwise when legal safeguards or sound help require it.',
    },
  ],
  'tolkl § 6 (2)': [
    {
      nb: 'Ellers bør organet vurdere å bruke tolk når noen ikke kan snakke med det på norsk.',
      nn: 'Elles bør organet vurdere å bruke tolk når nokon ikkje kan snakke med det på norsk.',
      en: 'Otherwise the body should consider an interpreter when somebody cannot communicate with it in Norwegian.',
    },
  ],
  'tolkl § 7 (1)': [
    {
      nb: 'Når tolk er nødvendig for rettssikkerhet eller forsvarlig hjelp, skal tolken være kvalifisert.',
      nn: 'Når tolk er nødvendig for rettstryggleik eller forsvarleg hjelp, skal tolken ha kvalifikasjonane.',
      en: 'Where an interpreter is necessary for legal safeguards or sound help, the interpreter has to be qualified.',
    },
  ],
  'tolkl § 7 (2)': [
    {
      nb: 'Kravet kan fravikes når det ikke er forsvarlig å vente, i nødssituasjoner og når andre sterke grunner tilsier det.',
      nn: 'Kravet kan fråvikast når det ikkje er forsvarleg å vente, i naudsituasjonar og når andre sterke grunnar talar for det.',
      en: 'The requirement may be departed from when waiting is not justifiable, in emergencies and for other strong reasons.',
    },
  ],
  'tolkl § 7 (3)': [
    {
      nb: 'En tolk er kvalifisert når vilkårene for å stå i Nasjonalt tolkeregister er oppfylt.',
      nn: 'Ein tolk er kvalifisert når vilkåra for å stå i Nasjonalt tolkeregister er oppfylte.',
      en: 'An interpreter is qualified who meets the conditions for being listed in the national register of interpreters.',
    },
  ],
  'tolkl § 7 (5)': [
    {
      nb: 'Til og med 2026 er det dispensasjon fra kravet om kvalifisert tolk.',
      nn: 'Til og med 2026 er det dispensasjon frå kravet om kvalifisert tolk.',
      en: 'Through 2026 there is dispensation from the requirement of a qualified interpreter.',
    },
  ],
  'tolkl § 9 (1)': [
    {
      nb: 'Offentlige organer som jevnlig bruker tolk, skal ha retningslinjer for bestilling og bruk.',
      nn: 'Offentlege organ som jamleg bruker tolk, skal ha retningslinjer for tinging og bruk.',
      en: 'Public bodies that regularly use interpreters must have guidelines for ordering and use.',
    },
  ],
  'tolkl § 9 (2)': [
    {
      nb: 'Retningslinjene passer til hvor stort organet er, hva det gjør, og hvilken risiko det har.',
      nn: 'Retningslinjene passar til kor stort organet er, kva det gjer, og kva risiko det har.',
      en: 'The guidelines suit the size of the body, what it does and what risks it runs.',
    },
  ],
  'tolkl § 12 (1)': [
    {
      nb: 'Den som fører tilsyn med organet, fører også tilsyn med bruken av tolk.',
      nn: 'Den som fører tilsyn med organet, fører òg tilsyn med bruken av tolk.',
      en: 'Whoever supervises the body supervises its use of interpreters as well.',
    },
  ],
}

/** Tolkeforskriften, FOR-2021-09-13-2744. */
export const tolkf: GistsOfAct<typeof register.tolkf, EachLanguage> = {
  'tolkf § 2 (1)': [
    {
      nb: 'Retningslinjene skal minst ha rutiner for bestilling, si når det er plikt til å bruke tolk, og veilede om bruk av tolk og fjerntolking.',
      nn: 'Retningslinjene skal minst ha rutinar for tinging, seie når det er plikt til å bruke tolk, og rettleie om bruk av tolk og fjerntolking.',
      en: 'The guidelines must at least hold routines for ordering, say when there is a duty to use an interpreter, and guide on the use of interpreters and remote interpreting.',
    },
  ],
  'tolkf § 2 (2)': [
    {
      nb: 'Retningslinjene bør også si når det ellers er behov for tolk.',
      nn: 'Retningslinjene bør òg seie når det elles er behov for tolk.',
      en: 'The guidelines should also say when an interpreter is needed otherwise.',
    },
  ],
}

/** Forskrift om stønad til tolkehjelp for hørselshemmede, FOR-1997-04-15-320. */
export const tolkhf: GistsOfAct<typeof register.tolkhf, EachLanguage> = {
  'tolkhf § 1 (3) e': [
    {
      nb: 'Tolkehjelp for hørselshemmede kan dekkes for helsetjenester etter folketrygdloven kapittel 5 og for poliklinisk hjelp i helseforetak.',
      nn: 'Tolkehjelp for høyrselshemma kan dekkjast for helsetenester etter folketrygdlova kapittel 5 og for poliklinisk hjelp i helseføretak.',
      en: 'Interpreting for people with hearing loss may be covered for health services under chapter 5 of the National Insurance Act and for outpatient care in health trusts.',
    },
  ],
}

/** Forskrift om stønad til tolke- og ledsagerhjelp for døvblinde, FOR-1997-04-15-321. */
export const dbtf: GistsOfAct<typeof register.dbtf, EachLanguage> = {
  'dbtf § 1 (3) e': [
    {
      nb: 'Tolke- og ledsagerhjelp for døvblinde kunne dekkes for helsetjenester etter folketrygdloven kapittel 5 og for poliklinisk hjelp i helseforetak.',
      nn: 'Tolke- og leidsagarhjelp for døvblinde kunne dekkjast for helsetenester etter folketrygdlova kapittel 5 og for poliklinisk hjelp i helseføretak.',
      en: 'Interpreting and escort for deafblind people could be covered for health services under chapter 5 of the National Insurance Act and for outpatient care in health trusts.',
    },
  ],
  'dbtf § 1 (4) e': [
    {
      nb: 'Tolke- og ledsagerhjelp for døvblinde kan dekkes for helsetjenester etter folketrygdloven kapittel 5 og for poliklinisk hjelp i helseforetak.',
      nn: 'Tolke- og leidsagarhjelp for døvblinde kan dekkjast for helsetenester etter folketrygdlova kapittel 5 og for poliklinisk hjelp i helseføretak.',
      en: 'Interpreting and escort for deafblind people may be covered for health services under chapter 5 of the National Insurance Act and for outpatient care in health trusts.',
    },
  ],
}
