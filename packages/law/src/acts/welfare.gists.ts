import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './welfare.js'

/* What each wording says, in our own words. */

/** Arbeids- og velferdsforvaltningsloven, LOV-2006-06-16-20. */
export const navl: GistsOfAct<typeof register.navl, EachLanguage> = {
  'navl § 14 a (4)': [
    {
      nb: 'Har brukeren også krav på individuell plan, legger Nav til rette for at aktivitetsplanen og den så langt som mulig blir samordnet.',
      nn: 'Har brukaren òg krav på individuell plan, legg Nav til rette for at aktivitetsplanen og den så langt som råd blir samordna.',
      en: 'Where the user also has a claim to an individual plan, Nav arranges for the activity plan and that plan to be coordinated as far as possible.',
    },
  ],
  'navl § 15 (3)': [
    {
      nb: 'Den som trenger langvarige og samordnede tjenester, har rett til plan fra Nav-kontoret, som samarbeider med andre om den.',
      nn: 'Den som treng langvarige og samordna tenester, har rett til plan frå Nav-kontoret, som samarbeider med andre om han.',
      en: 'Whoever needs lasting and coordinated services has a right to a plan from the Nav office, which works with others on it.',
    },
  ],
}

/** Sosialtjenesteloven, LOV-2009-12-18-131. */
export const sotjl: GistsOfAct<typeof register.sotjl, EachLanguage> = {
  'sotjl § 13 (3)': [
    {
      nb: 'Kommunen samordner tilbudet, og peker ved behov ut hvilken av sine tjenester som gjør det.',
      nn: 'Kommunen samordnar tilbodet, og peikar ved behov ut kva for ei av tenestene sine som gjer det.',
      en: 'The municipality coordinates what is offered, and where needed names the service that does it.',
    },
  ],
  'sotjl § 28 (1)': [
    {
      nb: 'Den som trenger langvarige og samordnede tjenester, har rett til plan, laget i samarbeid.',
      nn: 'Den som treng langvarige og samordna tenester, har rett til plan, laga i samarbeid.',
      en: 'Whoever needs lasting and coordinated services has a right to a plan, made together.',
    },
  ],
  'sotjl § 28 (2)': [
    {
      nb: 'Kommunen samarbeider med andre tjenesteytere om planen.',
      nn: 'Kommunen samarbeider med andre tenesteytarar om planen.',
      en: 'The municipality works with other services on the plan.',
    },
  ],
  'sotjl § 33': [
    {
      nb: 'Den som er i kvalifiseringsprogram, har rett til plan.',
      nn: 'Den som er i kvalifiseringsprogram, har rett til plan frå kommunen.',
      en: 'Whoever is in the qualification programme has a right to a plan.',
    },
  ],
  'sotjl § 41 (2)': [
    {
      nb: 'Avgjørelser om sosiale tjenester regnes som enkeltvedtak.',
      nn: 'Avgjerder om sosiale tenester blir rekna som enkeltvedtak.',
      en: 'Decisions on social services count as individual decisions.',
    },
  ],
  'sotjl § 47': [
    {
      nb: 'Kommunens enkeltvedtak kan påklages til fylkesmannen.',
      nn: 'Enkeltvedtaka til kommunen kan klagast inn for fylkesmannen.',
      en: 'The municipality’s decisions can be appealed to the county governor (fylkesmannen).',
    },
    {
      nb: 'Kommunens enkeltvedtak kan påklages til statsforvalteren.',
      nn: 'Enkeltvedtaka til kommunen kan klagast inn for statsforvaltaren.',
      en: 'The municipality’s decisions can be appealed to the county governor (statsforvalteren).',
    },
  ],
  'sotjl § 48': [
    {
      nb: 'Fylkesmannen prøver alle sider, men endrer skjønnet bare når det er åpenbart urimelig.',
      nn: 'Fylkesmannen prøver alle sider, men endrar skjønet berre når det er klårt urimeleg.',
      en: 'The county governor (fylkesmannen) reviews all sides, but changes discretion only where it is clearly unreasonable.',
    },
    {
      nb: 'Statsforvalteren prøver alle sider, men endrer skjønnet bare når det er åpenbart urimelig.',
      nn: 'Statsforvaltaren prøver alle sider, men endrar skjønet berre når det er klårt urimeleg.',
      en: 'The county governor (statsforvalteren) reviews all sides, but changes discretion only where it is clearly unreasonable.',
    },
  ],
}

/** Krisesenterlova, LOV-2009-06-19-44. */
export const krisl: GistsOfAct<typeof register.krisl, EachLanguage> = {
  'krisl § 4 (1)': [
    {
      nb: 'Har brukeren en individuell plan, sørger kommunen for at krisesenteret er med i arbeidet med den.',
      nn: 'Har brukaren ein individuell plan, sørgjer kommunen for at krisesenteret er med i arbeidet med han.',
      en: 'Where the user has an individual plan, the municipality sees to it that the crisis centre joins in the work on it.',
    },
  ],
  'krisl § 4 (2)': [
    {
      nb: 'Kommunen samordner tilbudet, bestemmer ved behov hvilken kommunal tjeneste som gjør det, og barnekoordinatoren gjør det der en er oppnevnt.',
      nn: 'Kommunen samordnar tilbodet, avgjer ved behov kva kommunal teneste som gjer det, og barnekoordinatoren gjer det der ein er nemnd opp.',
      en: 'The municipality coordinates, decides where needed which municipal service does so, and an appointed child coordinator does it.',
    },
  ],
}

/** Integreringsloven, LOV-2020-11-06-127. */
export const intl: GistsOfAct<typeof register.intl, EachLanguage> = {
  'intl § 50 (1)': [
    {
      nb: 'Har deltakeren i introduksjonsprogrammet en individuell plan, er kommunen med i arbeidet med den.',
      nn: 'Har deltakaren i introduksjonsprogrammet ein individuell plan, er kommunen med i arbeidet med han.',
      en: 'Where somebody in the introduction programme has an individual plan, the municipality joins in the work on it.',
    },
  ],
  'intl § 50 (2)': [
    {
      nb: 'Kommunen samordner tilbudet til deltakeren, bestemmer ved behov hvilken kommunal tjeneste som gjør det, og barnekoordinatoren gjør det der en er oppnevnt.',
      nn: 'Kommunen samordnar tilbodet til deltakaren, avgjer ved behov kva kommunal teneste som gjer det, og barnekoordinatoren gjer det der ein er nemnd opp.',
      en: 'The municipality coordinates what the participant gets, decides where needed which municipal service does so, and an appointed child coordinator does it.',
    },
  ],
}
