import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What is said of a consent to the plan or to sharing, by who could give it. */
const givers = {
  several:
    'Den som ga samtykket «{id}», kunne ikke gi det {day}. Finn ut hvem som kan, og spør på nytt.',
  depends:
    'Kunne den som ga samtykket «{id}», gi det {day}? Opplysningene i planen avgjør det ikke.',
  'not-settled': 'Hvem kunne gi samtykket «{id}» {day}? Reglene gir ikke noe sikkert svar.',
  'day-unknown': 'Når ble samtykket «{id}» gitt?',
  'giver-unknown': 'Hvem ga samtykket «{id}»?',
  guardian: 'Samtykket «{id}» kunne {day} bare gis av vergen. Innhent samtykke fra vergen.',
  'parental-responsibility':
    'Samtykket «{id}» kunne {day} bare gis av dem med foreldreansvar. Innhent samtykke fra dem.',
  'child-welfare':
    'Samtykket «{id}» kunne {day} bare gis av {childWelfareService}. Innhent samtykke fra tjenesten.',
  'child-welfare-or-carer':
    'Samtykket «{id}» kunne {day} bare gis av {childWelfareService} eller omsorgspersonen. Spør en av dem.',
} as const

/** What is said of a consent to the plan alone. */
const otherPlanGivers = {
  attorney:
    'Samtykket «{id}» kunne {day} bare gis av fremtidsfullmektigen. Innhent samtykke fra fullmektigen.',
  provider:
    'Om planen ble det {day} bestemt av den som ga helsehjelpen, og ikke av den som ga samtykket «{id}». Avklar med den som gir hjelpen.',
  nobody:
    'Ingen kunne {day} samtykke for mottakeren, som motsatte seg planen. Samtykket «{id}» gir ikke grunnlag for den.',
} as const

const own = 'Samtykket «{id}» kunne {day} bare gis av mottakeren selv. Spør mottakeren.'

