import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What is said of a consent to the plan or to sharing, by who could give it. */
const givers = {
  several:
    'Den som gav samtykket «{id}», kunne ikkje gi det {day}. Finn ut kven som kan, og spør på nytt.',
  depends:
    'Kunne den som gav samtykket «{id}», gi det {day}? Opplysningane i planen gir ikkje svaret.',
  'not-settled': 'Kven kunne gi samtykket «{id}» {day}? Reglane gir ikkje noko sikkert svar.',
  'day-unknown': 'Når blei samtykket «{id}» gitt?',
  'giver-unknown': 'Kven gav samtykket «{id}»?',
  guardian: 'Samtykket «{id}» kunne {day} berre givast av verja. Hent inn samtykke frå verja.',
  'parental-responsibility':
    'Samtykket «{id}» kunne {day} berre givast av dei med foreldreansvar. Hent inn samtykke frå dei.',
  'child-welfare':
    'Samtykket «{id}» kunne {day} berre givast av {childWelfareService}. Hent inn samtykke frå tenesta.',
  'child-welfare-or-carer':
    'Samtykket «{id}» kunne {day} berre givast av {childWelfareService} eller omsorgspersonen. Spør ein av dei.',
} as const

/** What is said of a consent to the plan alone. */
const otherPlanGivers = {
  attorney:
    'Samtykket «{id}» kunne {day} berre givast av framtidsfullmektigen. Hent inn samtykke frå fullmektigen.',
  provider:
    'Om planen avgjorde {day} den som gav helsehjelpa, og ikkje den som gav samtykket «{id}». Avklar det med den som gir hjelpa.',
  nobody:
    'Ingen kunne {day} samtykkje for mottakaren, som sette seg imot planen. Samtykket «{id}» gir ikkje grunnlag for han.',
} as const

const own = 'Samtykket «{id}» kunne {day} berre givast av mottakaren sjølv. Spør mottakaren.'

