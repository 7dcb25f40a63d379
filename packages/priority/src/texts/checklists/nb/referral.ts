import { pointsIn } from '@vilkar/core/explain'
import type { PriorityChecklistTexts } from '../types.js'

const met = 'Dette er i orden.'
const { stated } = pointsIn(met)

/** What a referral must and should hold, in bokmål. */
export const referral: PriorityChecklistTexts['priority.referral'] = {
  title: 'Henvisning til habilitering',
  requirements: {
    'gp-assessment': {
      point:
        'I de fleste tilfeller regner veilederen med at fastlegen har vurdert pasienten medisinsk først.',
      messages: {
        met,
        missing:
          'Fastlegens medisinske vurdering mangler. Ta den med, eller skriv hvorfor den ikke finnes.',
        unknown: 'Har fastlegen vurdert pasienten medisinsk?',
        'reason-given': 'Det er skrevet hvorfor fastlegens vurdering ikke finnes.',
        'reason-ask':
          'Er det en grunn til at fastlegens vurdering ikke finnes? Skriv den i så fall.',
      },
    },
    'gp-history': stated(
      'I de fleste tilfeller regner veilederen med at vurderingen har relevant sykehistorie.',
      'Fastlegens vurdering mangler relevant sykehistorie. Ta den med.',
      'Har fastlegens vurdering relevant sykehistorie?',
    ),
    'gp-examination': stated(
      'I de fleste tilfeller regner veilederen med at vurderingen bygger på en klinisk undersøkelse.',
      'Fastlegens vurdering mangler klinisk undersøkelse. Ta den med.',
      'Har fastlegen gjort en klinisk undersøkelse?',
    ),
    'gp-involved': stated(
      'Fastlegen bør være med når andre henviser; ellers er det en kjent risiko at legen blir borte i oppfølgingen.',
      'Fastlegen er ikke med i henvisningen. Send kopi eller ta kontakt.',
      'Er fastlegen med i henvisningen eller får kopi?',
    ),
    'gp-informed-by-manual-therapist': stated(
      'Manuellterapeuten skal si fra til fastlegen om henvisningen til spesialisthelsetjenesten.',
      'Fastlegen har ikke fått vite om henvisningen. Manuellterapeuten skal si fra.',
      'Har manuellterapeuten sagt fra til fastlegen om henvisningen?',
    ),
    'necessary-information': stated(
      'Henvisning fra fastlege eller manuellterapeut skal gi de opplysningene som trengs for god og forsvarlig behandling.',
      'Opplysninger som trengs for god og forsvarlig behandling, mangler. De skal være med.',
      'Gir henvisningen de opplysningene som trengs for god og forsvarlig behandling?',
    ),
    'division-of-tasks': stated(
      'Henvisning fra fastlege eller manuellterapeut skal følge oppgavefordelingen mellom nivåene etter lov, forskrift og lokal avtale.',
      'Henvisningen følger ikke oppgavefordelingen mellom nivåene. Avklar hvem som skal gi hjelpen.',
      'Følger henvisningen oppgavefordelingen mellom kommunen og spesialisthelsetjenesten?',
    ),
    'gp-refers': {
      point:
        'I de fleste tilfeller regner veilederen med at fastlegen henviser, om pasienten ikke alt får hjelp i spesialisthelsetjenesten.',
      messages: {
        met,
        others:
          'Andre enn fastlegen henviser. Det hindrer ikke at henvisningen blir vurdert, men avklar om fastlegen bør henvise.',
        unknown: 'Hvem henviser?',
        'in-hospital':
          'Pasienten får alt hjelp i spesialisthelsetjenesten og vurderes i overgangen til kommunen.',
        ask: 'Får pasienten alt hjelp i spesialisthelsetjenesten?',
      },
    },
    'national-service': {
      point:
        'Veilederen sier at sykehus etter regelverket er forpliktet til å henvise til en godkjent nasjonal eller flerregional behandlingstjeneste der den finnes.',
      messages: {
        met,
        elsewhere:
          'Det finnes en godkjent behandlingstjeneste, men henvisningen går et annet sted. Vurder å henvise dit.',
        unknown: 'Finnes det en godkjent nasjonal eller flerregional behandlingstjeneste?',
      },
    },
    'municipal-assessment': stated(
      'Kommunen bør ha gjort en tverrfaglig vurdering.',
      'Kommunens tverrfaglige vurdering mangler. Den bør følge med.',
      'Har kommunen gjort en tverrfaglig vurdering?',
    ),
    'partial-assessments': stated(
      'Den tverrfaglige vurderingen bør ha de relevante delutredningene.',
      'Relevante delutredninger mangler. De bør følge med.',
      'Har den tverrfaglige vurderingen de relevante delutredningene?',
    ),
    'cross-disciplinary-discussion': stated(
      'Saken bør være drøftet på tvers av fag.',
      'Saken er ikke drøftet på tvers av fag. Det bør gjøres.',
      'Er saken drøftet på tvers av fag?',
    ),
    summary: stated(
      'Utredningene og drøftingen bør være sammenfattet.',
      'Det mangler en sammenfatning av utredningene og drøftingen. Den bør følge med.',
      'Er utredningene og drøftingen sammenfattet?',
    ),
    measures: stated(
      'Veilederen forventer at kommunen har satt inn tiltak ut fra sine utredninger.',
      'Det står ikke at kommunen har satt inn tiltak. Skriv hva som er prøvd.',
      'Har kommunen satt inn tiltak ut fra sine utredninger?',
    ),
    'measures-benefit': stated(
      'Veilederen forventer at nytten av tiltakene er beskrevet.',
      'Nytten av tiltakene er ikke beskrevet. Skriv hva de har ført til.',
      'Er nytten av tiltakene beskrevet?',
    ),
    transition: stated(
      'For den som er 17 eller 18 år, bør overgangen til voksenhabilitering være planlagt.',
      'Overgangen til voksenhabilitering er ikke omtalt. Den bør planlegges.',
      'Er overgangen til voksenhabilitering planlagt?',
    ),
    'patient-identified': stated(
      'Henvisningen bør si hvem pasienten er og hvordan pasienten nås.',
      'Opplysninger om pasienten mangler. Skriv hvem det er og hvordan pasienten nås.',
      'Sier henvisningen hvem pasienten er og hvordan pasienten nås?',
    ),
    'next-of-kin': stated(
      'Henvisningen bør si hvem som er nærmeste pårørende.',
      'Nærmeste pårørende mangler. Henvisningen bør si hvem det er.',
      'Sier henvisningen hvem som er nærmeste pårørende?',
    ),
    'receiving-unit': stated(
      'Henvisningen bør si hvilken enhet den er til.',
      'Mottakeren mangler. Skriv hvilken enhet henvisningen er til.',
      'Sier henvisningen hvilken enhet den er til?',
    ),
    referrer: stated(
      'Henvisningen bør si hvem som henviser.',
      'Henviseren mangler. Skriv hvem som henviser.',
      'Sier henvisningen hvem som henviser?',
    ),
    'copy-recipients': stated(
      'Henvisningen bør si hvem som får kopi.',
      'Kopimottakere mangler. Skriv at pasienten får kopi, og fastlegen om en annen henviser.',
      'Sier henvisningen hvem som får kopi?',
    ),
    question: stated(
      'Henvisningen bør ha en problemstilling.',
      'Problemstillingen mangler. Skriv hva det ønskes hjelp til.',
      'Har henvisningen en problemstilling?',
    ),
    consent: stated(
      'Henvisningen bør si at den som kan samtykke, har gjort det.',
      'Samtykke er ikke nevnt. Skriv hvem som har samtykket.',
      'Har den som kan samtykke, gjort det?',
    ),
    'parental-responsibility': stated(
      'Henvisningen av et barn bør si hvem som har foreldreansvar.',
      'Foreldreansvar er ikke nevnt. Skriv hvem som har det.',
      'Hvem har foreldreansvar?',
    ),
    representative: stated(
      'Henvisningen av en voksen bør si om det er verge eller en annen representant.',
      'Det står ikke om pasienten har verge eller en annen representant. Skriv det.',
      'Har pasienten verge eller en annen representant?',
    ),
    interpreter: stated(
      'Henvisningen kan si om det trengs tolk.',
      'Det står ikke om det trengs tolk. Skriv det gjerne.',
      'Trengs det tolk?',
    ),
    coordinator: stated(
      'Henvisningen kan si om det er koordinator i kommunen.',
      'Det står ikke om det er koordinator. Skriv det gjerne.',
      'Har pasienten koordinator i kommunen?',
    ),
    'individual-plan': stated(
      'Henvisningen kan si om det er individuell plan.',
      'Det står ikke om det er individuell plan. Skriv det gjerne.',
      'Har pasienten individuell plan?',
    ),
    'responsibility-group': stated(
      'Henvisningen kan si om det er ansvarsgruppe.',
      'Det står ikke om det er ansvarsgruppe. Skriv det gjerne.',
      'Har pasienten ansvarsgruppe?',
    ),
    'coercive-measures': stated(
      'Henvisningen kan si om det er vedtak om tvang etter helse- og omsorgstjenesteloven kapittel 9.',
      'Det står ikke om det er vedtak om tvang. Skriv det gjerne.',
      'Er det vedtak om tvang etter helse- og omsorgstjenesteloven kapittel 9?',
    ),
    'cooperating-services': stated(
      'Henvisningen kan si hvilke tjenester som samarbeider om pasienten.',
      'Det står ikke hvilke tjenester som samarbeider. Skriv det gjerne.',
      'Hvilke tjenester samarbeider om pasienten, og står de i henvisningen?',
    ),
    diagnoses: stated(
      'Henvisningen kan si hvilke diagnoser som er kjent når den sendes.',
      'Det står ikke hvilke diagnoser som er kjent. Skriv dem gjerne, eller at ingen er kjent.',
      'Står det i henvisningen hvilke diagnoser som er kjent?',
    ),
    medicines: stated(
      'Henvisningen kan ha en liste over legemidler.',
      'Det er ingen liste over legemidler. Ta den gjerne med.',
      'Bruker pasienten legemidler, og står de i henvisningen?',
    ),
    'earlier-reports': stated(
      'Tidligere rapporter kan følge med.',
      'Tidligere rapporter følger ikke med. Legg dem gjerne ved.',
      'Finnes det tidligere rapporter som følger med?',
    ),
  },
}
