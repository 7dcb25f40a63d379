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
        'Reglane gir ikkje noko sikkert svar. Ved ein sjeldan tilstand kan utprøvande behandling i utlandet bli gitt utan at nytten er vist, og det blir vurdert for kvar einskild.',
      'no-right-but-care-offered':
        'Nei, for utan prognosetap er det ingen rett. Pasienten skal likevel få eit tilbod, etter dei som har rett.',
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
      'inform-within-10-working-days':
        'Pasienten skal få melding om retten innan 10 yrkedagar etter at tilvisinga blei motteken.',
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
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.duties': {
    question: 'Kva skal spesialisthelsetenesta gjere når ho vurderer tilvisinga?',
    outcomes: {
      'deadline-and-information':
        'Ho skal setje ein frist for når pasienten seinast skal få hjelpa. Pasienten og den som viste til, skal få skriftleg melding om resultatet og fristen, om ny vurdering og klage, og om kva som skjer ved fristbrot.',
      'deadline-appointment-and-information':
        'Ho skal setje ein frist, og eit tidspunkt for oppstart før fristen går ut. Pasienten og den som viste til, skal innan 10 yrkedagar få vite om retten, tid og stad og klageretten. Dei skal òg få vite kva fristen er for, og kva som skjer ved fristbrot.',
      'deadline-appointment-course-and-information':
        'Ho skal setje ein frist for når hjelpa seinast skal vere påbyrja, og eit tidspunkt innanfor fristen. Pasienten og den som viste til, skal innan 10 yrkedagar få vite om retten, tidspunktet, fristen og klageretten. Etter oppstarten har pasienten rett til eit forsvarleg forløp.',
      information:
        'Pasienten og den som viste til, skal få skriftleg melding om resultatet, om ny vurdering og om klageretten.',
      'information-within-10-working-days':
        'Pasienten og den som viste til, skal innan 10 yrkedagar få vite resultatet og korleis ein klagar. Dei skal òg få vite om retten til ny vurdering.',
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
