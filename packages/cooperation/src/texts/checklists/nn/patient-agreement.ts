import type { CooperationChecklistTexts } from '../types.js'
import type { Wording } from '../points.js'
import { absent, inModel, judged, parts, point, stated } from './phrases.js'

/** What is done for a child: a clause. */
const forChild: Wording = {
  missing: (thing) => `Sørg for at ${thing}.`,
  unknown: (thing) => `Er det slik at ${thing}?`,
}

/** What an agreement around one patient holds, in nynorsk. */
export const patientAgreement: CooperationChecklistTexts['cooperation.patient-agreement'] = {
  title: 'Samarbeidsavtale knytt til éin pasient',
  requirements: {
    'one-patient': point('Avtala gjeld éin pasient.', {
      missing: 'Før opp kva pasient avtala gjeld.',
      unknown: 'Kva pasient gjeld avtala?',
      several: 'Avtala gjeld {count} pasientar. Lag heller ei avtale for kvar av dei.',
    }),
    'time-limited': point('Avtala er tidsavgrensa.', {
      'from-missing': 'Set ein dato for når avtala byrjar.',
      'from-unknown': 'Når byrjar avtala?',
      'until-missing': 'Set ein sluttdato, eller skriv kva som gjer at avtala tek slutt.',
      'until-unknown': 'Når tek avtala slutt?',
      reversed: 'Rett datoane. Avtala sluttar før ho byrjar.',
    }),
    'every-body-party': point('Alle instansar rundt pasienten er part i avtala.', {
      missing: 'Før opp instansane som er part i avtala.',
      unknown: 'Kva instansar er i arbeid rundt pasienten, og kva for nokre er part i avtala?',
      'not-party': 'Ta {id} inn som part. Instansen er i arbeid rundt pasienten.',
    }),
    areas: stated(
      'Avtala seier kva instansane samarbeider om.',
      'Før opp minst eitt samarbeidsområde.',
      'Kva samarbeider instansane om?',
    ),
    'party-persons': stated(
      'Kvar part seier kva personar som har ansvaret.',
      'Før opp kven som handlar for {id}.',
      'Kven handlar for {id}?',
    ),
    'party-areas': stated(
      'Kvar part seier kva område han har ansvaret for.',
      'Før opp kva område {id} har ansvaret for.',
      'Kva område har {id} ansvaret for?',
    ),
    'party-extent': stated(
      'Kvar part seier kor mykje han gjer.',
      'Før opp omfanget av det {id} gjer.',
      'Kor mykje gjer {id}?',
    ),
    'mirrored-in-minutes': stated(
      'Ansvaret går att i saklister og referat.',
      'Ta ansvarsområda opp i saklister og referat frå møte og observasjonar.',
      'Går ansvarsområda att i saklister og referat?',
    ),
    'evaluation-dates': point('Avtala har datoar for evaluering.', {
      missing: 'Set minst éin dato for evaluering.',
      unknown: 'Når blir avtala evaluert?',
      outside: 'Flytt evalueringa {id}. Datoen ligg utanfor avtaleperioden.',
      'period-unknown': 'Ligg evalueringane innanfor avtaleperioden?',
    }),
    'evaluations-held': point('Evalueringane er haldne.', {
      overdue: 'Hald evalueringa {id}, eller set ein ny dato. Dagen er passert.',
      unknown: 'Er evalueringa {id} halden?',
    }),
    'starts-from-need': judged(
      'Avtala tek utgangspunkt i behovet pasienten har for habilitering.',
      'Beskriv behovet pasienten har for habilitering, og bygg avtala på det.',
      'Tek avtala utgangspunkt i det pasienten har behov for av habilitering?',
    ),
    'first-contact': parts(inModel, 'Tenesta har kontakta kommunen og møtt pasienten.', {
      municipalityContacted: 'habiliteringstenesta tek kontakt med kommunen etter tilvisinga',
      patientMet: 'habiliteringstenesta møter pasienten i første konsultasjon',
    }),
    'information-gathered': parts(inModel, 'Tenesta har henta inn informasjon.', {
      learntOfPatient: 'ein hentar inn informasjon om pasienten',
      learntOfServices: 'ein hentar inn informasjon om dei kommunale tenestene',
      learntOfOthers: 'ein hentar inn informasjon om andre involverte instansar',
    }),
    'service-explained': parts(inModel, 'Habiliteringstenesta har fortalt om seg sjølv.', {
      servicesExplained: 'habiliteringstenesta fortel kva ho tilbyr',
      workExplained: 'habiliteringstenesta fortel korleis ho arbeider',
    }),
    'agreement-begun': parts(
      inModel,
      'Arbeidet med avtala er teke til når ansvaret blir avklart.',
      {
        agreementBegun: 'arbeidet med avtala tek til medan forventningar og ansvar blir avklarte',
      },
    ),
    'municipal-effort': parts(inModel, 'Avtala seier kva kommunen gjer, òg etterpå.', {
      duringPeriod: 'avtala seier kva kommunen gjer i avtaleperioden',
      afterEnd: 'avtala seier kva kommunen gjer etter at ho er avslutta',
    }),
    'declined-measures-told': stated(
      'Pasienten, pårørande eller verje veit om tiltak kommunen ikkje imøtekjem.',
      'Informer pasienten, pårørande eller verje om at kommunen ikkje imøtekjem tiltaket {id}.',
      'Veit pasienten, pårørande eller verje at kommunen ikkje imøtekjem tiltaket {id}?',
    ),
    'complaint-explained': stated(
      'Høvet til å klage er forklart når kommunen ikkje imøtekjem eit tiltak.',
      'Forklar høvet til å klage når kommunen ikkje imøtekjem tiltaket {id}.',
      'Er høvet til å klage forklart for tiltaket {id}?',
    ),
    'ids-known': point('Det som det blir vist til, finst i avtala.', {
      dangling: 'Rett tilvisinga, eller før inn det som manglar: {ids}.',
      unknown: 'Kva viser {ids} til?',
    }),
    'ids-unique': point('Kvar referanse gjeld éin del av avtala.', {
      repeated: 'Gi delen ein annan referanse. {id} er brukt to gonger.',
    }),
    'no-individual-plan': absent(
      'Avtala er ikkje den individuelle planen til pasienten.',
      'Slik reglane blir lesne her, er avtala ingen individuell plan før pasienten har samtykt og fått delta, og innhaldet er som i ein plan. Kontroller ho i så fall som ein plan.',
      'Blir avtala rekna som den individuelle planen til pasienten?',
    ),
    'agrees-with-plan': judged(
      'Avtala bør stemme med den individuelle planen.',
      'Det er naturleg å endre det som ikkje stemmer med den individuelle planen. Pasienten har berre éin plan.',
      'Stemmer avtala med den individuelle planen til pasienten?',
    ),
    'patient-takes-part': point(
      'Pasienten får medverke i planlegging, utforming, utøving og evaluering av sitt eige tilbod.',
      {
        declined: 'Pasienten har sjølv valt å ikkje medverke.',
        none: 'Sørg for at pasienten får medverke i planlegging, utforming, utøving og evaluering av sitt eige tilbod.',
        missing:
          'Skriv korleis pasienten får medverke i planlegging, utforming, utøving og evaluering av sitt eige tilbod.',
        ask: 'Pasienten er ikkje med i avtala. Korleis får pasienten medverke i tilbodet på annan måte?',
        unknown:
          'Korleis får pasienten medverke i planlegging, utforming, utøving og evaluering av sitt eige tilbod?',
      },
    ),
    'child-heard': parts(
      forChild,
      'Eit barn som skal høyrast, får seie kva det meiner om tenestene sine.',
      {
        informed: 'barnet får informasjon om samarbeidet og tenestene',
        heard: 'barnet får seie kva det meiner',
        weighed: 'det barnet meiner, får vekt etter alder og modning',
      },
    ),
    'information-basis': point('Helseopplysingar blir berre delte med samtykke eller heimel.', {
      'no-basis':
        'Stans delinga av helseopplysingar til det finst samtykke eller eit anna grunnlag.',
      missing: 'Skriv kva grunnlag helseopplysingar blir delte på.',
      unknown: 'Kva grunnlag blir helseopplysingar delte på?',
    }),
    'unit-told-of-plan-need': stated(
      'Koordinerande eining i kommunen er varsla når det trengst ein plan som omfattar begge nivå.',
      'Varsle koordinerande eining i kommunen så snart som råd om behovet for individuell plan.',
      'Er koordinerande eining i kommunen varsla om behovet for individuell plan?',
    ),
  },
}
