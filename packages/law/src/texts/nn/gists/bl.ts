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
  'bl § 37': ['Den barnet bur fast hos, tek større avgjerder om kvardagen utan den andre.'],
  'bl § 42 (2)': [
    'Den som har samvær, avgjer om stellet så lenge samværet varer.',
    'Den som har samvær, avgjer om stellet så lenge samværet varer.',
  ],
  'bl § 47': [
    'Også ein forelder utan foreldreansvar kan få opplysningar om barnet; ordlyden frå før 2018 er ikkje lesen.',
    'Også ein forelder utan foreldreansvar kan få opplysningar om barnet frå helsetenesta, om det ikkje skader barnet.',
    'Også ein forelder utan foreldreansvar kan få opplysningar om barnet frå helsetenesta, om det ikkje skader barnet, og kan klage på eit nei til statsforvaltaren.',
  ],
}
