import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

/** What a decision on a serious intervention must rest on, in nynorsk. */
export const seriousIntervention: ConsentChecklistTexts['consent.serious-intervention'] = {
  title: 'Avgjerd om alvorleg inngrep for ein vaksen som manglar {competence}',
  requirements: {
    'adult-before-2013': also(
      stated(
        'Pasienten er myndig: har fylt 18 år og er ikkje umyndiggjord.',
        'Bruk reglane om dei som samtykkjer for barn og ungdom.',
        'Er pasienten myndig: har fylt 18 år og er ikkje umyndiggjord?',
      ),
      {
        incapable: 'Bruk regelen om umyndiggjorde pasientar i pasient- og brukarrettslova § 4-7.',
      },
    ),
    adult: stated(
      'Pasienten har fylt 18 år.',
      'Bruk reglane om dei som samtykkjer for barn og ungdom.',
      'Har pasienten fylt 18 år?',
    ),
    'competence-found-lacking': stated(
      'Det er avgjort at pasienten manglar {competence} for denne helsehjelpa.',
      'Vurder {competenceDefinite} først, og skriv ei grunngitt avgjerd.',
      'Er det avgjort at pasienten manglar {competence} for denne helsehjelpa?',
    ),
    interest: judged(
      'Helsehjelpa er i interessa til pasienten.',
      'Skriv kvifor helsehjelpa er i interessa til pasienten.',
      'Viser vurderinga at helsehjelpa er i interessa til pasienten?',
    ),
    'probable-consent': judged(
      'Det er sannsynleg at pasienten ville ha gitt løyve.',
      'Skriv kvifor det er sannsynleg at pasienten ville ha gitt løyve, og kva det byggjer på.',
      'Viser vurderinga at pasienten sannsynleg ville ha gitt løyve?',
    ),
    'next-of-kin-asked': stated(
      'Næraste pårørande er spurde om kva pasienten ville ha ønskt, der det var mogleg.',
      'Spør næraste pårørande kva pasienten ville ha ønskt.',
      'Er næraste pårørande spurde om kva pasienten ville ha ønskt?',
    ),
    'next-of-kin-recorded': stated(
      'Journalen viser kva næraste pårørande har opplyst.',
      'Skriv i journalen kva næraste pårørande har opplyst.',
      'Viser journalen kva næraste pårørande har opplyst?',
    ),
    'decided-by-responsible': stated(
      'Den som er ansvarleg for helsehjelpa, har teke avgjerda.',
      'La den som er ansvarleg for helsehjelpa, ta avgjerda.',
      'Har den som er ansvarleg for helsehjelpa, teke avgjerda?',
    ),
    'others-consulted': also(
      stated(
        'Anna kvalifisert helsepersonell er spurt til råds før avgjerda.',
        'Rådfør deg med anna kvalifisert helsepersonell før avgjerda blir teken.',
        'Er anna kvalifisert helsepersonell spurt til råds, og når?',
      ),
      {
        'too-late':
          'Ta avgjerda opp til ny vurdering i lys av råda. Dei kom først etter at ho var teken.',
      },
    ),
    'opinions-recorded': stated(
      'Journalen viser kva det andre helsepersonellet meinte.',
      'Skriv i journalen kva det andre helsepersonellet meinte.',
      'Viser journalen kva det andre helsepersonellet meinte?',
    ),
    'no-objection': absent(
      'Pasienten set seg ikkje imot helsehjelpa.',
      'Ikkje gi hjelpa på dette grunnlaget. Vurder om andre reglar gir heimel: for somatisk hjelp kapittel 4 A, for psykiske lidingar psykisk helsevernlova.',
      'Set pasienten seg imot helsehjelpa?',
    ),
    'no-serious-mental-disorder': absent(
      'Hjelpa gjeld ikkje ei psykisk liding hos ein pasient som har, eller blir anteken å ha, ei alvorleg sinnsliding.',
      'Ikkje gi hjelpa på dette grunnlaget. Vurder om psykisk helsevernlova kapittel 3 gir heimel.',
      'Har pasienten ei alvorleg sinnsliding, eller er det grunn til å tru det?',
    ),
    'ect-conditions': judged(
      'Vilkåra for elektrokonvulsiv behandling i psykisk helsevernlova § 4-4 b er oppfylte.',
      'Vurder vilkåra i psykisk helsevernlova § 4-4 b, og skriv korleis dei er oppfylte, eller gi ikkje behandlinga.',
      'Er vilkåra oppfylte: alvorleg livsfare innan få veker utan behandlinga, og ingen motstand frå pasienten?',
    ),
    'ect-decided-by-professional-in-charge': stated(
      'Den fagleg ansvarlege har teke avgjerda om elektrokonvulsiv behandling.',
      'Lat den fagleg ansvarlege vurdere vilkåra og ta avgjerda.',
      'Kven har teke avgjerda om elektrokonvulsiv behandling?',
    ),
    'ect-recorded': also(
      stated(
        'Vedtaket om elektrokonvulsiv behandling er straks skrive ned.',
        'Skriv ned vedtaket.',
        'Når blei vedtaket skrive ned?',
      ),
      { 'too-late': 'Vedtaket blei skrive ned seinare. Det skulle skje straks.' },
    ),
    'ect-record-content': judged(
      'Vedtaket seier korleis vilkåra er vurderte, og kva anna kvalifisert helsepersonell meinte.',
      'Skriv korleis livsfaren og haldninga til pasienten er vurderte, og kva anna kvalifisert helsepersonell meinte.',
      'Viser vedtaket godt nok korleis vilkåra er vurderte?',
    ),
    'ect-two-weeks': {
      point: 'Vedtaket gjeld i høgst to veker.',
      messages: {
        met: 'Dette er i orden.',
        'too-long': 'Kort ned vedtaket. Det kan gjelde i høgst to veker.',
        'ends-before-start': 'Rett datoane. Vedtaket sluttar før det byrjar.',
        unknown: 'Frå og til kva dag gjeld vedtaket?',
      },
    },
    'ect-in-effect': {
      point: 'Behandlinga blir gitt medan vedtaket gjeld.',
      messages: {
        met: 'Dette er i orden.',
        expired: 'Vedtaket er ute. Stans behandlinga utan samtykke.',
        'not-yet': 'Vedtaket gjeld ikkje enno. Er det behandling no?',
        unknown: 'Frå og til kva dag gjeld vedtaket?',
      },
    },
    'ect-no-earlier-decision': absent(
      'Det er ikkje gjort noko tidlegare vedtak i same behandlingsserie.',
      'Stans behandlinga utan samtykke. Det kan ikkje gjerast eit nytt vedtak i same behandlingsserie.',
      'Er det gjort vedtak før i denne behandlingsserien?',
    ),
    'commission-leader-notified': stated(
      'Leiaren for kontrollkommisjonen er underretta om avgjerda.',
      'Gi leiaren for kontrollkommisjonen melding om avgjerda.',
      'Er leiaren for kontrollkommisjonen underretta?',
    ),
    'record-copy-sent': stated(
      'Leiaren for kontrollkommisjonen har fått kopi av dei relevante delane av journalen.',
      'Send leiaren for kontrollkommisjonen kopi av dei relevante delane av journalen.',
      'Har leiaren for kontrollkommisjonen fått kopi av dei relevante delane av journalen?',
    ),
    'commission-leader-checked': also(
      stated(
        'Leiaren for kontrollkommisjonen har så snart som mogleg sett etter at framgangsmåten er rett, og at vilkåra er vurderte.',
        'Minn leiaren for kontrollkommisjonen på å sjå etter at framgangsmåten er rett, og at vilkåra er vurderte.',
        'Har leiaren for kontrollkommisjonen sett på framgangsmåten og på om vilkåra er vurderte, og når?',
      ),
      {
        'too-late': 'Leiaren såg på saka seinare. Det skulle skje så snart som mogleg.',
      },
    ),
    'reviewed-every-sixth-month': also(
      stated(
        'Kontrollkommisjonen har vurdert vilkåra kvar sjette månad etter avgjerda.',
        'Meld frå til kontrollkommisjonen: det har gått meir enn seks månader utan at vilkåra er vurderte.',
        'Når blei avgjerda teken, og når har kontrollkommisjonen vurdert vilkåra?',
      ),
      {
        'not-due': 'Det har ikkje gått seks månader sidan avgjerda.',
        uneven:
          'Vurderingane er ujamt fordelte. Kom nokre av dei meir enn seks månader etter den førre?',
        'earlier-decision':
          'Avgjerda er eldre enn reglane frå 1. juni 2026. Er ho vurdert på nytt etter desse reglane?',
      },
    ),
    'updated-assessment-given': stated(
      'Kontrollkommisjonen har fått ei oppdatert vurdering av situasjonen til pasienten.',
      'Gi kontrollkommisjonen ei oppdatert vurdering av situasjonen til pasienten.',
      'Har kontrollkommisjonen fått ei oppdatert vurdering av situasjonen til pasienten?',
    ),
  },
}
