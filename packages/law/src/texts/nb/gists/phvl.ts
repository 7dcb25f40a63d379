import type { GistsOfAct } from '../../types.js'
import type { phvl as register } from '../../../provisions/phvl.js'

/** What each wording says, in bokmål: Psykisk helsevernloven, LOV-1999-07-02-62. */
export const phvl: GistsOfAct<typeof register> = {
  'phvl § 1-6': ['Forvaltningsloven gjelder for saker etter loven.'],
  'phvl § 2-1 (1)': [
    'Psykisk helsevern bygger på samtykke etter de vanlige reglene, om ikke loven sier noe annet.',
    'Psykisk helsevern bygger på samtykke, men en voksen uten beslutningskompetanse som ikke strider imot, kan behandles etter pasient- og brukerrettighetsloven § 4-6.',
  ],
  'phvl § 2-1 (2)': [
    'Er et barn på 12 år eller mer uenig i et opphold, skal kontrollkommisjonen ta stilling.',
  ],
  'phvl ch. 3': [
    'Kapitlet sier når psykisk helsevern kan skje med tvang.',
    'Kapitlet sier når psykisk helsevern kan skje med tvang, som regel bare når samtykkekompetansen mangler.',
    'Kapitlet sier når psykisk helsevern kan skje med tvang, som regel bare når beslutningskompetansen mangler.',
  ],
  'phvl § 3-3': [
    'Vilkårene for tvungent vern; ordlyden fra før høsten 2017 er ikke lest.',
    'Tvungent vern krever blant annet alvorlig sinnslidelse og manglende samtykkekompetanse, om det ikke er nær og alvorlig fare.',
    'Tvungent vern krever blant annet alvorlig sinnslidelse og manglende beslutningskompetanse, om det ikke er nær og alvorlig fare.',
  ],
  'phvl § 3-8 (2)': [
    'Er det ikke klaget, kontrollerer kontrollkommisjonen tre måneder etter vedtaket om tvungent vern at det finnes en individuell plan.',
  ],
  'phvl § 4-1 (1)': [
    'Institusjonen lager individuell plan for pasienter som trenger langvarige og samordnede tilbud.',
  ],
  'phvl § 4-1 (2)': [
    'Trengs også kommunale tjenester, samordner kommunen planen, og institusjonen varsler og medvirker.',
  ],
  'phvl § 4-4 b': [
    'Elektrokonvulsiv behandling uten eget samtykke krever alvorlig livsfare innen uker og at pasienten ikke strider imot.',
  ],
  'phvl § 4-4 b (1)': [
    'Den faglig ansvarlige kan etter samråd bestemme slik behandling når livet er i alvorlig fare innen uker og pasienten ikke strider imot.',
  ],
  'phvl § 4-4 b (2)': [
    'Vedtaket skrives ned straks, med vurderingen av vilkårene og det annet helsepersonell mente.',
  ],
  'phvl § 4-4 b (3)': [
    'Vedtaket gjelder i høyst to uker i én behandlingsserie, og det kan ikke tas et nytt i samme serie.',
  ],
  'phvl § 4-4 b (4)': ['Pasienten og nærmeste pårørende kan klage til kontrollkommisjonen.'],
}
