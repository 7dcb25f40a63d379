import type { GistsOfAct } from '../../types.js'
import type { hol as register } from '../../../provisions/hol.js'

/** What each wording says, in bokmål: Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol: GistsOfAct<typeof register> = {
  'hol § 2-1': [
    'Den som gir tjenester etter denne loven, har de samme pliktene som helsepersonell.',
  ],
  'hol § 3-4 (2)': [
    'Kommunen samordner tilbudet, og peker ved behov ut hvilken av sine tjenester som gjør det.',
  ],
  'hol § 4-2 b': [
    'Kommunen og andre som gir tjenestene, skal sørge for at pasienter og brukere får medvirke.',
  ],
  'hol § 7-1 (1)': [
    'Kommunen lager individuell plan for den som trenger langvarige og samordnede kommunale tjenester.',
  ],
  'hol § 7-1 (2)': [
    'Trengs hjelp fra begge nivåer, er det kommunen som sørger for planen og samordner arbeidet.',
  ],
  'hol § 7-2': [
    'Kommunen skal tilby koordinator til den som trenger langvarige og samordnede tjenester.',
  ],
  'hol § 7-2 a': [
    'Kommunen oppnevner barnekoordinator for familien til et barn med store behov når foreldrene vil.',
  ],
  'hol § 7-2 a (3)': ['Plikten til å ha barnekoordinator slutter når barnet blir 18 år.'],
  'hol § 7-3': [
    'Kommunens koordinerende enhet har det øverste ansvaret for planer og koordinatorer.',
    'Kommunens koordinerende enhet har det øverste ansvaret for planer, koordinatorer og barnekoordinatorer.',
  ],
  'hol ch. 9': [
    'Kapitlet regulerer tvang overfor personer med utviklingshemning i kommunale tjenester.',
  ],
  'hol ch. 10': ['Kapitlet regulerer tvang overfor rusavhengige.'],
  'hol § 12-1': [
    'De som arbeider etter loven, har forvaltningens taushetsplikt, og for et barns skyld kan fylkesmannen pålegge den selv mot foreldrenes samtykke.',
    'De som arbeider etter loven, har forvaltningens taushetsplikt, og for et barns skyld kan statsforvalteren pålegge den selv mot foreldrenes samtykke.',
    'De som arbeider etter loven, har forvaltningens taushetsplikt med dens nyere regel om deling mellom organer, og for et barns skyld kan den pålegges mot foreldrenes samtykke.',
  ],
  'hol § 12-1 (3)': [
    'For et barns skyld kan statsforvalteren pålegge taushet selv om foreldrene samtykker i at noe gjøres kjent.',
  ],
}
