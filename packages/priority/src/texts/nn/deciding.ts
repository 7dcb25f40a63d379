import type { PriorityTexts } from '../types.js'

type Questions =
  | 'priority.right'
  | 'priority.ranking-criteria'
  | 'priority.assessment-deadline'
  | 'priority.faster-assessment'
  | 'priority.duties'
  | 'priority.referral-return'
  | 'priority.municipal'

/** The questions on the right to care and on the assessment, in nynorsk. */
export const deciding: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.right': {
    question: 'Har pasienten rett til nødvendig helsehjelp frå spesialisthelsetenesta?',
    outcomes: {
      right: 'Ja. Pasienten har rett til nødvendig helsehjelp frå spesialisthelsetenesta.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar. Ved ein sjeldan tilstand kan utprøvande behandling i utlandet bli gitt sjølv om eit vilkår ikkje er oppfylt, og det blir vurdert for kvar einskild.',
      'no-right-but-care-offered':
        'Nei, for utan at pasienten taper på å vente (prognosetap), er det ingen rett. Pasienten skal likevel få eit tilbod, etter dei som har rett.',
      'no-right': 'Nei. Minst eitt av vilkåra er ikkje oppfylt.',
      'outside-specialist-service':
        'Nei. Retten femner berre om det spesialisthelsetenesta har ansvar for å yte og finansiere.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.ranking-criteria': {
    question: 'Kva avgjer rekkjefølgja mellom pasientane og kor kort fristen blir?',
    outcomes: {
      'sickest-first': 'Dei sjukaste kjem først, ifølgje merknadene til forskrifta.',
      'severity-and-urgency':
        'Kor alvorleg tilstanden er, og kor mykje det hastar. Det blir lagt vekt på kva pasienten taper på å vente.',
      'benefit-severity-resources':
        'Nytten av hjelpa, kor alvorleg tilstanden er, og ressursane ho krev.',
      'benefit-resources-severity-with-coping':
        'Nytten av hjelpa, ressursane ho krev, og kor alvorleg tilstanden er. Meistring tel både i nytten og i alvoret.',
      'after-patients-with-right':
        'Pasienten kjem etter dei som har rett, ifølgje merknadene til forskrifta.',
      'does-not-apply': 'Kriteria i forskrifta gjeld berre pasientar som har rett.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.assessment-deadline': {
    question: 'Kor raskt skal tilvisinga vurderast?',
    outcomes: {
      'assess-within-30-working-days':
        'Tilvisinga skal vurderast innan 30 yrkedagar etter at ho blei motteken.',
      'assess-within-10-working-days':
        'Tilvisinga skal vurderast innan 10 yrkedagar etter at ho blei motteken.',
      'assessment-advised-within-30-working-days':
        'Merknadene til forskrifta tilrår at tilvisinga blir vurdert innan 30 yrkedagar. Lova sette ingen frist der.',
      'no-right-to-assessment':
        'Lova gav ingen rett til vurdering ved ein slik institusjon. Det måtte likevel gå så raskt som det var forsvarleg.',
      'inform-within-10-working-days':
        'Pasienten skal få melding om retten innan 10 yrkedagar etter at tilvisinga blei motteken.',
      'inform-within-30-working-days':
        'Pasienten skal få melding om retten innan 30 yrkedagar etter at tilvisinga blei motteken. Fristen var utvida ei tid.',
      'assess-and-inform-within-10-working-days':
        'Tilvisinga skal vere vurdert, og pasienten ha fått melding, innan 10 yrkedagar etter at ho blei motteken.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.faster-assessment': {
    question: 'Skal vurderinga skje raskare enn det?',
    outcomes: {
      sooner:
        'Ja. Ved mistanke om alvorleg eller livstrugande sjukdom skal det gå raskare, men lova set ikkje noko tal.',
      'no-sooner': 'Nei, den vanlege fristen for vurderinga står.',
      'no-right-to-assessment':
        'Lova gav ingen rett til vurdering ved ein slik institusjon. Kravet om forsvarleg hjelp kunne likevel tilseie at det gjekk raskt.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.duties': {
    question: 'Kva skal spesialisthelsetenesta gjere når ho vurderer tilvisinga?',
    outcomes: {
      'deadline-and-information':
        'Ho skal setje ein frist for når pasienten seinast skal få hjelpa. Pasienten og den som viste til, skal få skriftleg melding om resultatet og fristen, om ny vurdering og klage, og om kva som skjer ved fristbrot.',
      'deadline-information-and-expected-time':
        'Ho skal setje ein frist for når pasienten seinast skal få hjelpa. Pasienten og den som viste til, skal få skriftleg melding om resultatet og fristen, om ny vurdering og klage, og om kva som skjer ved fristbrot. Pasienten skal òg få vite når hjelpa kan ventast.',
      'deadline-appointment-and-information':
        'Ho skal setje ein frist, og eit tidspunkt for oppstart før fristen går ut. Pasienten og den som viste til, skal innan 10 yrkedagar få vite om retten og tidspunktet. Dei skal òg få vite om stad, klage og ny vurdering, kva fristen er for, og kva som skjer ved fristbrot.',
      'deadline-appointment-course-and-information':
        'Ho skal setje ein frist for når hjelpa seinast skal vere påbyrja, og eit tidspunkt innanfor fristen. Pasienten og den som viste til, skal innan 10 yrkedagar få vite om retten, tidspunktet, fristen og klageretten. Etter oppstarten har pasienten rett til eit forsvarleg forløp.',
      information:
        'Pasienten og den som viste til, skal få skriftleg melding om resultatet, om ny vurdering og om klageretten.',
      'information-and-expected-time':
        'Pasienten og den som viste til, skal få skriftleg melding om resultatet, om ny vurdering og om klageretten. Pasienten skal òg få vite når hjelpa kan ventast.',
      'information-with-result-within-10-working-days':
        'Pasienten og den som viste til, skal innan 10 yrkedagar få vite resultatet. Dei skal òg få vite korleis ein klagar, og om retten til ny vurdering.',
      'information-within-10-working-days':
        'Pasienten og den som viste til, skal innan 10 yrkedagar få vite resultatet og korleis ein klagar. Dei skal òg få vite om retten til ny vurdering.',
      'time-where-possible-with-result-within-30-working-days':
        'Pasienten og den som viste til, skal innan 30 yrkedagar få vite resultatet, og så langt det er mogleg når hjelpa startar. Pasienten skal òg få vite korleis ein klagar. Ingen frist skulle setjast då.',
      'information-with-result-within-30-working-days':
        'Pasienten og den som viste til, skal innan 30 yrkedagar få vite resultatet. Pasienten skal òg få vite korleis ein klagar. Retten til ny vurdering var sett til side då.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.referral-return': {
    question: 'Kan tilvisinga sendast tilbake utan å bli vurdert?',
    outcomes: {
      'must-assess': 'Nei. Tilvisinga skal vurderast, og fristen går frå mottaket.',
      'must-assess-and-obtain-what-is-missing':
        'Nei. Tilvisinga skal vurderast, og det som manglar, skal hentast inn om det trengst. Det er ikkje funne nokon regel om at fristen stansar så lenge.',
      'must-assess-as-it-is':
        'Nei. Tilvisinga skal vurderast som ho er, og uvisse kan føre til at pasienten får rett. Det er ikkje funne nokon regel om at fristen stansar.',
      'may-return-at-once':
        'Ja, etter merknadene til ventelisteforskrifta. Pasienten er frå ein annan region, og eigne pasientar kjem elles for seint til. Det blir gjort straks, før pasienten blir sett på venteliste.',
      'no-right-to-assessment':
        'Lova gav ingen rett til vurdering ved ein slik institusjon. Kva som galdt om å sende tilvisinga tilbake, er ikkje regulert.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.municipal': {
    question: 'Etter kva kriterium prioriterer kommunen?',
    outcomes: {
      'help-at-once': 'Ingen. Kommunen skal straks gi hjelp som det er påtrengjande behov for.',
      'criteria-advised':
        'Det blir tilrådd at leiinga i kommunen ser nytte, ressurs og alvor samla. Kriteria er aldri eit vilkår for nødvendige tenester.',
      'not-regulated':
        'Reglane gir ikkje svar. Lova har ingen prioriteringskriterium for kommunen.',
    },
  },
}
