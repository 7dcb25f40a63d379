import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './practitioners.js'

/* What each wording says, in our own words. */

/** Forskrift om fastlegeordning i kommunene, FOR-2012-08-29-842: read as it was promulgated. */
export const fastlf2012: GistsOfAct<typeof register.fastlf2012, EachLanguage> = {
  'fastlf2012 § 19 (1)': [
    {
      nb: 'Fastlegen skulle samordne medisinsk og samarbeide med andre om innbyggerne på listen sin.',
      nn: 'Fastlegen skulle samordne medisinsk og samarbeide med andre om innbyggjarane på lista si.',
      en: 'The general practitioner had to coordinate medically and cooperate with others about those on their list.',
    },
  ],
  'fastlf2012 § 19 (2)': [
    {
      nb: 'Trengte en på listen langvarige og samordnede tjenester, fortalte fastlegen om plan og koordinator og medvirket.',
      nn: 'Trong nokon på lista langvarige og samordna tenester, fortalde fastlegen om plan og koordinator og medverka.',
      en: 'Where someone on the list needed lasting and coordinated services, the general practitioner told of plan and coordinator and contributed.',
    },
  ],
  'fastlf2012 § 23': [
    {
      nb: 'Fastlegen skulle tilby hjemmebesøk til dem på listen som ikke kunne komme til kontoret, eller som trengte det for å få forsvarlig hjelp.',
      nn: 'Fastlegen skulle tilby heimebesøk til dei på lista som ikkje kunne kome til kontoret, eller som trong det for å få forsvarleg hjelp.',
      en: 'The general practitioner had to offer home visits to those on the list who could not come to the office, or who needed them to get sound help.',
    },
  ],
  'fastlf2012 § 24 (2)': [
    {
      nb: 'Fastlegens henvisninger skulle følge oppgavefordelingen mellom nivåene etter lov, forskrift og lokal avtale.',
      nn: 'Tilvisingane frå fastlegen skulle følgje oppgåvefordelinga mellom nivåa etter lov, forskrift og lokal avtale.',
      en: 'The general practitioner’s referrals had to follow the division of tasks between the levels by act, regulation and local agreement.',
    },
  ],
  'fastlf2012 § 24 (3)': [
    {
      nb: 'Henvisningen fra fastlegen skulle gi de opplysningene mottakeren trengte for å gi god og forsvarlig behandling.',
      nn: 'Tilvisinga frå fastlegen skulle gi dei opplysningane mottakaren trong for å gi god og forsvarleg behandling.',
      en: 'The general practitioner’s referral had to give what the receiver needed for good and sound treatment.',
    },
  ],
  'fastlf2012 § 28': [
    {
      nb: 'Fastlegen skulle bruke tolk ved behov.',
      nn: 'Fastlegen skulle bruke tolk når det trongst.',
      en: 'The general practitioner had to use an interpreter where needed.',
    },
  ],
}

/** Forskrift om fastlegeordning i kommunene, FOR-2025-12-02-2405. */
export const fastlf: GistsOfAct<typeof register.fastlf, EachLanguage> = {
  'fastlf § 26 (1)': [
    {
      nb: 'Fastlegen skal samordne medisinsk og samarbeide med andre om innbyggerne på listen sin.',
      nn: 'Fastlegen skal samordne medisinsk og samarbeide med andre om innbyggjarane på lista si.',
      en: 'The general practitioner has to coordinate medically and cooperate with others about those on their list.',
    },
  ],
  'fastlf § 26 (2)': [
    {
      nb: 'Trenger noen på listen langvarige og samordnede tjenester, forteller fastlegen om plan, medvirker og samarbeider med kommunens koordinator.',
      nn: 'Treng nokon på lista langvarige og samordna tenester, fortel fastlegen om plan, medverkar og samarbeider med koordinatoren i kommunen.',
      en: 'Where someone on the list needs lasting and coordinated services, the general practitioner tells of the plan, contributes and cooperates with the municipal coordinator.',
    },
  ],
  'fastlf § 28': [
    {
      nb: 'Fastlegen tilbyr hjemmebesøk til den på listen som ikke kan komme, eller når forsvarlig hjelp tilsier det.',
      nn: 'Fastlegen tilbyr heimebesøk til den på lista som ikkje kan kome, eller når forsvarleg hjelp tilseier det.',
      en: 'The general practitioner offers home visits to those on the list who cannot come, or where sound help takes it.',
    },
  ],
  'fastlf § 30 (2)': [
    {
      nb: 'Fastlegens henvisninger skal følge oppgavefordelingen mellom nivåene etter lov, forskrift og lokal avtale.',
      nn: 'Tilvisingane frå fastlegen skal følgje oppgåvefordelinga mellom nivåa etter lov, forskrift og lokal avtale.',
      en: 'The general practitioner’s referrals have to follow the division of tasks between the levels by act, regulation and local agreement.',
    },
  ],
  'fastlf § 30 (3)': [
    {
      nb: 'Henvisningen fra fastlegen skal gi de opplysningene mottakeren trenger for å gi god og forsvarlig behandling.',
      nn: 'Tilvisinga frå fastlegen skal gi dei opplysningane mottakaren treng for å gi god og forsvarleg behandling.',
      en: 'The general practitioner’s referral has to give what the receiver needs for good and sound treatment.',
    },
  ],
  'fastlf § 37': [
    {
      nb: 'Fastlegen skal bruke tolk ved behov, og kommunen skal sørge for at tolk er tilgjengelig.',
      nn: 'Fastlegen skal bruke tolk når det trengst, og kommunen skal sørgje for at tolk er tilgjengeleg.',
      en: 'The general practitioner has to use an interpreter where needed, and the municipality has to see to it that one is available.',
    },
  ],
}