/** Whether an individual plan is sound, in nynorsk. */
export const soundness: PlanChecklistTexts['plan.soundness'] = {
  title: 'Samanheng, samtykke og oppdatering',
  requirements: {
    'ids-unique': point('Kvar del av planen bør ha sitt eige kjennemerke (id).', {
      repeated: 'Ein annan del har alt id «{id}». Gi denne delen ein eigen id.',
    }),
    'ids-known': point('Det planen viser til, bør stå i planen.', {
      dangling: 'Her blir det vist til «{ids}», som ikkje står i planen. Rett tilvisinga.',
      unknown: 'Her blir det vist til «{ids}». Kva er det?',
    }),
    'responsible-takes-part': stated(
      'Den som er ansvarleg for eit tiltak, bør vere deltakar, om ikkje anna er avtalt.',
      'Tiltaket «{id}» har ein ansvarleg, «{responsible}», som ikkje deltek. Ta deltakaren med, eller skriv kva som er avtalt.',
      'Deltek «{responsible}», som er ansvarleg for tiltaket «{id}», i arbeidet med planen?',
    ),
    'measure-serves-goal': stated(
      'Kvart tiltak bør vere knytt til eit mål.',
      'Tiltaket «{id}» er ikkje knytt til noko mål. Skriv kva mål det bidreg til.',
      'Kva mål bidreg tiltaket «{id}» til?',
    ),
    'ordinary-responsibility': judged(
      'Kvart tiltak ligg hos den som til vanleg har ansvaret, om ikkje anna er avtalt.',
      'Eit tiltak ligg hos andre enn den som til vanleg har ansvaret. Flytt det, eller skriv kva som er avtalt.',
      'Ligg kvart tiltak hos den som til vanleg har ansvaret, eller er noko anna avtalt?',
    ),
    'goal-has-measure': stated(
      'Kvart mål bør ha eit tiltak.',
      'Målet «{id}» har ikkje noko tiltak. Knyt eit tiltak til det, eller ta målet ut.',
      'Kva tiltak høyrer til målet «{id}»?',
    ),
    'coordinator-takes-part': stated(
      'Den som koordinerer, bør vere deltakar.',
      'Den som koordinerer, «{id}», er ikkje deltakar. Før «{id}» opp blant deltakarane.',
      'Deltek «{id}», som koordinerer, i arbeidet med planen?',
    ),
    'coordinator-handover': stated(
      'Eit byte av koordinator bør ha overlapping.',
      'Koordinatoren «{id}» gjekk av utan overlapping. Planen bør seie korleis oppgåvene er overførte.',
      'Blei oppgåvene overførte då koordinatoren «{id}» gjekk av?',
    ),
    'coordinator-from-start': point('Koordinatoren bør vere på plass når arbeidet startar.', {
      late: 'Ingen var koordinator då arbeidet starta {day}. Planen bør seie kven som hadde oppgåvene til då.',
      'start-unknown': 'Når starta arbeidet med planen?',
      'day-unknown': 'Når blei den første koordinatoren oppnemnd?',
    }),
    'period-consistent': point('Start og slutt på planperioden bør stemme overeins.', {
      reversed: 'Planperioden sluttar før han byrjar. Rett datoane.',
      both: 'Planperioden har sluttdato, og samstundes står det at han ikkje er tidsavgrensa. Vel det eine.',
    }),
    'measures-in-period': point('Tiltaka bør liggje i planperioden.', {
      outside:
        'Tiltaket «{id}» har ein dato utanfor planperioden, {day}. Rett datoen eller perioden.',
      reversed: 'Tiltaket «{id}» sluttar før det byrjar. Rett datoane.',
    }),
    'revisions-in-period': point('Revisjonane bør liggje i planperioden.', {
      outside: 'Revisjonen {day} ligg utanfor planperioden. Rett datoen eller perioden.',
    }),
    'period-current': point('Planperioden går framleis.', {
      over: 'Planperioden gjekk ut {day}. Gå gjennom planen, og set ein ny periode.',
    }),
    'revisions-done': point('Planlagde revisjonar er gjorde.', {
      overdue: 'Revisjonen som var planlagd {day}, er ikkje gjord. Gå gjennom planen no.',
      unknown: 'Er revisjonen som var planlagd {day}, gjord?',
    }),
    'updated-after-revision': point('Planen er oppdatert etter siste revisjon.', {
      older: 'Planen er ikkje oppdatert sidan revisjonen {day}. Før inn det som blei endra.',
      unknown: 'Er planen oppdatert etter revisjonen {day}?',
    }),
    'one-plan': point('Mottakaren har éin individuell plan.', {
      several: 'Mottakaren har {count} individuelle planar i bruk. Samle dei i éin.',
      'other-plan':
        'Planen «{id}» er ein annan slags plan. Han erstattar ikkje den individuelle planen.',
      unknown: 'Har mottakaren andre individuelle planar i bruk?',
    }),
    'other-plans-coordinated': stated(
      'Andre planar bør vere samordna med den individuelle planen.',
      'Planen «{id}» er ikkje samordna med den individuelle planen. Han bør tilpassast.',
      'Er planen «{id}» samordna med den individuelle planen?',
    ),
    'activity-plan-coordinated': stated(
      'Nav legg til rette for at aktivitetsplanen og den individuelle planen så langt som råd er samordna.',
      'Aktivitetsplanen «{id}» er ikkje samordna med den individuelle planen. Nav skal leggje til rette for det så langt som råd.',
      'Er aktivitetsplanen «{id}» samordna med den individuelle planen, så langt som råd?',
    ),
    'recipient-takes-part': stated(
      'Mottakaren deltek i arbeidet med planen.',
      'Mottakaren deltek ikkje. Legg til rette for at mottakaren kan delta i arbeidet.',
      'Deltek mottakaren i arbeidet med planen?',
    ),
    'recipient-takes-part-in-appointment': stated(
      'Mottakaren deltek når koordinator blir oppnemnd.',
      'Mottakaren fekk ikkje delta då koordinator blei oppnemnd. Legg til rette for det.',
      'Deltok mottakaren då koordinator blei oppnemnd?',
    ),
    'next-of-kin-in-appointment': stated(
      'Pårørande er trekte inn når koordinator blir oppnemnd, om dei og mottakaren vil det, eller om mottakaren ikkje kan ta avgjerdene sjølv.',
      'Pårørande fekk ikkje vere med då koordinator blei oppnemnd. Spør om dei vil vere med, og trekk dei inn.',
      'Var pårørande med, eller blei dei spurde, då koordinator blei oppnemnd?',
    ),
    'coordinator-consent': stated(
      'Koordinatoren er oppnemnd med samtykke frå mottakaren eller den som kan samtykkje på vegner av mottakaren.',
      'Koordinatoren «{id}» blei oppnemnd utan samtykke. Hent inn samtykke frå den som kan gi det.',
      'Er det samtykt til at «{id}» blei oppnemnd som koordinator?',
    ),
    'next-of-kin-take-part': stated(
      'Pårørande er trekte inn når dei og mottakaren vil det.',
      'Pårørande er ønskte med, men er ikkje blant deltakarane. Trekk dei inn i arbeidet.',
      'Er pårørande trekte inn i arbeidet?',
    ),
    'next-of-kin-without-competence': point(
      'Dei næraste pårørande får medverke når mottakaren ikkje kan ta avgjerdene sjølv.',
      {
        ask: 'Mottakaren kan ikkje ta avgjerdene sjølv, og dei næraste pårørande har rett til å medverke. Er dei spurde?',
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
    'plan-consent-in-time': point('Samtykket til planen var gitt før arbeidet starta.', {
      late: 'Samtykket «{id}» kom etter at arbeidet starta {day}. Avklar kva som blei gjort utan samtykke.',
      lapsed:
        'Samtykket «{id}» gjaldt ikkje lenger då arbeidet starta {day}. Avklar kva som blei gjort utan samtykke.',
      'start-unknown': 'Når starta arbeidet med planen?',
      'day-unknown': 'Når blei samtykket «{id}» gitt?',
    }),
    'plan-consent-stands': point('Samtykket til planen gjeld framleis.', {
      withdrawn: 'Samtykket «{id}» er trekt tilbake. Stans arbeidet med planen.',
      expired: 'Samtykket «{id}» er gått ut. Hent inn nytt samtykke før arbeidet går vidare.',
      'not-yet': 'Samtykket «{id}» er datert fram i tid. Rett datoen, eller vent med arbeidet.',
      'order-unknown': 'Kva kom sist: samtykket «{id}» eller at samtykke blei trekt tilbake?',
      'no-longer-decides':
        'Den som gav samtykket «{id}», er ikkje lenger den som samtykkjer til planen. Kven gjer det no, og er dei spurde?',
    }),
    'plan-consent-informed': point(
      'Den som samtykte til planen, fekk nødvendig informasjon om kva han inneber.',
      {
        missing:
          'Samtykket «{id}» blei gitt utan nødvendig informasjon og er ikkje gyldig. Gi informasjonen, og spør på nytt.',
        unknown: 'Fekk den som gav samtykket «{id}», nødvendig informasjon om kva planen inneber?',
        'patient-unknown':
          'Samtykket «{id}» blei gitt utan nødvendig informasjon, og for ein pasient er det då ikkje gyldig. Fekk mottakaren helsehjelp?',
      },
    ),
    'sharing-consent-entitled': point(
      'Samtykket til å dele opplysningar er gitt av den som kunne gi det den dagen.',
      {
        ...givers,
        patient: own,
        'next-of-kin':
          'Samtykket «{id}» kunne {day} berre givast av næraste pårørande. Spør næraste pårørande.',
      },
    ),
    'sharing-consent-names': point(
      'Eit samtykke som gjeld, nemner kvar deltakar som får opplysningar.',
      {
        missing:
          'Deltakaren «{id}» er ikkje nemnd i noko samtykke. Hent inn samtykke før opplysningane blir delte.',
        unknown: 'Er deltakaren «{id}» nemnd i eit samtykke?',
        withdrawn: 'Samtykket som nemner deltakaren «{id}», er trekt tilbake. Stans delinga.',
        expired:
          'Samtykket som nemner deltakaren «{id}», er gått ut. Hent inn nytt før noko blir delt.',
        'not-yet': 'Samtykket som nemner deltakaren «{id}», er datert fram i tid. Vent med å dele.',
        'order-unknown':
          'Kva kom sist: samtykket som nemner deltakaren «{id}», eller at samtykke blei trekt tilbake?',
        'no-longer-decides':
          'Den som gav samtykket som nemner deltakaren «{id}», er ikkje lenger den som samtykkjer til delinga. Kven gjer det no, og er dei spurde?',
      },
    ),
    'grants-nothing': judged(
      'Planen bør ikkje kunne lesast som eit vedtak om tenester.',
      'Noko i planen kan lesast som eit løfte om tenester. Det bør skrivast om.',
      'Kan noko i planen lesast som eit løfte om tenester som ikkje er innvilga?',
    ),
  },
}
