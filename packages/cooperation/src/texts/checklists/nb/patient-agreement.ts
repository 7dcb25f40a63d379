import type { CooperationChecklistTexts } from '../types.js'
import type { Wording } from '../points.js'
import { absent, inModel, judged, parts, point, stated } from './phrases.js'

/** What is done for a child: a clause. */
const forChild: Wording = {
  missing: (thing) => `Sørg for at ${thing}.`,
  unknown: (thing) => `Er det slik at ${thing}?`,
}

/** What an agreement around one patient holds, in bokmål. */
export const patientAgreement: CooperationChecklistTexts['cooperation.patient-agreement'] = {
  title: 'Samarbeidsavtale knyttet til én pasient',
  requirements: {
    'one-patient': point('Avtalen gjelder én pasient.', {
      missing: 'Før opp hvilken pasient avtalen gjelder.',
      unknown: 'Hvilken pasient gjelder avtalen?',
      several: 'Avtalen gjelder {count} pasienter. Lag heller en avtale for hver av dem.',
    }),
    'time-limited': point('Avtalen er tidsavgrenset.', {
      'from-missing': 'Sett en dato for når avtalen begynner.',
      'from-unknown': 'Når begynner avtalen?',
      'until-missing': 'Sett en sluttdato, eller skriv hva som gjør at avtalen tar slutt.',
      'until-unknown': 'Når tar avtalen slutt?',
      reversed: 'Rett datoene. Avtalen slutter før den begynner.',
    }),
    'every-body-party': point('Alle instanser rundt pasienten er part i avtalen.', {
      missing: 'Før opp instansene som er part i avtalen.',
      unknown: 'Hvilke instanser er i arbeid rundt pasienten, og hvilke er part i avtalen?',
      'not-party': 'Ta {id} inn som part. Instansen er i arbeid rundt pasienten.',
    }),
    areas: stated(
      'Avtalen sier hva instansene samarbeider om.',
      'Før opp minst ett samarbeidsområde.',
      'Hva samarbeider instansene om?',
    ),
    'party-persons': stated(
      'Hver part sier hvilke personer som har ansvaret.',
      'Før opp hvem som handler for {id}.',
      'Hvem handler for {id}?',
    ),
    'party-areas': stated(
      'Hver part sier hvilket område den har ansvaret for.',
      'Før opp hvilket område {id} har ansvaret for.',
      'Hvilket område har {id} ansvaret for?',
    ),
    'party-extent': stated(
      'Hver part sier hvor mye den gjør.',
      'Før opp omfanget av det {id} gjør.',
      'Hvor mye gjør {id}?',
    ),
    'mirrored-in-minutes': stated(
      'Ansvaret går igjen i saklister og referater.',
      'Ta ansvarsområdene opp i saklister og referater fra møter og observasjoner.',
      'Går ansvarsområdene igjen i saklister og referater?',
    ),
    'evaluation-dates': point('Avtalen har datoer for evaluering.', {
      missing: 'Sett minst én dato for evaluering.',
      unknown: 'Når evalueres avtalen?',
      outside: 'Flytt evalueringen {id}. Datoen ligger utenfor avtaleperioden.',
      'period-unknown': 'Ligger evalueringene innenfor avtaleperioden?',
    }),
    'evaluations-held': point('Evalueringene er holdt.', {
      overdue: 'Hold evalueringen {id}, eller sett en ny dato. Dagen er passert.',
      unknown: 'Er evalueringen {id} holdt?',
    }),
    'starts-from-need': judged(
      'Avtalen tar utgangspunkt i pasientens behov for habilitering.',
      'Beskriv pasientens behov for habilitering, og bygg avtalen på det.',
      'Tar avtalen utgangspunkt i det pasienten har behov for av habilitering?',
    ),
    'first-contact': parts(inModel, 'Tjenesten har kontaktet kommunen og møtt pasienten.', {
      municipalityContacted: 'habiliteringstjenesten tar kontakt med kommunen etter henvisningen',
      patientMet: 'habiliteringstjenesten møter pasienten i første konsultasjon',
    }),
    'information-gathered': parts(inModel, 'Tjenesten har hentet inn informasjon.', {
      learntOfPatient: 'det hentes inn informasjon om pasienten',
      learntOfServices: 'det hentes inn informasjon om de kommunale tjenestene',
      learntOfOthers: 'det hentes inn informasjon om andre involverte instanser',
    }),
    'service-explained': parts(inModel, 'Habiliteringstjenesten har fortalt om seg selv.', {
      servicesExplained: 'habiliteringstjenesten forteller hva den tilbyr',
      workExplained: 'habiliteringstjenesten forteller hvordan den arbeider',
    }),
    'agreement-begun': parts(inModel, 'Arbeidet med avtalen er påbegynt når ansvaret avklares.', {
      agreementBegun: 'arbeidet med avtalen begynner mens forventninger og ansvar avklares',
    }),
    'municipal-effort': parts(inModel, 'Avtalen sier hva kommunen gjør, også etterpå.', {
      duringPeriod: 'avtalen sier hva kommunen gjør i avtaleperioden',
      afterEnd: 'avtalen sier hva kommunen gjør etter at den er avsluttet',
    }),
    'declined-measures-told': stated(
      'Pasienten, pårørende eller verge vet om tiltak kommunen ikke imøtekommer.',
      'Informer pasienten, pårørende eller verge om at kommunen ikke imøtekommer tiltaket {id}.',
      'Vet pasienten, pårørende eller verge at kommunen ikke imøtekommer tiltaket {id}?',
    ),
    'complaint-explained': stated(
      'Muligheten til å klage er forklart når kommunen ikke imøtekommer et tiltak.',
      'Forklar muligheten til å klage når kommunen ikke imøtekommer tiltaket {id}.',
      'Er muligheten til å klage forklart for tiltaket {id}?',
    ),
    'ids-known': point('Det som vises til, finnes i avtalen.', {
      dangling: 'Rett henvisningen, eller før inn det som mangler: {ids}.',
      unknown: 'Hva viser {ids} til?',
    }),
    'ids-unique': point('Hver referanse gjelder én del av avtalen.', {
      repeated: 'Gi delen en annen referanse. {id} er brukt to ganger.',
    }),
    'no-individual-plan': absent(
      'Avtalen er ikke pasientens individuelle plan.',
      'Slik reglene leses her, er avtalen ingen individuell plan før pasienten har samtykket og fått delta, og innholdet er som i en plan. Kontroller den i så fall som en plan.',
      'Regnes avtalen som pasientens individuelle plan?',
    ),
    'agrees-with-plan': judged(
      'Avtalen bør stemme med den individuelle planen.',
      'Det er naturlig å endre det som ikke stemmer med den individuelle planen. Pasienten har bare én plan.',
      'Stemmer avtalen med pasientens individuelle plan?',
    ),
    'patient-takes-part': point(
      'Pasienten får medvirke i planlegging, utforming, utøving og evaluering av eget tilbud.',
      {
        declined: 'Pasienten har selv valgt å ikke medvirke.',
        none: 'Sørg for at pasienten får medvirke i planlegging, utforming, utøving og evaluering av eget tilbud.',
        missing:
          'Skriv hvordan pasienten får medvirke i planlegging, utforming, utøving og evaluering av eget tilbud.',
        ask: 'Pasienten er ikke med i avtalen. Hvordan får pasienten medvirke i eget tilbud på annen måte?',
        unknown:
          'Hvordan får pasienten medvirke i planlegging, utforming, utøving og evaluering av eget tilbud?',
      },
    ),
    'child-heard': parts(
      forChild,
      'Et barn som skal høres, får si hva det mener om tjenestene sine.',
      {
        informed: 'barnet får informasjon om samarbeidet og tjenestene',
        heard: 'barnet får si hva det mener',
        weighed: 'det barnet mener, får vekt etter alder og modenhet',
      },
    ),
    'information-basis': point('Helseopplysninger deles bare med samtykke eller hjemmel.', {
      'no-basis':
        'Stans delingen av helseopplysninger til det finnes samtykke eller et annet grunnlag.',
      missing: 'Skriv hvilket grunnlag helseopplysninger deles på.',
      unknown: 'Hvilket grunnlag deles helseopplysninger på?',
    }),
    'unit-told-of-plan-need': stated(
      'Kommunens koordinerende enhet er varslet når det trengs en plan som omfatter begge nivåer.',
      'Varsle koordinerende enhet i kommunen så snart som mulig om behovet for individuell plan.',
      'Er koordinerende enhet i kommunen varslet om behovet for individuell plan?',
    ),
  },
}
