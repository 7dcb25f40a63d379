import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './bl.js'

/* What each wording says, in our own words. */

/** Barnelova, LOV-1981-04-08-7. */
export const bl: GistsOfAct<typeof register.bl, EachLanguage> = {
  'bl § 30 (1)': [
    {
      nb: 'De som har foreldreansvaret, bestemmer for barnet, og har de det sammen, bestemmer de sammen.',
      nn: 'Dei som har foreldreansvaret, avgjer for barnet, og har dei det saman, avgjer dei saman.',
      en: 'Holders of parental responsibility decide for the child, and where they share it, they decide together.',
    },
    {
      nb: 'De som har foreldreansvaret, bestemmer for barnet, og har de det sammen, bestemmer de sammen.',
      nn: 'Dei som har foreldreansvaret, avgjer for barnet, og har dei det saman, avgjer dei saman.',
      en: 'Holders of parental responsibility decide for the child, and where they share it, they decide together.',
    },
  ],
  'bl § 31': [
    {
      nb: 'Barnet får si hva det mener fra 7 år, og før det når det har egne synspunkter. Fra 12 år veier det tungt.',
      nn: 'Barnet får seie kva det meiner frå 7 år, og før det når det har eigne synspunkt. Frå 12 år veg det tungt.',
      en: 'The child is heard from 7, and earlier where it has views; from 12 its view weighs heavily.',
    },
    {
      nb: 'Barnet får informasjon og får si hva det mener fra 7 år, og før det når det har egne synspunkter. Fra 12 år veier det tungt.',
      nn: 'Barnet får informasjon og får seie kva det meiner frå 7 år, og før det når det har eigne synspunkt. Frå 12 år veg det tungt.',
      en: 'The child is told and heard from 7, and earlier where it has views; from 12 its view weighs heavily.',
    },
  ],
  'bl § 32': [
    {
      nb: 'Fra 15 år velger barnet selv utdanning og foreninger.',
      nn: 'Frå 15 år vel barnet sjølv utdanning og foreiningar.',
      en: 'From 15 the child chooses its education and associations itself.',
    },
  ],
  'bl § 33': [
    {
      nb: 'Barnet får bestemme mer og mer selv med alderen, til det er 18 år.',
      nn: 'Barnet får avgjere meir og meir sjølv med alderen, til det er 18 år.',
      en: 'The child is to decide more and more for itself as it grows older, up to 18.',
    },
    {
      nb: 'Barnet får bestemme mer og mer selv med alderen, til det er 18 år.',
      nn: 'Barnet får avgjere meir og meir sjølv med alderen, til det er 18 år.',
      en: 'The child is to decide more and more for itself as it grows older, up to 18.',
    },
  ],
  'bl § 37': [
    {
      nb: 'Den barnet bor fast hos, avgjør større spørsmål om hverdagen uten den andre.',
      nn: 'Den barnet bur fast hos, tek større avgjerder om kvardagen utan den andre.',
      en: 'The parent the child lives with decides larger everyday matters without the other.',
    },
  ],
  'bl § 42 (2)': [
    {
      nb: 'Den som har samvær, bestemmer om stellet så lenge samværet varer.',
      nn: 'Den som har samvær, avgjer om stellet så lenge samværet varer.',
      en: 'Whoever has contact decides on care while it lasts.',
    },
    {
      nb: 'Den som har samvær, bestemmer om stellet så lenge samværet varer.',
      nn: 'Den som har samvær, avgjer om stellet så lenge samværet varer.',
      en: 'Whoever has contact decides on care while it lasts.',
    },
  ],
  'bl § 47 (1)': [
    {
      nb: 'Også en forelder uten foreldreansvar kan be helsetjenesten om opplysninger; ordlyden fra før 2018 er ikke lest.',
      nn: 'Òg ein forelder utan foreldreansvar kan be helsetenesta om opplysningar; ordlyden frå før 2018 er ikkje lesen.',
      en: 'A parent without responsibility may also ask the health service for information; the wording before 2018 was not read.',
    },
    {
      nb: 'Også en forelder uten foreldreansvar kan be helsetjenesten om opplysninger, om ikke taushetsplikten gjelder overfor foreldre eller barnet kan ta skade.',
      nn: 'Òg ein forelder utan foreldreansvar kan be helsetenesta om opplysningar, om ikkje teieplikta gjeld overfor foreldre eller barnet kan ta skade.',
      en: 'A parent without responsibility may also ask the health service for information, unless confidentiality holds towards parents or the child may be harmed.',
    },
  ],
  'bl § 47 (2)': [
    {
      nb: 'Et avslag kan klages inn for fylkesmannen; ordlyden fra før 2018 er ikke lest.',
      nn: 'Eit avslag kan klagast inn for fylkesmannen; ordlyden frå før 2018 er ikkje lesen.',
      en: 'A refusal may be appealed to the county governor; the wording before 2018 was not read.',
    },
    {
      nb: 'Et avslag kan klages inn for fylkesmannen etter forvaltningslovens regler.',
      nn: 'Eit avslag kan klagast inn for fylkesmannen etter reglane i forvaltningslova.',
      en: 'A refusal may be appealed to the county governor by the rules of the Public Administration Act.',
    },
    {
      nb: 'Et avslag kan klages inn for statsforvalteren etter forvaltningslovens regler.',
      nn: 'Eit avslag kan klagast inn for statsforvaltaren etter reglane i forvaltningslova.',
      en: 'A refusal may be appealed to statsforvalteren by the rules of the Public Administration Act.',
    },
  ],
  'bl § 47 (3)': [
    {
      nb: 'Fylkesmannen kan ta retten fra en forelder uten foreldreansvar; ordlyden fra før 2018 er ikke lest.',
      nn: 'Fylkesmannen kan ta retten frå ein forelder utan foreldreansvar; ordlyden frå før 2018 er ikkje lesen.',
      en: 'The county governor may take the right from a parent without responsibility; the wording before 2018 was not read.',
    },
    {
      nb: 'Fylkesmannen kan i særlige tilfeller ta retten fra en forelder uten foreldreansvar.',
      nn: 'Fylkesmannen kan i særlege tilfelle ta retten frå ein forelder utan foreldreansvar.',
      en: 'The county governor may in special cases take the right from a parent without responsibility.',
    },
    {
      nb: 'Statsforvalteren kan i særlige tilfeller ta retten fra en forelder uten foreldreansvar.',
      nn: 'Statsforvaltaren kan i særlege tilfelle ta retten frå ein forelder utan foreldreansvar.',
      en: 'Statsforvalteren may in special cases take the right from a parent without responsibility.',
    },
  ],
}
