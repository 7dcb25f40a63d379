import type { GistsOfAct } from '../../types.js'
import type { priof as register } from '../../../provisions/priof.js'

/** What each wording says, in bokmål: Prioriteringsforskriften, FOR-2000-12-01-1208. */
export const priof: GistsOfAct<typeof register> = {
  'priof § 1 no. 1': ['Første vilkår for retten er at pasienten kan vente nytte av hjelpen.'],
  'priof § 1 no. 2': [
    'Andre vilkår for retten er at ressursbruken står i rimelig forhold til nytten.',
  ],
  'priof § 2': [
    'Pasienter med rett prioriteres etter nytte, ressurser og alvorlighet, der også mestring teller.',
  ],
  'priof § 2 (1)': ['Retten krever forventet nytte og en ressursbruk i rimelig forhold til den.'],
  'priof § 2 (1) no. 1': [
    'Første vilkår var at utsettelse kostet levetid eller ikke lite livskvalitet.',
    'Første vilkår var at utsettelse kostet levetid eller ikke lite livskvalitet.',
  ],
  'priof § 2 (1) no. 2': [
    'Andre vilkår var forventet nytte, med et unntak for utprøvende behandling i utlandet.',
  ],
  'priof § 2 (1) no. 3': [
    'Tredje vilkår var at kostnaden sto i rimelig forhold til effekten.',
    'Tredje vilkår var at kostnaden sto i rimelig forhold til effekten.',
  ],
  'priof § 2 (1) a': [
    'Første vilkår var forventet nytte, med et unntak for utprøvende behandling i utlandet.',
  ],
  'priof § 2 (1) b': ['Andre vilkår var at kostnaden sto i rimelig forhold til effekten.'],
  'priof § 2 a': [
    'Pasienter med rett ble prioritert etter alvorlighet og hast, med vekt på hva utsettelse koster.',
    'Pasienter med rett ble prioritert etter nytte, alvorlighet og ressurser.',
  ],
  'priof § 3 (2)': [
    'Ved sjeldne tilstander kunne enkelte få utprøvende behandling i utlandet uten at nytten var vist.',
    'Ved sjeldne tilstander kan enkelte få utprøvende behandling i utlandet selv om vilkårene ikke er oppfylt.',
  ],
  'priof § 4': [
    'Den som vurderer, setter en frist etter medisinsk forsvarlighet for den som har rett.',
    'Den som vurderer, setter en frist etter faglig forsvarlighet for den som har rett.',
    'Den som vurderer, setter en frist etter faglig forsvarlighet for den som har rett; bare lovens navn er nytt.',
    'Den som vurderer, setter en frist etter faglig forsvarlighet og prioriterer etter § 2 a.',
    'Den som har rett, får en faglig forsvarlig frist for når hjelpen senest skal være påbegynt, prioritert etter § 2.',
  ],
  'priof § 4 a': [
    'For dem under 23 år med psykiske lidelser eller rusavhengighet er fristen høyst 65 virkedager fra retten ble vurdert.',
    'For dem under 23 år med psykiske lidelser eller rusavhengighet skal hjelpen være påbegynt innen høyst 65 virkedager fra retten ble vurdert.',
  ],
  'priof § 4 a (1)': [
    'De under 23 år med psykiske lidelser eller rusavhengighet skulle vurderes innen 10 virkedager.',
  ],
  'priof § 4 a (2)': ['For dem var fristen høyst 65 virkedager fra retten ble vurdert.'],
  'priof § 5': [
    'Pasienten og den som henviste, fikk skriftlig vite resultatet, om ny vurdering og klage, og om fristbrudd når en frist var satt.',
    'Pasienten og den som henviste, fikk skriftlig vite resultatet, om ny vurdering og klage, og om fristbrudd når en frist var satt, også den for unge.',
    'Pasienten og den som henviste, fikk skriftlig vite resultatet, klageretten, hva fristen gjaldt, sted og tid, og at HELFO kontaktes ved fristbrudd.',
    'Innen 10 virkedager får pasienten og den som henviste, vite vurderingen, tidspunkt og sted, fristen og klageadgangen, og at HELFO kontaktes ved fristbrudd.',
  ],
  'priof § 6': [
    'Var fristen ute, kunne pasienten selv gå til det organet som skaffet hjelp, om nødvendig privat eller i utlandet.',
    'Tjenesten kontakter straks HELFO når fristen ikke holdes, og HELFO skaffer hjelp, om nødvendig privat eller i utlandet.',
    'Tjenesten kontakter straks HELFO når fristen ikke holdes, og HELFO skaffer hjelp, om nødvendig privat.',
    'Tjenesten kontakter straks HELFO når hjelpen ikke kan være påbegynt i tide, og HELFO skaffer hjelp, om nødvendig privat.',
  ],
  'priof § 7': [
    'Pasienten ba først tjenesten om å oppfylle retten og kunne så klage.',
    'Pasienten kan klage direkte til fylkesmannen, og i saker om utlandet til en nemnd.',
    'Pasienten kan klage til fylkesmannen også over prioriteringen.',
    'Pasienten kan klage til statsforvalteren, og i saker om utlandet til en nemnd.',
    'Pasienten kan klage til statsforvalteren, og i saker om utlandet til Helseklage.',
  ],
  'priof § 15': [
    'Reglene med individuell frist var for dem som ble henvist etter 1. september 2004, og den som hadde rett og da hadde ventet seks måneder, skulle også få en slik frist.',
  ],
}
