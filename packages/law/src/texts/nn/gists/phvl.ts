import type { GistsOfAct } from '../../types.js'
import type { phvl as register } from '../../../provisions/phvl.js'

/** What each wording says, in nynorsk: Psykisk helsevernloven, LOV-1999-07-02-62. */
export const phvl: GistsOfAct<typeof register> = {
  'phvl § 1-6': ['Forvaltningslova gjeld for saker etter lova.'],
  'phvl § 2-1 (1)': [
    'Psykisk helsevern byggjer på samtykke etter dei vanlege reglane, om ikkje lova seier noko anna.',
    'Psykisk helsevern byggjer på samtykke, men ein vaksen utan avgjerdskompetanse som ikkje set seg imot, kan behandlast etter pasient- og brukarrettslova § 4-6.',
  ],
  'phvl § 2-1 (2)': [
    'Er eit barn på 12 år eller meir usamd i eit opphald, skal kontrollkommisjonen ta stilling.',
  ],
  'phvl ch. 3': [
    'Kapitlet seier når psykisk helsevern kan skje med tvang.',
    'Kapitlet seier når psykisk helsevern kan skje med tvang, som regel berre når samtykkekompetansen manglar.',
    'Kapitlet seier når psykisk helsevern kan skje med tvang, som regel berre når avgjerdskompetansen manglar.',
  ],
  'phvl § 3-3': [
    'Vilkåra for tvungent vern; ordlyden frå før hausten 2017 er ikkje lesen.',
    'Tvungent vern krev mellom anna alvorleg sinnsliding og manglande samtykkekompetanse, om det ikkje er nær og alvorleg fare.',
    'Tvungent vern krev mellom anna alvorleg sinnsliding og manglande avgjerdskompetanse, om det ikkje er nær og alvorleg fare.',
  ],
  'phvl § 3-8 (2)': [
    'Er det ikkje klaga, kontrollerer kontrollkommisjonen tre månader etter vedtaket om tvunge vern at det finst ein individuell plan.',
  ],
  'phvl § 4-1 (1)': [
    'Institusjonen lagar individuell plan for pasientar som treng langvarige og samordna tilbod.',
  ],
  'phvl § 4-1 (2)': [
    'Trengst òg kommunale tenester, samordnar kommunen planen, og institusjonen varslar og medverkar.',
  ],
  'phvl § 4-4 b': [
    'Elektrokonvulsiv behandling utan eige samtykke krev alvorleg livsfare innan veker og at pasienten ikkje set seg imot.',
  ],
  'phvl § 4-4 b (1)': [
    'Den fagleg ansvarlege kan etter samråd avgjere slik behandling når livet er i alvorleg fare innan veker og pasienten ikkje set seg imot.',
  ],
  'phvl § 4-4 b (2)': [
    'Vedtaket blir skrive ned straks, med vurderinga av vilkåra og det anna helsepersonell meinte.',
  ],
  'phvl § 4-4 b (3)': [
    'Vedtaket gjeld i høgst to veker i éin behandlingsserie, og det kan ikkje takast eit nytt i same serie.',
  ],
  'phvl § 4-4 b (4)': ['Pasienten og næraste pårørande kan klage til kontrollkommisjonen.'],
}
