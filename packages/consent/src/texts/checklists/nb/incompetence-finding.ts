import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

const howSure = 'Hvor sikkert er det etter avgjørelsen at pasienten ikke er i stand til å forstå?'

/** What a finding that a patient cannot decide must hold, in bokmål. */
export const incompetenceFinding: ConsentChecklistTexts['consent.incompetence-finding'] = {
  title: 'Avgjørelse om manglende {competence}',
  requirements: {
    'decided-by-provider': stated(
      'Den som yter helsehjelpen, har tatt avgjørelsen.',
      'La den som yter helsehjelpen, vurdere pasienten og ta avgjørelsen.',
      'Hvem har avgjort at pasienten mangler {competence}?',
    ),
    'concerns-this-decision': stated(
      'Avgjørelsen gjelder den bestemte helsehjelpen det er spørsmål om.',
      'Vurder om pasienten kan ta stilling til akkurat denne helsehjelpen. En generell vurdering av personen er ikke nok.',
      'Gjelder avgjørelsen den bestemte helsehjelpen det er spørsmål om?',
    ),
    'listed-cause': also(
      stated(
        'Årsaken er en av dem loven nevner: fysisk eller psykisk forstyrrelse, senil demens eller psykisk utviklingshemming.',
        'Skriv hvilken av årsakene i loven det er.',
        'Hva er årsaken til at pasienten ikke er i stand til å forstå?',
      ),
      {
        'not-listed':
          'Vurder på nytt. Bare årsakene loven nevner, kan føre til at {competenceDefinite} faller bort.',
      },
    ),
    obvious: also(
      stated(
        'Det er åpenbart at pasienten ikke er i stand til å forstå.',
        'Skriv om det er åpenbart at pasienten ikke er i stand til å forstå hva samtykket omfatter.',
        howSure,
      ),
      {
        'too-low':
          'Vurder på nytt. Pasienten beholder {competenceDefinite} når det ikke er åpenbart at forståelsen mangler.',
      },
    ),
    'scope-not-understood': judged(
      'Avgjørelsen viser at pasienten ikke er i stand til å forstå hva samtykket omfatter.',
      'Skriv hva pasienten ikke er i stand til å forstå: hvorfor hjelpen gis, hva den går ut på, og hva den fører til.',
      'Viser avgjørelsen hva pasienten ikke er i stand til å forstå av det samtykket omfatter?',
    ),
    'overwhelmingly-probable': also(
      stated(
        'Det er overveiende sannsynlig at pasienten ikke er i stand til å forstå.',
        'Skriv om det er overveiende sannsynlig at pasienten ikke er i stand til å forstå.',
        howSure,
      ),
      {
        'earlier-test':
          'Avgjørelsen bruker ordet «åpenbart», som hører til reglene før 1. juni 2026. Er vurderingen gjort etter dagens regler?',
        'too-low':
          'Vurder på nytt. Pasienten beholder {competenceDefinite} når det ikke er overveiende sannsynlig at forståelsen mangler.',
      },
    ),
    'decision-not-understood': judged(
      'Avgjørelsen tar stilling til om pasienten kan forstå hva beslutningen gjelder.',
      'Skriv om pasienten er i stand til å forstå hva denne beslutningen gjelder, og hva vurderingen bygger på.',
      'Gjør avgjørelsen godt nok rede for om pasienten kan forstå hva beslutningen gjelder?',
    ),
    'consequences-not-understood': judged(
      'Avgjørelsen tar stilling til om pasienten kan forstå konsekvensene av beslutningen.',
      'Skriv om pasienten er i stand til å forstå hva beslutningen fører til, og hva vurderingen bygger på.',
      'Gjør avgjørelsen godt nok rede for om pasienten kan forstå konsekvensene?',
    ),
    facilitated: judged(
      'Forholdene er lagt best mulig til rette for at pasienten kan bestemme selv.',
      'Legg til rette ut fra pasientens alder, psykiske tilstand, modenhet og erfaring, og skriv hva som er gjort.',
      'Er det gjort det som var mulig for at pasienten skulle kunne bestemme selv?',
    ),
    reasoned: judged(
      'Avgjørelsen er begrunnet.',
      'Skriv begrunnelsen: hva som er observert, og hvorfor det fører til avgjørelsen.',
      'Er begrunnelsen god nok til at andre kan etterprøve avgjørelsen?',
    ),
    'in-writing': stated(
      'Avgjørelsen er skriftlig.',
      'Skriv avgjørelsen ned.',
      'Er avgjørelsen skriftlig?',
    ),
    'put-to-patient': also(
      stated(
        'Avgjørelsen er straks lagt frem for pasienten, om det var mulig.',
        'Legg avgjørelsen frem for pasienten straks.',
        'Når ble avgjørelsen lagt frem for pasienten?',
      ),
      { later: 'Avgjørelsen ble lagt frem senere. Var det mulig å gjøre det straks?' },
    ),
    'put-to-next-of-kin': also(
      stated(
        'Avgjørelsen er straks lagt frem for nærmeste pårørende, om det var mulig.',
        'Legg avgjørelsen frem for nærmeste pårørende straks.',
        'Når ble avgjørelsen lagt frem for nærmeste pårørende?',
      ),
      { later: 'Avgjørelsen ble lagt frem senere. Var det mulig å gjøre det straks?' },
    ),
    'put-to-other-personnel': stated(
      'Pasienten har ikke nærmeste pårørende, og avgjørelsen er lagt frem for annet kvalifisert helsepersonell.',
      'Legg avgjørelsen frem for annet kvalifisert helsepersonell.',
      'Er avgjørelsen lagt frem for annet kvalifisert helsepersonell?',
    ),
  },
}
