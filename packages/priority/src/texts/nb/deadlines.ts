import type { DeadlineTexts } from '../deadline-types.js'

/** How counted deadlines read in bokmål. */
export const deadlines: DeadlineTexts = {
  assessment: {
    last: 'Siste dag for å vurdere henvisningen er {day}.',
    counted: 'Det er {days} virkedager etter {from}, som selv ikke regnes med.',
    open: 'Siste dag for å vurdere henvisningen er {day}, alt etter alder, tilstand og hvor henvisningen gikk.',
    forwarded: 'Tiden regnes fra da den første institusjonen mottok henvisningen.',
    saturday: 'Regnes lørdag som virkedag, er siste dag {other}.',
    passed: 'Fristen er ute.',
    assumed:
      'Reglene velges etter dagen henvisningen ble mottatt. Det er en antakelse, for ingen overgangsregel er funnet.',
    noRight: 'Loven ga ingen rett til vurdering der henvisningen gikk, og ingen frist.',
    mayHaveNoRight:
      'Gikk henvisningen til en institusjon utenfor ordningen, var det ingen slik frist.',
    notRegulated: 'Teksten om vurderingsfristen fra denne tiden er ikke lest.',
    notInForce: 'Det fantes ingen slik frist ennå.',
  },
  skipped: 'Ikke regnet med: {skipped}.',
  start: {
    cap: {
      yes: 'Fristen for når helsehjelpen senest skal starte, kan ikke settes senere enn {day}. Det er {days} virkedager etter {assessed}.',
      unknown:
        'Gjelder taket på {days} virkedager, kan fristen for når helsehjelpen senest skal starte, ikke settes senere enn {day}.',
    },
    deadline: {
      'within-cap': 'Fristen som er satt, holder seg innenfor.',
      'beyond-cap': 'Fristen som er satt, er for sen.',
      unknown: 'Om fristen som er satt, er for sen, avhenger av om taket gjelder.',
    },
    appointment: {
      'in-time': 'Timen er innenfor fristen.',
      'too-late': 'Timen er etter fristen.',
    },
    noNumber:
      'Fristen for når helsehjelpen senest skal starte, settes etter det som er faglig forsvarlig. Reglene har ikke noe tall.',
  },
  complaint: {
    last: 'Siste dag for å klage er {day}. Det er {weeks} uker etter {from}.',
    moved: 'Fristen er flyttet forbi: {skipped}.',
    late: 'En klage som kommer for sent, kan tas opp når klageren ikke kan lastes for det, eller når særlige grunner taler for det.',
    lateUntil: 'Det kan den senest {day}.',
    timing: {
      'in-time': 'Klagen er kommet i tide.',
      late: 'Klagen er kommet for sent.',
      'over-a-year': 'Klagen er kommet mer enn et år etter avgjørelsen.',
      'late-or-over-a-year': 'Klagen er kommet for sent, kanskje mer enn et år etter avgjørelsen.',
    },
    notRegulated: 'Teksten om klagefristen fra denne tiden er ikke lest.',
  },
}
