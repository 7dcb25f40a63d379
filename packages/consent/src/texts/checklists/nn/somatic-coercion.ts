import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

const unnamed = stated(
  'Tiltak som § 4A-4 ikkje nemner, har likevel heimel i paragrafen.',
  'Ikkje bruk tiltaket på dette grunnlaget. Vel eit tiltak som lova dekkjer.',
  'Lova nemner ikkje dette tiltaket. Er det eit tiltak for å omgå motstand når helsehjelpa blir gjennomført?',
)

/** What a decision on somatic care that the patient opposes must rest on, in nynorsk. */
export const somaticCoercion: ConsentChecklistTexts['consent.coercion-somatic'] = {
  title: 'Vedtak om somatisk helsehjelp som pasienten set seg imot',
  requirements: {
    'over-16': stated(
      'Pasienten har fylt 16 år.',
      'Ikkje bruk kapittel 4 A. Kapittelet gjeld ikkje for barn under 16 år.',
      'Har pasienten fylt 16 år?',
    ),
    'competence-found-lacking': stated(
      'Det er avgjort at pasienten manglar {competence} for denne helsehjelpa.',
      'Vurder {competenceDefinite} først, og skriv ei grunngitt avgjerd.',
      'Er det avgjort at pasienten manglar {competence} for denne helsehjelpa?',
    ),
    objects: stated(
      'Pasienten set seg imot helsehjelpa.',
      'Ikkje gjer vedtak etter kapittel 4 A. Bruk dei vanlege reglane om pasientar som manglar {competence}.',
      'Set pasienten seg imot helsehjelpa?',
    ),
    somatic: {
      point: 'Helsehjelpa gjeld ikkje undersøking eller behandling av ei psykisk liding.',
      messages: {
        met: 'Dette er i orden.',
        mental: 'Ikkje bruk kapittel 4 A. Vurder om psykisk helsevernlova gir heimel.',
        unknown: 'Gjeld helsehjelpa ein somatisk tilstand eller ei psykisk liding?',
      },
    },
    'trust-building': also(
      stated(
        'Tillitsskapande tiltak er prøvde, eller det er openbert nyttelaust å prøve.',
        'Prøv tillitsskapande tiltak før det blir gjort vedtak.',
        'Er tillitsskapande tiltak prøvde?',
      ),
      { useless: 'Det er lagt til grunn at det er openbert nyttelaust å prøve.' },
    ),
    'trust-building-useless': judged(
      'Det er grunngitt at tillitsskapande tiltak er openbert nyttelause.',
      'Skriv kvifor det er openbert nyttelaust å prøve tillitsskapande tiltak, eller prøv dei.',
      'Viser grunngivinga at det er openbert nyttelaust å prøve?',
    ),
    'resistance-maintained': stated(
      'Pasienten held fast ved motstanden, eller det er kjent at det med stort sannsyn vil skje.',
      'Gi hjelpa utan tvang når motstanden er borte.',
      'Held pasienten fast ved motstanden?',
    ),
    'essential-harm': judged(
      'Utan helsehjelpa kan pasienten få vesentleg helseskade.',
      'Skriv kva vesentleg helseskade pasienten kan få utan helsehjelpa.',
      'Viser vurderinga at det kan føre til vesentleg helseskade å la vere?',
    ),
    necessary: judged(
      'Helsehjelpa er nødvendig.',
      'Skriv kvifor helsehjelpa er nødvendig.',
      'Viser vurderinga at helsehjelpa er nødvendig?',
    ),
    proportionate: judged(
      'Tiltaka står i forhold til behovet for helsehjelpa.',
      'Skriv kvifor tiltaka står i forhold til behovet, og kva mildare tiltak som er vurderte.',
      'Viser vurderinga at tiltaka står i forhold til behovet?',
    ),
    'clearly-best': judged(
      'Helsehjelpa er etter ei heilskapsvurdering den klart beste løysinga for pasienten.',
      'Gjer ei heilskapsvurdering, og skriv kvifor dette er den klart beste løysinga for pasienten.',
      'Viser heilskapsvurderinga at dette er den klart beste løysinga for pasienten?',
    ),
    'resistance-weighed': stated(
      'Det er lagt vekt på graden av motstand.',
      'Ta med i heilskapsvurderinga kor sterk motstanden er.',
      'Er det lagt vekt på graden av motstand?',
    ),
    'recovery-weighed': stated(
      'Det er lagt vekt på om pasienten i nær framtid kan få tilbake {competenceDefinite}.',
      'Ta med i heilskapsvurderinga om pasienten i nær framtid kan få tilbake {competenceDefinite}.',
      'Er det lagt vekt på om pasienten i nær framtid kan få tilbake {competenceDefinite}?',
    ),
    'measures-carry-out-care': stated(
      'Kvart tiltak tener til å gjennomføre helsehjelpa.',
      'Ta ut tiltaket. Det tener ikkje til å gjennomføre helsehjelpa.',
      'Tener tiltaket til å gjennomføre helsehjelpa?',
    ),
    'confinement-necessary': stated(
      'Innlegging og tilbakehalding er nødvendig for å få gjennomført helsehjelpa.',
      'Gjennomfør helsehjelpa utan å leggje inn eller halde tilbake pasienten.',
      'Er tiltaket innlegging eller tilbakehalding, og er det nødvendig for å få gjennomført helsehjelpa?',
    ),
    'unnamed-measures-before-2013': unnamed,
    'unnamed-measures': unnamed,
    'reviewed-continuously': stated(
      'Helsehjelpa blir vurdert fortløpande.',
      'Vurder helsehjelpa fortløpande: om vilkåra framleis er oppfylte, og korleis ho verkar.',
      'Blir helsehjelpa vurdert fortløpande?',
    ),
    'effect-weighed': stated(
      'Det blir lagt særleg vekt på om helsehjelpa ikkje verkar slik det var ønskt.',
      'Vurder om helsehjelpa verkar slik det var ønskt, og legg særleg vekt på det.',
      'Blir det lagt særleg vekt på om helsehjelpa ikkje verkar slik det var ønskt?',
    ),
    'negative-effects-weighed': stated(
      'Det blir lagt særleg vekt på om helsehjelpa har negative verknader som ikkje var venta.',
      'Vurder om helsehjelpa har negative verknader som ikkje var venta, og legg særleg vekt på det.',
      'Blir det lagt særleg vekt på om helsehjelpa har negative verknader som ikkje var venta?',
    ),
    'stopped-at-once': also(
      stated(
        'Helsehjelpa er avbroten straks vilkåra ikkje lenger var oppfylte.',
        'Avbryt helsehjelpa straks. Vilkåra er ikkje lenger oppfylte.',
        'Er helsehjelpa avbroten, og når?',
      ),
      {
        'too-late':
          'Gå gjennom kvifor hjelpa ikkje blei avbroten straks, og sørg for at det ikkje skjer igjen.',
      },
    ),
    'decided-by-responsible': stated(
      'Helsepersonellet som er ansvarleg for helsehjelpa, har gjort vedtaket.',
      'La helsepersonellet som er ansvarleg for helsehjelpa, gjere vedtaket.',
      'Har helsepersonellet som er ansvarleg for helsehjelpa, gjort vedtaket?',
    ),
    'at-most-one-year': {
      point: 'Vedtaket gjeld for høgst eitt år.',
      messages: {
        met: 'Dette er i orden.',
        'too-long': 'Set ein sluttdag som ligg høgst eitt år etter den første dagen.',
        'ends-before-start': 'Rett dagane. Vedtaket sluttar før det tek til.',
        unknown: 'Kva dag tek vedtaket til å gjelde, og kva dag sluttar det?',
      },
    },
    'in-effect': {
      point: 'Vedtaket gjeld på dagen det blir spurt om.',
      messages: {
        met: 'Dette er i orden.',
        expired: 'Gjer eit nytt vedtak dersom vilkåra er oppfylte, eller avbryt helsehjelpa.',
        'not-yet': 'Vedtaket tek til å gjelde seinare. Blir helsehjelpa gitt før den tid?',
        unknown: 'Kva dag tek vedtaket til å gjelde, og kva dag sluttar det?',
      },
    },
    'counted-as-serious': stated(
      'Innlegging, tilbakehalding og rørslehindrande tiltak som pasienten set seg imot, blir rekna som alvorleg inngrep.',
      'Behandle saka som eit alvorleg inngrep.',
      'Er saka behandla som eit alvorleg inngrep?',
    ),
    'seriousness-assessed': judged(
      'Det er vurdert om helsehjelpa er eit alvorleg inngrep for pasienten.',
      'Vurder om hjelpa er eit alvorleg inngrep, mellom anna ut frå inngrep i kroppen, reseptpliktige legemiddel og graden av motstand.',
      'Er det godt nok vurdert om helsehjelpa er eit alvorleg inngrep?',
    ),
    'others-consulted': also(
      stated(
        'Anna kvalifisert helsepersonell er spurt til råds før vedtaket.',
        'Rådfør deg med anna kvalifisert helsepersonell før det blir gjort vedtak.',
        'Er anna kvalifisert helsepersonell spurt til råds, og når?',
      ),
      {
        'too-late':
          'Ta vedtaket opp til ny vurdering i lys av råda. Dei kom først etter at det var gjort.',
      },
    ),
    'separate-care-decision': stated(
      'Det er gjort eige vedtak om pleie og omsorg, sidan det er hovudformålet.',
      'Gjer eit eige vedtak om pleie og omsorg.',
      'Er det gjort eige vedtak om pleie og omsorg?',
    ),
    'next-of-kin-asked': also(
      stated(
        'Næraste pårørande er før vedtaket spurde om kva pasienten ville ha ønskt, der det var mogleg.',
        'Spør næraste pårørande kva pasienten ville ha ønskt, før det blir gjort vedtak.',
        'Er næraste pårørande spurde om kva pasienten ville ha ønskt, og når?',
      ),
      {
        'too-late':
          'Ta vedtaket opp til ny vurdering i lys av det pårørande seier. Dei blei spurde etter at det var gjort.',
      },
    ),
    'patient-notified': also(
      stated(
        'Pasienten er underretta om vedtaket så snart som mogleg.',
        'Underrett pasienten om vedtaket så snart som mogleg.',
        'Når blei pasienten underretta om vedtaket?',
      ),
      {
        danger:
          'Pasienten blei underretta i etterkant. Ville det ha vore fare for at hjelpa ikkje kunne gjennomførast?',
        'too-late':
          'Skriv kvifor pasienten ikkje blei underretta før, og gi pasienten høve til å klage og uttale seg.',
      },
    ),
    'next-of-kin-notified': also(
      stated(
        'Næraste pårørande er underretta om vedtaket så snart som mogleg.',
        'Underrett næraste pårørande om vedtaket så snart som mogleg.',
        'Når blei næraste pårørande underretta om vedtaket?',
      ),
      {
        'too-late':
          'Skriv kvifor dei ikkje blei underretta før, og gi dei høve til å klage og uttale seg.',
      },
    ),
    'notice-of-complaint': stated(
      'Underrettinga opplyser om høvet til å klage.',
      'Opplys i underrettinga om høvet til å klage.',
      'Opplyser underrettinga om høvet til å klage?',
    ),
    'notice-of-statement': stated(
      'Underrettinga opplyser om høvet til å uttale seg i saka.',
      'Opplys i underrettinga om høvet til å uttale seg i saka.',
      'Opplyser underrettinga om høvet til å uttale seg i saka?',
    ),
    'copy-to-superior': stated(
      'Den som har det overordna faglege ansvaret, har fått kopi av underrettinga.',
      'Send kopi av underrettinga til den som har det overordna faglege ansvaret for helsehjelpa.',
      'Har den som har det overordna faglege ansvaret, fått kopi av underrettinga?',
    ),
    'copy-to-county-governor': stated(
      'Kopi av vedtaket er send til {countyGovernor}.',
      'Send kopi av vedtaket til {countyGovernor}.',
      'Er kopi av vedtaket send til {countyGovernor}?',
    ),
    'in-writing': also(
      stated('Vedtaket er skriftleg.', 'Skriv ned vedtaket.', 'Er vedtaket skriftleg?'),
      {
        burden:
          'Vedtaket er ikkje skrive ned. Ville det av praktiske grunnar ha vore særleg tungvint?',
      },
    ),
    reasoned: also(
      stated(
        'Vedtaket blei grunngitt då det blei gjort.',
        'Skriv grunngivinga for vedtaket.',
        'Er vedtaket grunngitt, og når?',
      ),
      {
        'too-late': 'Grunngivinga kom seinare. Ho skulle ha kome samtidig med vedtaket.',
      },
    ),
    'reasons-name-rules': judged(
      'Grunngivinga viser til reglane vedtaket byggjer på, og forklarer dei så langt det trengst for å forstå vedtaket.',
      'Skriv kva reglar vedtaket byggjer på, og kva dei går ut på.',
      'Viser grunngivinga til reglane, og forklarer ho dei godt nok til at ein kan forstå vedtaket?',
    ),
    'reasons-name-facts': judged(
      'Grunngivinga nemner dei faktiske tilhøva vedtaket byggjer på.',
      'Skriv kva faktiske tilhøve vedtaket byggjer på, eller vis til ei framstilling parten kjenner.',
      'Går det fram kva faktiske tilhøve vedtaket byggjer på?',
    ),
    'notice-of-time-limit': stated(
      'Underrettinga opplyser om fristen for å klage.',
      'Opplys i underrettinga om at fristen for å klage er tre veker.',
      'Opplyser underrettinga om fristen for å klage?',
    ),
    'notice-of-complaint-body': stated(
      'Underrettinga opplyser om at {countyGovernor} avgjer klaga.',
      'Opplys i underrettinga om at {countyGovernor} avgjer klaga.',
      'Opplyser underrettinga om at {countyGovernor} avgjer klaga?',
    ),
    'notice-of-procedure': stated(
      'Underrettinga opplyser om korleis ein går fram for å klage.',
      'Opplys i underrettinga om korleis ein går fram for å klage.',
      'Opplyser underrettinga om korleis ein går fram for å klage?',
    ),
    'notice-of-documents': stated(
      'Underrettinga opplyser om retten til å sjå dokumenta i saka.',
      'Opplys i underrettinga om retten til å sjå dokumenta i saka.',
      'Opplyser underrettinga om retten til å sjå dokumenta i saka?',
    ),
    'notice-of-suspension': stated(
      'Underrettinga opplyser om at ein kan be om at gjennomføringa blir utsett.',
      'Opplys i underrettinga om at ein kan be om at gjennomføringa blir utsett.',
      'Opplyser underrettinga om at ein kan be om at gjennomføringa blir utsett?',
    ),
  },
}