/** Whether an individual plan is sound, in bokmål. */
export const soundness: PlanChecklistTexts['plan.soundness'] = {
  title: 'Sammenheng, samtykker og oppdatering',
  requirements: {
    'ids-unique': point('Hver del av planen bør ha sitt eget kjennemerke (id).', {
      repeated: 'En annen del har alt id «{id}». Gi denne delen en egen id.',
    }),
    'ids-known': point('Det planen viser til, bør stå i planen.', {
      dangling: 'Her vises det til «{ids}», som ikke står i planen. Rett henvisningen.',
      unknown: 'Her vises det til «{ids}». Hva er det?',
    }),
    'responsible-takes-part': stated(
      'Den som er ansvarlig for et tiltak, bør være deltaker, om ikke annet er avtalt.',
      'Tiltaket «{id}» har en ansvarlig, «{responsible}», som ikke deltar. Ta deltakeren med, eller skriv hva som er avtalt.',
      'Deltar «{responsible}», som er ansvarlig for tiltaket «{id}», i arbeidet med planen?',
    ),
    'measure-serves-goal': stated(
      'Hvert tiltak bør være knyttet til et mål.',
      'Tiltaket «{id}» er ikke knyttet til noe mål. Skriv hvilket mål det bidrar til.',
      'Hvilket mål bidrar tiltaket «{id}» til?',
    ),
    'ordinary-responsibility': judged(
      'Hvert tiltak ligger hos den som vanligvis har ansvaret, om ikke annet er avtalt.',
      'Et tiltak ligger hos andre enn den som vanligvis har ansvaret. Flytt det, eller skriv hva som er avtalt.',
      'Ligger hvert tiltak hos den som vanligvis har ansvaret, eller er noe annet avtalt?',
    ),
    'goal-has-measure': stated(
      'Hvert mål bør ha et tiltak.',
      'Målet «{id}» har ikke noe tiltak. Knytt et tiltak til det, eller ta målet ut.',
      'Hvilke tiltak hører til målet «{id}»?',
    ),
    'coordinator-takes-part': stated(
      'Den som koordinerer, bør være deltaker.',
      'Den som koordinerer, «{id}», er ikke deltaker. Før «{id}» opp blant deltakerne.',
      'Deltar «{id}», som koordinerer, i arbeidet med planen?',
    ),
    'coordinator-handover': stated(
      'Et bytte av koordinator bør ha overlapping.',
      'Koordinatoren «{id}» gikk av uten overlapping. Planen bør si hvordan oppgavene er overført.',
      'Ble oppgavene overført da koordinatoren «{id}» gikk av?',
    ),
    'coordinator-from-start': point('Koordinatoren bør være på plass når arbeidet starter.', {
      late: 'Ingen var koordinator da arbeidet startet {day}. Planen bør si hvem som hadde oppgavene til da.',
      'start-unknown': 'Når startet arbeidet med planen?',
      'day-unknown': 'Når ble den første koordinatoren oppnevnt?',
    }),
    'period-consistent': point('Start og slutt på planperioden bør stemme overens.', {
      reversed: 'Planperioden slutter før den begynner. Rett datoene.',
      both: 'Planperioden har sluttdato, og samtidig står det at den ikke er tidsavgrenset. Velg ett.',
    }),
    'measures-in-period': point('Tiltakene bør ligge i planperioden.', {
      outside:
        'Tiltaket «{id}» har en dato utenfor planperioden, {day}. Rett datoen eller perioden.',
      reversed: 'Tiltaket «{id}» slutter før det begynner. Rett datoene.',
    }),
    'revisions-in-period': point('Revisjonene bør ligge i planperioden.', {
      outside: 'Revisjonen {day} ligger utenfor planperioden. Rett datoen eller perioden.',
    }),
    'period-current': point('Planperioden løper fortsatt.', {
      over: 'Planperioden gikk ut {day}. Gå gjennom planen, og sett en ny periode.',
    }),
    'revisions-done': point('Planlagte revisjoner er gjort.', {
      overdue: 'Revisjonen som var planlagt {day}, er ikke gjort. Gå gjennom planen nå.',
      unknown: 'Er revisjonen som var planlagt {day}, gjort?',
    }),
    'updated-after-revision': point('Planen er oppdatert etter siste revisjon.', {
      older: 'Planen er ikke oppdatert siden revisjonen {day}. Før inn det som ble endret.',
      unknown: 'Er planen oppdatert etter revisjonen {day}?',
    }),
    'one-plan': point('Mottakeren har én individuell plan.', {
      several: 'Mottakeren har {count} individuelle planer i bruk. Samle dem i én.',
      'other-plan':
        'Planen «{id}» er en annen slags plan. Den erstatter ikke den individuelle planen.',
      unknown: 'Har mottakeren andre individuelle planer i bruk?',
    }),
    'other-plans-coordinated': stated(
      'Andre planer bør være samordnet med den individuelle planen.',
      'Planen «{id}» er ikke samordnet med den individuelle planen. Den bør tilpasses.',
      'Er planen «{id}» samordnet med den individuelle planen?',
    ),
    'activity-plan-coordinated': stated(
      'Nav legger til rette for at aktivitetsplanen og den individuelle planen så langt som mulig er samordnet.',
      'Aktivitetsplanen «{id}» er ikke samordnet med den individuelle planen. Nav skal legge til rette for det så langt som mulig.',
      'Er aktivitetsplanen «{id}» samordnet med den individuelle planen, så langt som mulig?',
    ),
    'recipient-takes-part': stated(
      'Mottakeren deltar i arbeidet med planen.',
      'Mottakeren deltar ikke. Legg til rette for at mottakeren kan delta i arbeidet.',
      'Deltar mottakeren i arbeidet med planen?',
    ),
    'recipient-takes-part-in-appointment': stated(
      'Mottakeren deltar når koordinator oppnevnes.',
      'Mottakeren fikk ikke delta da koordinator ble oppnevnt. Legg til rette for det.',
      'Deltok mottakeren da koordinator ble oppnevnt?',
    ),
    'next-of-kin-in-appointment': stated(
      'Pårørende er trukket inn når koordinator oppnevnes, om de og mottakeren vil det, eller om mottakeren ikke kan ta avgjørelsene selv.',
      'Pårørende fikk ikke være med da koordinator ble oppnevnt. Spør om de vil være med, og trekk dem inn.',
      'Var pårørende med, eller ble de spurt, da koordinator ble oppnevnt?',
    ),
    'coordinator-consent': stated(
      'Koordinatoren er oppnevnt med samtykke fra mottakeren eller den som kan samtykke på mottakerens vegne.',
      'Koordinatoren «{id}» ble oppnevnt uten samtykke. Innhent samtykke fra den som kan gi det.',
      'Er det samtykket til at «{id}» ble oppnevnt som koordinator?',
    ),
    'next-of-kin-take-part': stated(
      'Pårørende er trukket inn når de og mottakeren vil det.',
      'Pårørende er ønsket med, men er ikke blant deltakerne. Trekk dem inn i arbeidet.',
      'Er pårørende trukket inn i arbeidet?',
    ),
    'next-of-kin-without-competence': point(
      'Nærmeste pårørende får medvirke når mottakeren ikke kan ta avgjørelsene selv.',
      {
        ask: 'Mottakeren kan ikke ta avgjørelsene selv, og nærmeste pårørende har rett til å medvirke. Er de spurt?',
      },
    ),
    'plan-consent-entitled': point(
      'Samtykket til planen er gitt av den som kunne gi det den dagen.',
      {
        ...givers,
        recipient: own,
        ...otherPlanGivers,
      },
    ),
    'plan-consent-in-time': point('Samtykket til planen var gitt før arbeidet startet.', {
      late: 'Samtykket «{id}» kom etter at arbeidet startet {day}. Avklar hva som ble gjort uten samtykke.',
      lapsed:
        'Samtykket «{id}» gjaldt ikke lenger da arbeidet startet {day}. Avklar hva som ble gjort uten samtykke.',
      'start-unknown': 'Når startet arbeidet med planen?',
      'day-unknown': 'Når ble samtykket «{id}» gitt?',
    }),
    'plan-consent-stands': point('Samtykket til planen gjelder fortsatt.', {
      withdrawn: 'Samtykket «{id}» er trukket tilbake. Stans arbeidet med planen.',
      expired: 'Samtykket «{id}» er gått ut. Innhent nytt samtykke før arbeidet går videre.',
      'not-yet': 'Samtykket «{id}» er datert frem i tid. Rett datoen, eller vent med arbeidet.',
      'order-unknown': 'Hva kom sist: samtykket «{id}» eller at samtykke ble trukket tilbake?',
      'no-longer-decides':
        'Den som ga samtykket «{id}», er ikke lenger den som samtykker til planen. Hvem gjør det nå, og er de spurt?',
    }),
    'plan-consent-informed': point(
      'Den som samtykket til planen, fikk nødvendig informasjon om hva den innebærer.',
      {
        missing:
          'Samtykket «{id}» ble gitt uten nødvendig informasjon og er ikke gyldig. Gi informasjonen, og spør på nytt.',
        unknown: 'Fikk den som ga samtykket «{id}», nødvendig informasjon om hva planen innebærer?',
        'patient-unknown':
          'Samtykket «{id}» ble gitt uten nødvendig informasjon, og for en pasient er det da ikke gyldig. Fikk mottakeren helsehjelp?',
      },
    ),
    'sharing-consent-entitled': point(
      'Samtykket til å dele opplysninger er gitt av den som kunne gi det den dagen.',
      {
        ...givers,
        patient: own,
        'next-of-kin':
          'Samtykket «{id}» kunne {day} bare gis av nærmeste pårørende. Spør nærmeste pårørende.',
      },
    ),
    'sharing-consent-names': point(
      'Et samtykke som gjelder, nevner hver deltaker som får opplysninger.',
      {
        missing:
          'Deltakeren «{id}» er ikke nevnt i noe samtykke. Innhent samtykke før opplysningene deles.',
        unknown: 'Er deltakeren «{id}» nevnt i et samtykke?',
        withdrawn: 'Samtykket som nevner deltakeren «{id}», er trukket tilbake. Stans delingen.',
        expired: 'Samtykket som nevner deltakeren «{id}», er gått ut. Innhent nytt før noe deles.',
        'not-yet': 'Samtykket som nevner deltakeren «{id}», er datert frem i tid. Vent med å dele.',
        'order-unknown':
          'Hva kom sist: samtykket som nevner deltakeren «{id}», eller at samtykke ble trukket tilbake?',
        'no-longer-decides':
          'Den som ga samtykket som nevner deltakeren «{id}», er ikke lenger den som samtykker til delingen. Hvem gjør det nå, og er de spurt?',
      },
    ),
    'grants-nothing': judged(
      'Planen bør ikke kunne leses som et vedtak om tjenester.',
      'Noe i planen kan leses som et løfte om tjenester. Det bør skrives om.',
      'Kan noe i planen leses som et løfte om tjenester som ikke er innvilget?',
    ),
  },
}
