import { pointsIn } from '@vilkar/core/explain'
import type { PriorityChecklistTexts } from '../types.js'

const met = 'Dette er i orden.'
const { stated } = pointsIn(met)

/** What a referral must and should hold, in nynorsk. */
export const referral: PriorityChecklistTexts['priority.referral'] = {
  title: 'Tilvising til habilitering',
  requirements: {
    'gp-assessment': {
      point:
        'I dei fleste tilfelle reknar rettleiaren med at fastlegen har vurdert pasienten medisinsk først.',
      messages: {
        met,
        missing:
          'Den medisinske vurderinga frå fastlegen manglar. Ta ho med, eller skriv kvifor ho ikkje finst.',
        unknown: 'Har fastlegen vurdert pasienten medisinsk?',
        'reason-given': 'Det er skrive kvifor vurderinga frå fastlegen ikkje finst.',
        'reason-ask':
          'Er det ein grunn til at vurderinga frå fastlegen ikkje finst? Skriv han i så fall.',
      },
    },
    'gp-history': stated(
      'I dei fleste tilfelle reknar rettleiaren med at vurderinga har relevant sjukehistorie.',
      'Vurderinga frå fastlegen manglar relevant sjukehistorie. Ta ho med.',
      'Har vurderinga frå fastlegen relevant sjukehistorie?',
    ),
    'gp-examination': stated(
      'I dei fleste tilfelle reknar rettleiaren med at vurderinga byggjer på ei klinisk undersøking.',
      'Vurderinga frå fastlegen manglar klinisk undersøking. Ta ho med.',
      'Har fastlegen gjort ei klinisk undersøking?',
    ),
    'gp-involved': stated(
      'Fastlegen bør vere med når andre viser til; elles er det ein kjend risiko at legen blir borte i oppfølginga.',
      'Fastlegen er ikkje med i tilvisinga. Send kopi eller ta kontakt.',
      'Er fastlegen med i tilvisinga eller får kopi?',
    ),
    'gp-informed-by-manual-therapist': stated(
      'Manuellterapeuten skal seie frå til fastlegen om tilvisinga til spesialisthelsetenesta.',
      'Fastlegen har ikkje fått vite om tilvisinga. Manuellterapeuten skal seie frå.',
      'Har manuellterapeuten sagt frå til fastlegen om tilvisinga?',
    ),
    'necessary-information': stated(
      'Tilvising frå fastlege eller manuellterapeut skal gi dei opplysningane som trengst for god og forsvarleg behandling.',
      'Opplysningar som trengst for god og forsvarleg behandling, manglar. Dei skal vere med.',
      'Gir tilvisinga dei opplysningane som trengst for god og forsvarleg behandling?',
    ),
    'division-of-tasks': stated(
      'Tilvising frå fastlege eller manuellterapeut skal følgje oppgåvefordelinga mellom nivåa etter lov, forskrift og lokal avtale.',
      'Tilvisinga følgjer ikkje oppgåvefordelinga mellom nivåa. Avklar kven som skal gi hjelpa.',
      'Følgjer tilvisinga oppgåvefordelinga mellom kommunen og spesialisthelsetenesta?',
    ),
    'gp-refers': {
      point:
        'I dei fleste tilfelle reknar rettleiaren med at fastlegen viser til, om pasienten ikkje alt får hjelp i spesialisthelsetenesta.',
      messages: {
        met,
        others:
          'Andre enn fastlegen viser til. Det hindrar ikkje at tilvisinga blir vurdert, men avklar om fastlegen bør vise til.',
        unknown: 'Kven viser til?',
        'in-hospital':
          'Pasienten får alt hjelp i spesialisthelsetenesta og blir vurdert i overgangen til kommunen.',
        ask: 'Får pasienten alt hjelp i spesialisthelsetenesta?',
      },
    },
    'national-service': {
      point:
        'Rettleiaren seier at sjukehus etter regelverket er forplikta til å vise til ei godkjend nasjonal eller fleirregional behandlingsteneste der ho finst.',
      messages: {
        met,
        elsewhere:
          'Det finst ei godkjend behandlingsteneste, men tilvisinga går ein annan stad. Vurder å vise dit.',
        unknown: 'Finst det ei godkjend nasjonal eller fleirregional behandlingsteneste?',
      },
    },
    'municipal-assessment': stated(
      'Kommunen bør ha gjort ei tverrfagleg vurdering.',
      'Den tverrfaglege vurderinga i kommunen manglar. Ho bør følgje med.',
      'Har kommunen gjort ei tverrfagleg vurdering?',
    ),
    'partial-assessments': stated(
      'Den tverrfaglege vurderinga bør ha dei relevante delutgreiingane.',
      'Relevante delutgreiingar manglar. Dei bør følgje med.',
      'Har den tverrfaglege vurderinga dei relevante delutgreiingane?',
    ),
    'cross-disciplinary-discussion': stated(
      'Saka bør vere drøfta på tvers av fag.',
      'Saka er ikkje drøfta på tvers av fag. Det bør gjerast.',
      'Er saka drøfta på tvers av fag?',
    ),
    summary: stated(
      'Utgreiingane og drøftinga bør vere samanfatta.',
      'Det manglar ei samanfatting av utgreiingane og drøftinga. Ho bør følgje med.',
      'Er utgreiingane og drøftinga samanfatta?',
    ),
    measures: stated(
      'Rettleiaren ventar at kommunen har sett inn tiltak ut frå utgreiingane sine.',
      'Det står ikkje at kommunen har sett inn tiltak. Skriv kva som er prøvd.',
      'Har kommunen sett inn tiltak ut frå utgreiingane sine?',
    ),
    'measures-benefit': stated(
      'Rettleiaren ventar at nytten av tiltaka er skildra.',
      'Nytten av tiltaka er ikkje skildra. Skriv kva dei har ført til.',
      'Er nytten av tiltaka skildra?',
    ),
    transition: stated(
      'For den som er 17 eller 18 år, bør overgangen til vaksenhabilitering vere planlagd.',
      'Overgangen til vaksenhabilitering er ikkje omtalt. Han bør planleggjast.',
      'Er overgangen til vaksenhabilitering planlagd?',
    ),
    'patient-identified': stated(
      'Tilvisinga bør seie kven pasienten er og korleis ein når pasienten.',
      'Opplysningar om pasienten manglar. Skriv kven det er og korleis ein når pasienten.',
      'Seier tilvisinga kven pasienten er og korleis ein når pasienten?',
    ),
    'next-of-kin': stated(
      'Tilvisinga bør seie kven som er næraste pårørande.',
      'Næraste pårørande manglar. Tilvisinga bør seie kven det er.',
      'Seier tilvisinga kven som er næraste pårørande?',
    ),
    'receiving-unit': stated(
      'Tilvisinga bør seie kva eining ho er til.',
      'Mottakaren manglar. Skriv kva eining tilvisinga er til.',
      'Seier tilvisinga kva eining ho er til?',
    ),
    referrer: stated(
      'Tilvisinga bør seie kven som viser til.',
      'Tilvisaren manglar. Skriv kven som viser til.',
      'Seier tilvisinga kven som viser til?',
    ),
    'copy-recipients': stated(
      'Tilvisinga bør seie kven som får kopi.',
      'Kopimottakarar manglar. Skriv at pasienten får kopi, og fastlegen om ein annan viser til.',
      'Seier tilvisinga kven som får kopi?',
    ),
    question: stated(
      'Tilvisinga bør ha ei problemstilling.',
      'Problemstillinga manglar. Skriv kva det er ønske om hjelp til.',
      'Har tilvisinga ei problemstilling?',
    ),
    consent: stated(
      'Tilvisinga bør seie at den som kan samtykkje, har gjort det.',
      'Samtykke er ikkje nemnt. Skriv kven som har samtykt.',
      'Har den som kan samtykkje, gjort det?',
    ),
    'parental-responsibility': stated(
      'Tilvisinga av eit barn bør seie kven som har foreldreansvar.',
      'Foreldreansvar er ikkje nemnt. Skriv kven som har det.',
      'Kven har foreldreansvar?',
    ),
    representative: stated(
      'Tilvisinga av ein vaksen bør seie om det er verje eller ein annan representant.',
      'Det står ikkje om pasienten har verje eller ein annan representant. Skriv det.',
      'Har pasienten verje eller ein annan representant?',
    ),
    interpreter: stated(
      'Tilvisinga kan seie om det trengst tolk.',
      'Det står ikkje om det trengst tolk. Skriv det gjerne.',
      'Trengst det tolk?',
    ),
    coordinator: stated(
      'Tilvisinga kan seie om det er koordinator i kommunen.',
      'Det står ikkje om det er koordinator. Skriv det gjerne.',
      'Har pasienten koordinator i kommunen sin?',
    ),
    'individual-plan': stated(
      'Tilvisinga kan seie om det er individuell plan.',
      'Det står ikkje om det er individuell plan. Skriv det gjerne.',
      'Har pasienten ein individuell plan?',
    ),
    'responsibility-group': stated(
      'Tilvisinga kan seie om det er ansvarsgruppe.',
      'Det står ikkje om det er ansvarsgruppe. Skriv det gjerne.',
      'Har pasienten ei ansvarsgruppe?',
    ),
    'coercive-measures': stated(
      'Tilvisinga kan seie om det er vedtak om tvang etter helse- og omsorgstenestelova kapittel 9.',
      'Det står ikkje om det er vedtak om tvang. Skriv det gjerne.',
      'Er det vedtak om tvang etter helse- og omsorgstenestelova kapittel 9?',
    ),
    'cooperating-services': stated(
      'Tilvisinga kan seie kva tenester som samarbeider om pasienten.',
      'Det står ikkje kva tenester som samarbeider. Skriv det gjerne.',
      'Kva tenester samarbeider om pasienten, og står dei i tilvisinga?',
    ),
    diagnoses: stated(
      'Tilvisinga kan seie kva diagnosar som er kjende når ho blir send.',
      'Det står ikkje kva diagnosar som er kjende. Skriv dei gjerne, eller at ingen er kjend.',
      'Står det i tilvisinga kva diagnosar som er kjende?',
    ),
    medicines: stated(
      'Tilvisinga kan ha ei liste over legemiddel.',
      'Det er inga liste over legemiddel. Ta ho gjerne med.',
      'Bruker pasienten legemiddel, og står dei i tilvisinga?',
    ),
    'earlier-reports': stated(
      'Tidlegare rapportar kan følgje med.',
      'Tidlegare rapportar følgjer ikkje med. Legg dei gjerne ved.',
      'Finst det tidlegare rapportar som følgjer med?',
    ),
  },
}
