import type { GistsOfAct } from '../../types.js'
import type { priof as register } from '../../../provisions/priof.js'

/** What each wording says, in nynorsk: Prioriteringsforskriften, FOR-2000-12-01-1208. */
export const priof: GistsOfAct<typeof register> = {
  'priof § 1 no. 1': ['Første vilkår for retten er at pasienten kan vente nytte av hjelpa.'],
  'priof § 1 no. 2': [
    'Andre vilkår for retten er at ressursbruken står i rimeleg forhold til nytten.',
  ],
  'priof § 2': [
    'Pasientar med rett blir prioriterte etter nytte, ressursar og kor alvorleg det er, der òg meistring tel.',
  ],
  'priof § 2 (1)': ['Retten krev venta nytte og ein ressursbruk i rimeleg forhold til henne.'],
  'priof § 2 (1) no. 1': [
    'Første vilkår var at utsetjing kosta levetid eller ikkje lite livskvalitet.',
    'Første vilkår var at utsetjing kosta levetid eller ikkje lite livskvalitet.',
  ],
  'priof § 2 (1) no. 2': [
    'Andre vilkår var venta nytte, med eit unntak for utprøvande behandling i utlandet.',
  ],
  'priof § 2 (1) no. 3': [
    'Tredje vilkår var at kostnaden stod i rimeleg forhold til effekten.',
    'Tredje vilkår var at kostnaden stod i rimeleg forhold til effekten.',
  ],
  'priof § 2 (1) a': [
    'Første vilkår var venta nytte, med eit unntak for utprøvande behandling i utlandet.',
  ],
  'priof § 2 (1) b': ['Andre vilkår var at kostnaden stod i rimeleg forhold til effekten.'],
  'priof § 2 a': [
    'Pasientar med rett blei prioriterte etter kor alvorleg det var og kor mykje det hasta, med vekt på kva utsetjing kostar.',
    'Pasientar med rett blei prioriterte etter nytte, kor alvorleg det var, og ressursar.',
  ],
  'priof § 3 (2)': [
    'Ved sjeldne tilstandar kunne enkelte få utprøvande behandling i utlandet utan at nytten var vist.',
    'Ved sjeldne tilstandar kan enkelte få utprøvande behandling i utlandet sjølv om vilkåra ikkje er oppfylte.',
  ],
  'priof § 4': [
    'Den som vurderer, set ein frist etter kva som er medisinsk forsvarleg for den som har rett.',
    'Den som vurderer, set ein frist etter kva som er fagleg forsvarleg for den som har rett.',
    'Den som vurderer, set ein frist etter kva som er fagleg forsvarleg for den som har rett; berre namnet på lova er nytt.',
    'Den som vurderer, set ein frist etter kva som er fagleg forsvarleg, og prioriterer etter § 2 a.',
    'Den som har rett, får ein fagleg forsvarleg frist for når hjelpa seinast skal vere påbyrja, prioritert etter § 2.',
  ],
  'priof § 4 a': [
    'For dei under 23 år med psykiske lidingar eller rusavhengigheit er fristen høgst 65 yrkedagar frå retten blei vurdert.',
    'For dei under 23 år med psykiske lidingar eller rusavhengigheit skal hjelpa vere påbyrja innan høgst 65 yrkedagar frå retten blei vurdert.',
  ],
  'priof § 4 a (1)': [
    'Dei under 23 år med psykiske lidingar eller rusavhengigheit skulle vurderast innan 10 yrkedagar.',
  ],
  'priof § 4 a (2)': ['For dei var fristen høgst 65 yrkedagar frå retten blei vurdert.'],
  'priof § 5': [
    'Pasienten og den som viste til, fekk skriftleg vite resultatet, om ny vurdering og klage, og om fristbrot når ein frist var sett.',
    'Pasienten og den som viste til, fekk skriftleg vite resultatet, om ny vurdering og klage, og om fristbrot når ein frist var sett, òg den for unge.',
    'Pasienten og den som viste til, fekk skriftleg vite resultatet, klageretten, kva fristen galdt, stad og tid, og at HELFO blir kontakta ved fristbrot.',
    'Innan 10 yrkedagar får pasienten og den som viste til, vite vurderinga, tidspunkt og stad, fristen og klageretten, og at HELFO blir kontakta ved fristbrot.',
  ],
  'priof § 6': [
    'Var fristen ute, kunne pasienten sjølv gå til det organet som skaffa hjelp, om nødvendig privat eller i utlandet.',
    'Tenesta kontaktar straks HELFO når fristen ikkje blir halden, og HELFO skaffar hjelp, om nødvendig privat eller i utlandet.',
    'Tenesta kontaktar straks HELFO når fristen ikkje blir halden, og HELFO skaffar hjelp, om nødvendig privat.',
    'Tenesta kontaktar straks HELFO når hjelpa ikkje kan vere påbyrja i tide, og HELFO skaffar hjelp, om nødvendig privat.',
  ],
  'priof § 7': [
    'Pasienten bad først tenesta om å oppfylle retten og kunne så klage.',
    'Pasienten kan klage direkte til fylkesmannen, og i saker om utlandet til ei nemnd.',
    'Pasienten kan klage til fylkesmannen òg over prioriteringa.',
    'Pasienten kan klage til statsforvaltaren, og i saker om utlandet til ei nemnd.',
    'Pasienten kan klage til statsforvaltaren, og i saker om utlandet til Helseklage.',
  ],
  'priof § 15': [
    'Reglane med individuell frist var for dei som blei tilviste etter 1. september 2004, og den som hadde rett og då hadde venta seks månader, skulle òg få ein slik frist.',
  ],
}
