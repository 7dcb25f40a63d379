import type { GistsOfAct } from '../../types.js'
import type { bl as register } from '../../../provisions/bl.js'

/** What each wording says, in bokmål: Barnelova, LOV-1981-04-08-7. */
export const bl: GistsOfAct<typeof register> = {
  'bl § 30 (1)': [
    'De som har foreldreansvaret, bestemmer for barnet, og har de det sammen, bestemmer de sammen.',
    'De som har foreldreansvaret, bestemmer for barnet, og har de det sammen, bestemmer de sammen.',
  ],
  'bl § 31': [
    'Barnet får si sitt fra 7 år, og tidligere ved egne synspunkter; fra 12 år veier det tungt.',
    'Barnet får vite og si sitt fra 7 år, og tidligere ved egne synspunkter; fra 12 år veier det tungt.',
  ],
  'bl § 33': [
    'Barnet får bestemme mer og mer selv med alderen, til det er 18 år.',
    'Barnet får bestemme mer og mer selv med alderen, til det er 18 år.',
  ],
  'bl § 37': ['Den barnet bor fast hos, avgjør større spørsmål om hverdagen uten den andre.'],
  'bl § 42 (2)': [
    'Den som har samvær, bestemmer om stellet så lenge samværet varer.',
    'Den som har samvær, bestemmer om stellet så lenge samværet varer.',
  ],
  'bl § 47 (1)': [
    'Også en forelder uten foreldreansvar kan be helsetjenesten om opplysninger; ordlyden fra før 2018 er ikke lest.',
    'Også en forelder uten foreldreansvar kan be helsetjenesten om opplysninger, om ikke taushetsplikten gjelder overfor foreldre eller barnet kan ta skade.',
  ],
  'bl § 47 (2)': [
    'Et avslag kan klages inn for fylkesmannen; ordlyden fra før 2018 er ikke lest.',
    'Et avslag kan klages inn for fylkesmannen etter forvaltningslovens regler.',
    'Et avslag kan klages inn for statsforvalteren etter forvaltningslovens regler.',
  ],
  'bl § 47 (3)': [
    'Fylkesmannen kan ta retten fra en forelder uten foreldreansvar; ordlyden fra før 2018 er ikke lest.',
    'Fylkesmannen kan i særlige tilfeller ta retten fra en forelder uten foreldreansvar.',
    'Statsforvalteren kan i særlige tilfeller ta retten fra en forelder uten foreldreansvar.',
  ],
}
