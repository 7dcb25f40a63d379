import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

const howSure = 'Kor sikkert er det etter avgjerda at pasienten ikkje er i stand til å forstå?'

/** What a finding that a patient cannot decide must hold, in nynorsk. */
export const incompetenceFinding: ConsentChecklistTexts['consent.incompetence-finding'] = {
  title: 'Avgjerd om manglande {competence}',
  requirements: {
    'decided-by-provider': stated(
      'Den som yter helsehjelpa, har teke avgjerda.',
      'La den som yter helsehjelpa, vurdere pasienten og ta avgjerda.',
      'Kven har avgjort at pasienten manglar {competence}?',
    ),
    'concerns-this-decision': stated(
      'Avgjerda gjeld den bestemte helsehjelpa det er spørsmål om.',
      'Vurder om pasienten kan ta stilling til akkurat denne helsehjelpa. Ei generell vurdering av personen er ikkje nok.',
      'Gjeld avgjerda den bestemte helsehjelpa det er spørsmål om?',
    ),
    'listed-cause': also(
      stated(
        'Årsaka er ei av dei lova nemner: fysisk eller psykisk forstyrring, senil demens eller psykisk utviklingshemming.',
        'Skriv kva for ei av årsakene i lova det er.',
        'Kva er årsaka til at pasienten ikkje er i stand til å forstå?',
      ),
      {
        'not-listed':
          'Vurder på nytt. Berre årsakene lova nemner, kan føre til at {competenceDefinite} fell bort.',
      },
    ),
    obvious: also(
      stated(
        'Det er openbert at pasienten ikkje er i stand til å forstå.',
        'Skriv om det er openbert at pasienten ikkje er i stand til å forstå kva samtykket omfattar.',
        howSure,
      ),
      {
        'too-low':
          'Vurder på nytt. Pasienten har framleis {competenceDefinite} når det ikkje er openbert at forståinga manglar.',
      },
    ),
    'scope-not-understood': judged(
      'Avgjerda viser at pasienten ikkje er i stand til å forstå kva samtykket omfattar.',
      'Skriv kva pasienten ikkje er i stand til å forstå: kvifor hjelpa blir gitt, kva ho går ut på, og kva ho fører til.',
      'Viser avgjerda kva pasienten ikkje er i stand til å forstå av det samtykket omfattar?',
    ),
    'overwhelmingly-probable': also(
      stated(
        'Det er overvegande sannsynleg at pasienten ikkje er i stand til å forstå.',
        'Skriv om det er overvegande sannsynleg at pasienten ikkje er i stand til å forstå.',
        howSure,
      ),
      {
        'earlier-test':
          'Avgjerda bruker ordet «openbert», som høyrer til reglane før 1. juni 2026. Er vurderinga gjord etter dei reglane som gjeld no?',
        'too-low':
          'Vurder på nytt. Pasienten har framleis {competenceDefinite} når det ikkje er overvegande sannsynleg at forståinga manglar.',
      },
    ),
    'decision-not-understood': judged(
      'Avgjerda tek stilling til om pasienten kan forstå kva det skal bestemmast noko om.',
      'Skriv om pasienten er i stand til å forstå kva denne saka gjeld, og kva vurderinga byggjer på.',
      'Gjer avgjerda godt nok greie for om pasienten kan forstå kva det skal bestemmast noko om?',
    ),
    'consequences-not-understood': judged(
      'Avgjerda tek stilling til om pasienten kan forstå konsekvensane av det som blir bestemt.',
      'Skriv om pasienten er i stand til å forstå kva eit ja og eit nei fører til, og kva vurderinga byggjer på.',
      'Gjer avgjerda godt nok greie for om pasienten kan forstå konsekvensane?',
    ),
    facilitated: judged(
      'Forholda er lagde best mogleg til rette for at pasienten kan bestemme sjølv.',
      'Legg til rette ut frå alderen, den psykiske tilstanden, modninga og erfaringa til pasienten, og skriv kva som er gjort.',
      'Er det gjort det som var mogleg for at pasienten skulle kunne bestemme sjølv?',
    ),
    reasoned: judged(
      'Avgjerda er grunngitt.',
      'Skriv grunngivinga: kva som er observert, og kvifor det fører til avgjerda.',
      'Er grunngivinga god nok til at andre kan etterprøve avgjerda?',
    ),
    'in-writing': stated('Avgjerda er skriftleg.', 'Skriv ned avgjerda.', 'Er avgjerda skriftleg?'),
    'put-to-patient': also(
      stated(
        'Avgjerda er straks lagd fram for pasienten, om det var mogleg.',
        'Legg avgjerda fram for pasienten straks.',
        'Når blei avgjerda lagd fram for pasienten?',
      ),
      { later: 'Avgjerda blei lagd fram seinare. Var det mogleg å gjere det straks?' },
    ),
    'put-to-next-of-kin': also(
      stated(
        'Avgjerda er straks lagd fram for næraste pårørande, om det var mogleg.',
        'Legg avgjerda fram for næraste pårørande straks.',
        'Når blei avgjerda lagd fram for næraste pårørande?',
      ),
      { later: 'Avgjerda blei lagd fram seinare. Var det mogleg å gjere det straks?' },
    ),
    'put-to-other-personnel': stated(
      'Pasienten har ikkje næraste pårørande, og avgjerda er lagd fram for anna kvalifisert helsepersonell.',
      'Legg avgjerda fram for anna kvalifisert helsepersonell.',
      'Er avgjerda lagd fram for anna kvalifisert helsepersonell?',
    ),
  },
}
