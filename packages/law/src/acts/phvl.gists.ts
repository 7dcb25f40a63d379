import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './phvl.js'

/* What each wording says, in our own words. */

/** Psykisk helsevernloven, LOV-1999-07-02-62. */
export const phvl: GistsOfAct<typeof register.phvl, EachLanguage> = {
  'phvl § 1-6': [
    {
      nb: 'Forvaltningsloven gjelder for saker etter loven.',
      nn: 'Forvaltningslova gjeld for saker etter lova.',
      en: 'The Public Administration Act applies to cases under the act.',
    },
  ],
  'phvl § 2-1 (1)': [
    {
      nb: 'Psykisk helsevern bygger på samtykke etter de vanlige reglene, om ikke loven sier noe annet.',
      nn: 'Psykisk helsevern byggjer på samtykke etter dei vanlege reglane, om ikkje lova seier noko anna.',
      en: 'Mental health care rests on consent under the ordinary rules, unless the Act says otherwise.',
    },
    {
      nb: 'Psykisk helsevern bygger på samtykke, men en voksen uten beslutningskompetanse som ikke strider imot, kan behandles etter pasient- og brukerrettighetsloven § 4-6.',
      nn: 'Psykisk helsevern byggjer på samtykke, men ein vaksen utan avgjerdskompetanse som ikkje set seg imot, kan behandlast etter pasient- og brukarrettslova § 4-6.',
      en: 'Mental health care rests on consent, but an adult without decision competence who does not object may be treated under § 4-6 of the Patient and User Rights Act.',
    },
  ],
  'phvl § 2-1 (2)': [
    {
      nb: 'Er et barn på 12 år eller mer uenig i et opphold, skal kontrollkommisjonen ta stilling.',
      nn: 'Er eit barn på 12 år eller meir usamd i eit opphald, skal kontrollkommisjonen ta stilling.',
      en: 'Where a child of 12 or more disagrees with a stay, the supervisory commission decides.',
    },
  ],
  'phvl ch. 3': [
    {
      nb: 'Kapitlet sier når psykisk helsevern kan skje med tvang.',
      nn: 'Kapitlet seier når psykisk helsevern kan skje med tvang.',
      en: 'The chapter says when mental health care may be compulsory.',
    },
    {
      nb: 'Kapitlet sier når psykisk helsevern kan skje med tvang, som regel bare når samtykkekompetansen mangler.',
      nn: 'Kapitlet seier når psykisk helsevern kan skje med tvang, som regel berre når samtykkekompetansen manglar.',
      en: 'The chapter says when mental health care may be compulsory, as a rule only without competence to consent.',
    },
    {
      nb: 'Kapitlet sier når psykisk helsevern kan skje med tvang, som regel bare når beslutningskompetansen mangler.',
      nn: 'Kapitlet seier når psykisk helsevern kan skje med tvang, som regel berre når avgjerdskompetansen manglar.',
      en: 'The chapter says when mental health care may be compulsory, as a rule only without decision competence.',
    },
  ],
  'phvl § 3-3': [
    {
      nb: 'Vilkårene for tvungent vern; ordlyden fra før høsten 2017 er ikke lest.',
      nn: 'Vilkåra for tvungent vern; ordlyden frå før hausten 2017 er ikkje lesen.',
      en: 'The conditions for compulsory care; the wording before autumn 2017 was not read.',
    },
    {
      nb: 'Tvungent vern krever blant annet alvorlig sinnslidelse og manglende samtykkekompetanse, om det ikke er nær og alvorlig fare.',
      nn: 'Tvungent vern krev mellom anna alvorleg sinnsliding og manglande samtykkekompetanse, om det ikkje er nær og alvorleg fare.',
      en: 'Compulsory care takes a severe disorder and no competence to consent, unless there is imminent, serious danger.',
    },
    {
      nb: 'Tvungent vern krever blant annet alvorlig sinnslidelse og manglende beslutningskompetanse, om det ikke er nær og alvorlig fare.',
      nn: 'Tvungent vern krev mellom anna alvorleg sinnsliding og manglande avgjerdskompetanse, om det ikkje er nær og alvorleg fare.',
      en: 'Compulsory care takes a severe disorder and no decision competence, unless there is imminent, serious danger.',
    },
  ],
  'phvl § 3-8 (2)': [
    {
      nb: 'Er det ikke klaget, kontrollerer kontrollkommisjonen tre måneder etter vedtaket om tvungent vern at det finnes en individuell plan.',
      nn: 'Er det ikkje klaga, kontrollerer kontrollkommisjonen tre månader etter vedtaket om tvunge vern at det finst ein individuell plan.',
      en: 'Where nobody has complained, the control commission checks three months after the decision on compulsory care that there is an individual plan.',
    },
  ],
  'phvl § 4-1 (1)': [
    {
      nb: 'Institusjonen lager individuell plan for pasienter som trenger langvarige og samordnede tilbud.',
      nn: 'Institusjonen lagar individuell plan for pasientar som treng langvarige og samordna tilbod.',
      en: 'The institution makes an individual plan for patients who need lasting and coordinated services.',
    },
  ],
  'phvl § 4-1 (2)': [
    {
      nb: 'Trengs også kommunale tjenester, samordner kommunen planen, og institusjonen varsler og medvirker.',
      nn: 'Trengst òg kommunale tenester, samordnar kommunen planen, og institusjonen varslar og medverkar.',
      en: 'Where municipal services are needed as well, the municipality coordinates the plan; the institution tells it and takes part.',
    },
  ],
  'phvl § 4-4 b': [
    {
      nb: 'Elektrokonvulsiv behandling uten eget samtykke krever alvorlig livsfare innen uker og at pasienten ikke strider imot.',
      nn: 'Elektrokonvulsiv behandling utan eige samtykke krev alvorleg livsfare innan veker og at pasienten ikkje set seg imot.',
      en: 'Electroconvulsive therapy without own consent takes serious danger to life within weeks and a patient who does not object.',
    },
  ],
  'phvl § 4-4 b (1)': [
    {
      nb: 'Den faglig ansvarlige kan etter samråd bestemme slik behandling når livet er i alvorlig fare innen uker og pasienten ikke strider imot.',
      nn: 'Den fagleg ansvarlege kan etter samråd avgjere slik behandling når livet er i alvorleg fare innan veker og pasienten ikkje set seg imot.',
      en: 'The professional in charge may after consultation decide on such treatment where life is in serious danger within weeks and the patient does not object.',
    },
  ],
  'phvl § 4-4 b (2)': [
    {
      nb: 'Vedtaket skrives ned straks, med vurderingen av vilkårene og det annet helsepersonell mente.',
      nn: 'Vedtaket blir skrive ned straks, med vurderinga av vilkåra og det anna helsepersonell meinte.',
      en: 'The decision is written down at once, with how the conditions were judged and what other personnel thought.',
    },
  ],
  'phvl § 4-4 b (3)': [
    {
      nb: 'Vedtaket gjelder i høyst to uker i én behandlingsserie, og det kan ikke tas et nytt i samme serie.',
      nn: 'Vedtaket gjeld i høgst to veker i éin behandlingsserie, og det kan ikkje takast eit nytt i same serie.',
      en: 'The decision holds for two weeks at most in one series of treatment, and no new one can be made in that series.',
    },
  ],
  'phvl § 4-4 b (4)': [
    {
      nb: 'Pasienten og nærmeste pårørende kan klage til kontrollkommisjonen.',
      nn: 'Pasienten og næraste pårørande kan klage til kontrollkommisjonen.',
      en: 'The patient and the next of kin may complain to the control commission.',
    },
  ],
}