/** Forskrift om funksjons- og kvalitetskrav for fysioterapeuter med kommunal driftsavtale, FOR-2017-09-01-1334. */
export const fysf: GistsOfAct<typeof register.fysf, EachLanguage> = {
  'fysf § 12 (3)': [
    {
      nb: 'Fysioterapeuten forteller pasienten om plan og koordinator, melder behovet til kommunens koordinerende enhet og medvirker når det trengs.',
      nn: 'Fysioterapeuten fortel pasienten om plan og koordinator, melder behovet til den koordinerande eininga i kommunen og medverkar når det trengst.',
      en: 'The physiotherapist tells the patient of plan and coordinator, reports the need to the municipal coordinating unit, and contributes where needed.',
    },
  ],
  'fysf § 12 (1)': [
    {
      nb: 'Fysioterapeuten samarbeider med fastlegen og andre når det trengs.',
      nn: 'Fysioterapeuten samarbeider med fastlegen og andre når det trengst.',
      en: 'The physiotherapist cooperates with the general practitioner and others where needed.',
    },
  ],
  'fysf § 12 (2)': [
    {
      nb: 'Fysioterapeuten sier fra til fastlegen om det legen kan måtte følge opp, og manuellterapeuten når pasienten henvises til spesialisthelsetjenesten.',
      nn: 'Fysioterapeuten seier frå til fastlegen om det legen kan måtte følgje opp, og manuellterapeuten når pasienten blir tilvist til spesialisthelsetenesta.',
      en: 'The physiotherapist tells the general practitioner of what they may have to follow up, and the manual therapist when referring to the specialist service.',
    },
  ],
  'fysf § 17 (1)': [
    {
      nb: 'Fysioterapeuten tilbyr behandling hjemme til den som ikke kan komme, eller når forsvarlig hjelp tilsier det.',
      nn: 'Fysioterapeuten tilbyr behandling heime til den som ikkje kan kome, eller når forsvarleg hjelp tilseier det.',
      en: 'The physiotherapist offers treatment at home to those who cannot come, or where sound help takes it.',
    },
  ],
  'fysf § 17 (3)': [
    {
      nb: 'I habilitering og rehabilitering kan fysioterapi ytes sammen med dagtilbud, barnehage, skole eller arbeid.',
      nn: 'I habilitering og rehabilitering kan fysioterapi ytast saman med dagtilbod, barnehage, skule eller arbeid.',
      en: 'In habilitation and rehabilitation physiotherapy can be given as part of day offers, kindergarten, school or work.',
    },
  ],
  'fysf § 18 (2)': [
    {
      nb: 'Manuellterapeuten kan også henvise til spesialisthelsetjenesten, etter oppgavefordelingen mellom nivåene og med de opplysningene som trengs.',
      nn: 'Manuellterapeuten kan òg tilvise til spesialisthelsetenesta, etter oppgåvefordelinga mellom nivåa og med dei opplysningane som trengst.',
      en: 'The manual therapist can refer to the specialist service too, by the division of tasks between the levels and with the information needed.',
    },
  ],
  'fysf § 20 (1)': [
    {
      nb: 'Fysioterapeuten bruker tolk når det trengs.',
      nn: 'Fysioterapeuten bruker tolk når det trengst.',
      en: 'The physiotherapist uses an interpreter where one is needed.',
    },
  ],
  'fysf § 20 (2)': [
    {
      nb: 'Kommunen dekker det tolken koster.',
      nn: 'Kommunen dekkjer det tolken kostar.',
      en: 'The municipality covers what the interpreter costs.',
    },
  ],
}
