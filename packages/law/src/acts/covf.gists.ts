import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './covf.js'

/* What each wording says, in our own words. */

/** the temporary regulation of 2020, FOR-2020-03-27-462. */
export const covf: GistsOfAct<typeof register.covf, EachLanguage> = {
  'covf § 2': [
    {
      nb: 'Paragrafene om rett, vurdering og informasjon trer i stedet for lovens egne og forskriftens.',
      nn: 'Paragrafane om rett, vurdering og informasjon kjem i staden for dei i lova og i forskrifta.',
      en: 'The sections on the right, on the assessment and on information stand in the place of the act’s own and of the regulation’s.',
    },
  ],
  'covf § 3 (2)': [
    {
      nb: 'Pasienten har rett til nødvendig helsehjelp fra spesialisthelsetjenesten innen forsvarlig tid.',
      nn: 'Pasienten har rett til nødvendig helsehjelp frå spesialisthelsetenesta innan forsvarleg tid.',
      en: 'The patient has a right to necessary care from the specialist service within a sound time.',
    },
  ],
  'covf § 4 (1)': [
    {
      nb: 'Den som henvises, skal innen 30 virkedager få vite om det er rett, på grunnlag av henvisningen, og raskere ved mistanke om alvorlig sykdom.',
      nn: 'Den som blir tilvist, skal innan 30 yrkedagar få vite om det er rett, på grunnlag av tilvisinga, og raskare ved mistanke om alvorleg sjukdom.',
      en: 'Whoever is referred must be told within 30 working days whether there is a right, by the referral, and sooner where serious illness is suspected.',
    },
  ],
  'covf § 4 (2)': [
    {
      nb: 'Den som har rett, skal så langt det er mulig få vite når hjelpen starter, til en tid som er faglig forsvarlig.',
      nn: 'Den som har rett, skal så langt det er mogleg få vite når hjelpa startar, til ei tid som er fagleg forsvarleg.',
      en: 'Whoever has the right must as far as possible be told when the care starts, at a time that is professionally sound.',
    },
  ],
  'covf § 4 (3)': [
    {
      nb: 'Pasienten skal få vite hvordan det klages, og innen når.',
      nn: 'Pasienten skal få vite korleis ein klagar, og innan når.',
      en: 'The patient must be told how one complains, and by when.',
    },
  ],
  'covf § 4 (4)': [
    {
      nb: 'Den som henviste, skal få samme informasjon om retten og tidspunktet.',
      nn: 'Den som viste til, skal få same informasjon om retten og tidspunktet.',
      en: 'Whoever referred must be given the same information on the right and the time.',
    },
  ],
  'covf § 5 (1)': [
    {
      nb: 'Pasienten skal få resultatet av vurderingen skriftlig.',
      nn: 'Pasienten skal få resultatet av vurderinga skriftleg.',
      en: 'The patient must be given the result of the assessment in writing.',
    },
  ],
  'covf § 5 (2)': [
    {
      nb: 'Den som henviste, skal få samme informasjon som pasienten.',
      nn: 'Den som viste til, skal få same informasjon som pasienten.',
      en: 'Whoever referred must be given the same information as the patient.',
    },
  ],
  'covf § 6 (1) no. 1': [
    {
      nb: 'Retten til ny vurdering gjelder ikke.',
      nn: 'Retten til ny vurdering gjeld ikkje.',
      en: 'The right to a new assessment does not apply.',
    },
  ],
  'covf § 6 (1) no. 2': [
    {
      nb: 'Retten til individuell plan gjelder ikke.',
      nn: 'Retten til individuell plan gjeld ikkje.',
      en: 'The right to an individual plan does not apply.',
    },
  ],
  'covf § 6 (1) no. 3': [
    {
      nb: 'Retten til kontaktlege gjelder ikke.',
      nn: 'Retten til kontaktlege gjeld ikkje.',
      en: 'The right to a contact doctor does not apply.',
    },
  ],
  'covf § 7 (1) no. 1': [
    {
      nb: 'Helseforetakets plikt til å lage individuell plan gjelder ikke.',
      nn: 'Plikta til helseføretaket til å lage individuell plan gjeld ikkje.',
      en: 'The duty of the health trust to make an individual plan does not apply.',
    },
  ],
  'covf § 7 (1) no. 2': [
    {
      nb: 'Institusjonens plikt til å peke ut kontaktlege gjelder ikke.',
      nn: 'Plikta til institusjonen til å peike ut kontaktlege gjeld ikkje.',
      en: 'The duty of the institution to name a contact doctor does not apply.',
    },
  ],
  'covf § 8 (1) no. 1': [
    {
      nb: 'Kommunens plikt til å lage individuell plan gjelder ikke.',
      nn: 'Plikta til kommunen til å lage individuell plan gjeld ikkje.',
      en: 'The duty of the municipality to make an individual plan does not apply.',
    },
  ],
  'covf § 9 (1) no. 1': [
    {
      nb: 'Forskriftens regler om at det settes en frist for hjelpen, gjelder ikke.',
      nn: 'Reglane i forskrifta om at det blir sett ein frist for hjelpa, gjeld ikkje.',
      en: 'The rules of the regulations that a deadline is set for the care do not apply.',
    },
  ],
  'covf § 9 (1) no. 2': [
    {
      nb: 'Den særskilte fristen for unge under 23 år gjelder ikke.',
      nn: 'Den særskilde fristen for unge under 23 år gjeld ikkje.',
      en: 'The deadline of its own for the young under 23 does not apply.',
    },
  ],
  'covf § 9 (1) no. 3': [
    {
      nb: 'Forskriftens regler om fristbrudd gjelder ikke.',
      nn: 'Reglane i forskrifta om fristbrot gjeld ikkje.',
      en: 'The rules of the regulations on missed deadlines do not apply.',
    },
  ],
}
