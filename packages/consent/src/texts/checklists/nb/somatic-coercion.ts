import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

const unnamed = stated(
  'Tiltak som § 4A-4 ikke nevner, har likevel hjemmel i paragrafen.',
  'Ikke bruk tiltaket på dette grunnlaget. Velg et tiltak som loven dekker.',
  'Loven nevner ikke dette tiltaket. Er det et tiltak for å omgå motstand når helsehjelpen gjennomføres?',
)

/** What a decision on somatic care that the patient opposes must rest on, in bokmål. */
export const somaticCoercion: ConsentChecklistTexts['consent.coercion-somatic'] = {
  title: 'Vedtak om somatisk helsehjelp som pasienten motsetter seg',
  requirements: {
    'over-16': stated(
      'Pasienten har fylt 16 år.',
      'Ikke bruk kapittel 4 A. Kapitlet gjelder ikke for barn under 16 år.',
      'Har pasienten fylt 16 år?',
    ),
    'competence-found-lacking': stated(
      'Det er avgjort at pasienten mangler {competence} for denne helsehjelpen.',
      'Vurder {competenceDefinite} først, og skriv en begrunnet avgjørelse.',
      'Er det avgjort at pasienten mangler {competence} for denne helsehjelpen?',
    ),
    objects: stated(
      'Pasienten motsetter seg helsehjelpen.',
      'Ikke treff vedtak etter kapittel 4 A. Bruk de vanlige reglene om pasienter som mangler {competence}.',
      'Motsetter pasienten seg helsehjelpen?',
    ),
    somatic: {
      point: 'Helsehjelpen gjelder ikke undersøkelse eller behandling av en psykisk lidelse.',
      messages: {
        met: 'Dette er i orden.',
        mental: 'Ikke bruk kapittel 4 A. Vurder om psykisk helsevernloven gir hjemmel.',
        unknown: 'Gjelder helsehjelpen en somatisk tilstand eller en psykisk lidelse?',
      },
    },
    'trust-building': also(
      stated(
        'Tillitskapende tiltak er forsøkt, eller det er åpenbart formålsløst å prøve.',
        'Prøv tillitskapende tiltak før det treffes vedtak.',
        'Er tillitskapende tiltak forsøkt?',
      ),
      { useless: 'Det er lagt til grunn at det er åpenbart formålsløst å prøve.' },
    ),
    'trust-building-useless': judged(
      'Det er begrunnet at tillitskapende tiltak er åpenbart formålsløse.',
      'Skriv hvorfor det er åpenbart formålsløst å prøve tillitskapende tiltak, eller prøv dem.',
      'Viser begrunnelsen at det er åpenbart formålsløst å prøve?',
    ),
    'resistance-maintained': stated(
      'Pasienten opprettholder motstanden, eller det er kjent at det med stor sannsynlighet vil skje.',
      'Gi hjelpen uten tvang når motstanden er borte.',
      'Opprettholder pasienten motstanden?',
    ),
    'essential-harm': judged(
      'Uten helsehjelpen kan pasienten få vesentlig helseskade.',
      'Skriv hvilken vesentlig helseskade pasienten kan få uten helsehjelpen.',
      'Viser vurderingen at det kan føre til vesentlig helseskade å la være?',
    ),
    necessary: judged(
      'Helsehjelpen er nødvendig.',
      'Skriv hvorfor helsehjelpen er nødvendig.',
      'Viser vurderingen at helsehjelpen er nødvendig?',
    ),
    proportionate: judged(
      'Tiltakene står i forhold til behovet for helsehjelpen.',
      'Skriv hvorfor tiltakene står i forhold til behovet, og hvilke mildere tiltak som er vurdert.',
      'Viser vurderingen at tiltakene står i forhold til behovet?',
    ),
    'clearly-best': judged(
      'Helsehjelpen er etter en helhetsvurdering den klart beste løsningen for pasienten.',
      'Gjør en helhetsvurdering, og skriv hvorfor dette er den klart beste løsningen for pasienten.',
      'Viser helhetsvurderingen at dette er den klart beste løsningen for pasienten?',
    ),
    'resistance-weighed': stated(
      'Det er lagt vekt på graden av motstand.',
      'Ta med i helhetsvurderingen hvor sterk motstanden er.',
      'Er det lagt vekt på graden av motstand?',
    ),
    'recovery-weighed': stated(
      'Det er lagt vekt på om pasienten i nær fremtid kan gjenvinne {competenceDefinite}.',
      'Ta med i helhetsvurderingen om pasienten i nær fremtid kan gjenvinne {competenceDefinite}.',
      'Er det lagt vekt på om pasienten i nær fremtid kan gjenvinne {competenceDefinite}?',
    ),
    'measures-carry-out-care': stated(
      'Hvert tiltak tjener til å gjennomføre helsehjelpen.',
      'Ta ut tiltaket. Det tjener ikke til å gjennomføre helsehjelpen.',
      'Tjener tiltaket til å gjennomføre helsehjelpen?',
    ),
    'confinement-necessary': stated(
      'Innleggelse og tilbakeholdelse er nødvendig for å få gjennomført helsehjelpen.',
      'Gjennomfør helsehjelpen uten å legge inn eller holde tilbake pasienten.',
      'Er tiltaket innleggelse eller tilbakeholdelse, og er det nødvendig for å få gjennomført helsehjelpen?',
    ),
    'unnamed-measures-before-2013': unnamed,
    'unnamed-measures': unnamed,
    'reviewed-continuously': stated(
      'Helsehjelpen vurderes fortløpende.',
      'Vurder helsehjelpen fortløpende: om vilkårene fortsatt er oppfylt, og hvordan den virker.',
      'Vurderes helsehjelpen fortløpende?',
    ),
    'effect-weighed': stated(
      'Det legges særlig vekt på om helsehjelpen ikke virker slik det var ønsket.',
      'Vurder om helsehjelpen virker slik det var ønsket, og legg særlig vekt på det.',
      'Legges det særlig vekt på om helsehjelpen ikke virker slik det var ønsket?',
    ),
    'negative-effects-weighed': stated(
      'Det legges særlig vekt på om helsehjelpen har negative virkninger som ikke var ventet.',
      'Vurder om helsehjelpen har negative virkninger som ikke var ventet, og legg særlig vekt på det.',
      'Legges det særlig vekt på om helsehjelpen har negative virkninger som ikke var ventet?',
    ),
    'stopped-at-once': also(
      stated(
        'Helsehjelpen er avbrutt straks vilkårene ikke lenger var oppfylt.',
        'Avbryt helsehjelpen straks. Vilkårene er ikke lenger oppfylt.',
        'Er helsehjelpen avbrutt, og når?',
      ),
      {
        'too-late':
          'Gå gjennom hvorfor hjelpen ikke ble avbrutt straks, og sørg for at det ikke skjer igjen.',
      },
    ),
    'decided-by-responsible': stated(
      'Helsepersonellet som er ansvarlig for helsehjelpen, har truffet vedtaket.',
      'La helsepersonellet som er ansvarlig for helsehjelpen, treffe vedtaket.',
      'Har helsepersonellet som er ansvarlig for helsehjelpen, truffet vedtaket?',
    ),
    'at-most-one-year': {
      point: 'Vedtaket gjelder for høyst ett år.',
      messages: {
        met: 'Dette er i orden.',
        'too-long': 'Sett en sluttdag som ligger høyst ett år etter den første dagen.',
        'ends-before-start': 'Rett dagene. Vedtaket slutter før det begynner.',
        unknown: 'Hvilken dag begynner vedtaket å gjelde, og hvilken dag slutter det?',
      },
    },
    'in-effect': {
      point: 'Vedtaket gjelder på dagen det spørres om.',
      messages: {
        met: 'Dette er i orden.',
        expired: 'Treff et nytt vedtak hvis vilkårene er oppfylt, eller avbryt helsehjelpen.',
        'not-yet': 'Vedtaket begynner å gjelde senere. Gis helsehjelpen før den tid?',
        unknown: 'Hvilken dag begynner vedtaket å gjelde, og hvilken dag slutter det?',
      },
    },
    'counted-as-serious': stated(
      'Innleggelse, tilbakeholdelse og bevegelseshindrende tiltak som pasienten motsetter seg, regnes som alvorlig inngrep.',
      'Behandle saken som et alvorlig inngrep.',
      'Er saken behandlet som et alvorlig inngrep?',
    ),
    'seriousness-assessed': judged(
      'Det er vurdert om helsehjelpen er et alvorlig inngrep for pasienten.',
      'Vurder om hjelpen er et alvorlig inngrep, blant annet ut fra inngrep i kroppen, reseptbelagte legemidler og graden av motstand.',
      'Er det godt nok vurdert om helsehjelpen er et alvorlig inngrep?',
    ),
    'others-consulted': also(
      stated(
        'Annet kvalifisert helsepersonell er rådspurt før vedtaket.',
        'Rådfør deg med annet kvalifisert helsepersonell før det treffes vedtak.',
        'Er annet kvalifisert helsepersonell rådspurt, og når?',
      ),
      {
        'too-late':
          'Ta vedtaket opp til ny vurdering i lys av rådene. De ble innhentet etter at det var truffet.',
      },
    ),
    'separate-care-decision': stated(
      'Det er truffet eget vedtak om pleie og omsorg, siden det er hovedformålet.',
      'Treff et eget vedtak om pleie og omsorg.',
      'Er det truffet eget vedtak om pleie og omsorg?',
    ),
    'next-of-kin-asked': also(
      stated(
        'Nærmeste pårørende er spurt før vedtaket om hva pasienten ville ha ønsket, der det var mulig.',
        'Spør nærmeste pårørende hva pasienten ville ha ønsket, før det treffes vedtak.',
        'Er nærmeste pårørende spurt om hva pasienten ville ha ønsket, og når?',
      ),
      {
        'too-late':
          'Ta vedtaket opp til ny vurdering i lys av det pårørende sier. De ble spurt etter at det var truffet.',
      },
    ),
    'patient-notified': also(
      stated(
        'Pasienten er underrettet om vedtaket snarest mulig.',
        'Underrett pasienten om vedtaket snarest mulig.',
        'Når ble pasienten underrettet om vedtaket?',
      ),
      {
        danger:
          'Pasienten ble underrettet i etterkant. Ville det ha vært fare for at hjelpen ikke kunne gjennomføres?',
        'too-late':
          'Skriv hvorfor pasienten ikke ble underrettet før, og gi pasienten anledning til å klage og uttale seg.',
      },
    ),
    'next-of-kin-notified': also(
      stated(
        'Nærmeste pårørende er underrettet om vedtaket snarest mulig.',
        'Underrett nærmeste pårørende om vedtaket snarest mulig.',
        'Når ble nærmeste pårørende underrettet om vedtaket?',
      ),
      {
        'too-late':
          'Skriv hvorfor de ikke ble underrettet før, og gi dem anledning til å klage og uttale seg.',
      },
    ),
    'notice-of-complaint': stated(
      'Underretningen opplyser om adgangen til å klage.',
      'Opplys i underretningen om adgangen til å klage.',
      'Opplyser underretningen om adgangen til å klage?',
    ),
    'notice-of-statement': stated(
      'Underretningen opplyser om adgangen til å uttale seg i saken.',
      'Opplys i underretningen om adgangen til å uttale seg i saken.',
      'Opplyser underretningen om adgangen til å uttale seg i saken?',
    ),
    'copy-to-superior': stated(
      'Den som har det overordnede faglige ansvaret, har fått kopi av underretningen.',
      'Send kopi av underretningen til den som har det overordnede faglige ansvaret for helsehjelpen.',
      'Har den som har det overordnede faglige ansvaret, fått kopi av underretningen?',
    ),
    'copy-to-county-governor': stated(
      'Kopi av vedtaket er sendt til {countyGovernor}.',
      'Send kopi av vedtaket til {countyGovernor}.',
      'Er kopi av vedtaket sendt til {countyGovernor}?',
    ),
    'in-writing': also(
      stated('Vedtaket er skriftlig.', 'Skriv vedtaket ned.', 'Er vedtaket skriftlig?'),
      {
        burden:
          'Vedtaket er ikke skrevet ned. Ville det av praktiske grunner ha vært særlig byrdefullt?',
      },
    ),
    reasoned: also(
      stated(
        'Vedtaket ble begrunnet da det ble truffet.',
        'Skriv begrunnelsen for vedtaket.',
        'Er vedtaket begrunnet, og når?',
      ),
      {
        'too-late': 'Begrunnelsen kom senere. Den skulle ha kommet samtidig med vedtaket.',
      },
    ),
    'reasons-name-rules': judged(
      'Begrunnelsen viser til reglene vedtaket bygger på, og forklarer dem så langt det trengs for å forstå vedtaket.',
      'Skriv hvilke regler vedtaket bygger på, og hva de går ut på.',
      'Viser begrunnelsen til reglene, og forklarer den dem godt nok til at vedtaket kan forstås?',
    ),
    'reasons-name-facts': judged(
      'Begrunnelsen nevner de faktiske forholdene vedtaket bygger på.',
      'Skriv hvilke faktiske forhold vedtaket bygger på, eller vis til en fremstilling parten kjenner.',
      'Går det frem hvilke faktiske forhold vedtaket bygger på?',
    ),
    'notice-of-time-limit': stated(
      'Underretningen opplyser om fristen for å klage.',
      'Opplys i underretningen om at fristen for å klage er tre uker.',
      'Opplyser underretningen om fristen for å klage?',
    ),
    'notice-of-complaint-body': stated(
      'Underretningen opplyser om at {countyGovernor} avgjør klagen.',
      'Opplys i underretningen om at {countyGovernor} avgjør klagen.',
      'Opplyser underretningen om at {countyGovernor} avgjør klagen?',
    ),
    'notice-of-procedure': stated(
      'Underretningen opplyser om hvordan en går frem for å klage.',
      'Opplys i underretningen om hvordan en går frem for å klage.',
      'Opplyser underretningen om hvordan en går frem for å klage?',
    ),
    'notice-of-documents': stated(
      'Underretningen opplyser om retten til å se dokumentene i saken.',
      'Opplys i underretningen om retten til å se dokumentene i saken.',
      'Opplyser underretningen om retten til å se dokumentene i saken?',
    ),
    'notice-of-suspension': stated(
      'Underretningen opplyser om at en kan be om at gjennomføringen utsettes.',
      'Opplys i underretningen om at en kan be om at gjennomføringen utsettes.',
      'Opplyser underretningen om at en kan be om at gjennomføringen utsettes?',
    ),
  },
}
