import type { DeadlineTexts } from '../deadline-types.js'

/** How counted deadlines read in nynorsk. */
export const deadlines: DeadlineTexts = {
  assessment: {
    last: 'Siste dag for å vurdere tilvisinga er {day}.',
    counted: 'Det er {days} yrkedagar etter {from}, som sjølv ikkje blir rekna med.',
    open: 'Siste dag for å vurdere tilvisinga er {day}, alt etter alder, tilstand og kvar tilvisinga gjekk.',
    forwarded: 'Tida blir rekna frå då den første institusjonen fekk tilvisinga.',
    saturday: 'Blir laurdag rekna som yrkedag, er siste dag {other}.',
    passed: 'Fristen er ute.',
    assumed:
      'Reglane blir valde etter dagen tilvisinga kom inn. Det er noko vi går ut frå, for ingen overgangsregel er funnen.',
    noRight: 'Lova gav ingen rett til vurdering der tilvisinga gjekk, og ingen frist.',
    mayHaveNoRight:
      'Gjekk tilvisinga til ein institusjon utanfor ordninga, var det ingen slik frist.',
    notRegulated: 'Teksten om vurderingsfristen frå denne tida er ikkje lesen.',
    notInForce: 'Det fanst ingen slik frist enno.',
  },
  skipped: 'Ikkje rekna med: {skipped}.',
  start: {
    cap: {
      yes: 'Fristen for når helsehjelpa seinast skal starte, kan ikkje setjast seinare enn {day}. Det er {days} yrkedagar etter {assessed}.',
      unknown:
        'Gjeld taket på {days} yrkedagar, kan fristen for når helsehjelpa seinast skal starte, ikkje setjast seinare enn {day}.',
    },
    deadline: {
      'within-cap': 'Fristen som er sett, held seg innanfor.',
      'beyond-cap': 'Fristen som er sett, er for sein.',
      unknown: 'Om fristen som er sett, er for sein, kjem an på om taket gjeld.',
    },
    appointment: {
      'in-time': 'Timen er innanfor fristen.',
      'too-late': 'Timen er etter fristen.',
    },
    noNumber:
      'Fristen for når helsehjelpa seinast skal starte, blir sett etter det som er fagleg forsvarleg. Reglane har ikkje noko tal.',
  },
  complaint: {
    last: 'Siste dag for å klage er {day}. Det er {weeks} veker etter {from}.',
    moved: 'Fristen er flytt forbi: {skipped}.',
    late: 'Ei klage som kjem for seint, kan takast opp når klagaren ikkje kan lastast for det, eller når særlege grunnar talar for det.',
    lateUntil: 'Det kan ho seinast {day}.',
    timing: {
      'in-time': 'Klaga er komen i tide.',
      late: 'Klaga er komen for seint.',
      'over-a-year': 'Klaga er komen meir enn eitt år etter avgjerda.',
      'late-or-over-a-year': 'Klaga er komen for seint, kanskje meir enn eitt år etter avgjerda.',
    },
    notRegulated: 'Teksten om klagefristen frå denne tida er ikkje lesen.',
  },
}
