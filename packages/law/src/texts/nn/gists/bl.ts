import type { GistsOfAct } from '../../types.js'
import type { bl as register } from '../../../provisions/bl.js'

/** What each wording says, in nynorsk: Barnelova, LOV-1981-04-08-7. */
export const bl: GistsOfAct<typeof register> = {
  'bl § 30 (1)': [
    'Dei som har foreldreansvaret, avgjer for barnet, og har dei det saman, avgjer dei saman.',
    'Dei som har foreldreansvaret, avgjer for barnet, og har dei det saman, avgjer dei saman.',
  ],
  'bl § 31': [
    'Barnet får seie sitt frå 7 år, og tidlegare når det har eigne syn; frå 12 år veg det tungt.',
    'Barnet får vite og seie sitt frå 7 år, og tidlegare når det har eigne syn; frå 12 år veg det tungt.',
  ],
  'bl § 33': [
    'Barnet får avgjere meir og meir sjølv med alderen, til det er 18 år.',
    'Barnet får avgjere meir og meir sjølv med alderen, til det er 18 år.',
  ],
  'bl § 37': ['Den barnet bur fast hos, tek større avgjerder om kvardagen utan den andre.'],
  'bl § 42 (2)': [
    'Den som har samvær, avgjer om stellet så lenge samværet varer.',
    'Den som har samvær, avgjer om stellet så lenge samværet varer.',
  ],
  'bl § 47 (1)': [
    'Òg ein forelder utan foreldreansvar kan be helsetenesta om opplysningar; ordlyden frå før 2018 er ikkje lesen.',
    'Òg ein forelder utan foreldreansvar kan be helsetenesta om opplysningar, om ikkje teieplikta gjeld overfor foreldre eller barnet kan ta skade.',
  ],
  'bl § 47 (2)': [
    'Eit avslag kan klagast inn for fylkesmannen; ordlyden frå før 2018 er ikkje lesen.',
    'Eit avslag kan klagast inn for fylkesmannen etter reglane i forvaltningslova.',
    'Eit avslag kan klagast inn for statsforvaltaren etter reglane i forvaltningslova.',
  ],
  'bl § 47 (3)': [
    'Fylkesmannen kan ta retten frå ein forelder utan foreldreansvar; ordlyden frå før 2018 er ikkje lesen.',
    'Fylkesmannen kan i særlege tilfelle ta retten frå ein forelder utan foreldreansvar.',
    'Statsforvaltaren kan i særlege tilfelle ta retten frå ein forelder utan foreldreansvar.',
  ],
}
