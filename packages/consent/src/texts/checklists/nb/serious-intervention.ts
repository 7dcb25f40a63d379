import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

/** What a decision on a serious intervention must rest on, in bokmål. */
export const seriousIntervention: ConsentChecklistTexts['consent.serious-intervention'] = {
  title: 'Beslutning om alvorlig inngrep for en voksen som mangler {competence}',
  requirements: {
    'adult-before-2013': also(
      stated(
        'Pasienten er myndig: har fylt 18 år og er ikke umyndiggjort.',
        'Bruk reglene om dem som samtykker på vegne av barn og ungdom.',
        'Er pasienten myndig: har fylt 18 år og er ikke umyndiggjort?',
      ),
      {
        incapable:
          'Bruk regelen om umyndiggjorte pasienter i pasient- og brukerrettighetsloven § 4-7.',
      },
    ),
    adult: stated(
      'Pasienten har fylt 18 år.',
      'Bruk reglene om dem som samtykker på vegne av barn og ungdom.',
      'Har pasienten fylt 18 år?',
    ),
    'competence-found-lacking': stated(
      'Det er avgjort at pasienten mangler {competence} for denne helsehjelpen.',
      'Vurder {competenceDefinite} først, og skriv en begrunnet avgjørelse.',
      'Er det avgjort at pasienten mangler {competence} for denne helsehjelpen?',
    ),
    interest: judged(
      'Helsehjelpen er i pasientens interesse.',
      'Skriv hvorfor helsehjelpen er i pasientens interesse.',
      'Viser vurderingen at helsehjelpen er i pasientens interesse?',
    ),
    'probable-consent': judged(
      'Det er sannsynlig at pasienten ville ha gitt tillatelse.',
      'Skriv hvorfor det er sannsynlig at pasienten ville ha gitt tillatelse, og hva det bygger på.',
      'Viser vurderingen at pasienten sannsynligvis ville ha gitt tillatelse?',
    ),
    'next-of-kin-asked': stated(
      'Nærmeste pårørende er spurt om hva pasienten ville ha ønsket, der det var mulig.',
      'Spør nærmeste pårørende hva pasienten ville ha ønsket.',
      'Er nærmeste pårørende spurt om hva pasienten ville ha ønsket?',
    ),
    'next-of-kin-recorded': stated(
      'Journalen viser hva nærmeste pårørende har opplyst.',
      'Skriv i journalen hva nærmeste pårørende har opplyst.',
      'Viser journalen hva nærmeste pårørende har opplyst?',
    ),
    'decided-by-responsible': stated(
      'Den som er ansvarlig for helsehjelpen, har tatt beslutningen.',
      'La den som er ansvarlig for helsehjelpen, ta beslutningen.',
      'Har den som er ansvarlig for helsehjelpen, tatt beslutningen?',
    ),
    'others-consulted': also(
      stated(
        'Annet kvalifisert helsepersonell er rådspurt før beslutningen.',
        'Rådfør deg med annet kvalifisert helsepersonell før helsehjelpen besluttes.',
        'Er annet kvalifisert helsepersonell rådspurt, og når?',
      ),
      {
        'too-late':
          'Ta beslutningen opp til ny vurdering i lys av rådene. De ble innhentet etter at den var tatt.',
      },
    ),
    'opinions-recorded': stated(
      'Journalen viser hva det andre helsepersonellet mente.',
      'Skriv i journalen hva det andre helsepersonellet mente.',
      'Viser journalen hva det andre helsepersonellet mente?',
    ),
    'no-objection': absent(
      'Pasienten motsetter seg ikke helsehjelpen.',
      'Ikke gi hjelpen på dette grunnlaget. Vurder om andre regler gir hjemmel: for somatisk hjelp kapittel 4 A, for psykiske lidelser psykisk helsevernloven.',
      'Motsetter pasienten seg helsehjelpen?',
    ),
    'no-serious-mental-disorder': absent(
      'Hjelpen gjelder ikke en psykisk lidelse hos en pasient som har, eller antas å ha, en alvorlig sinnslidelse.',
      'Ikke gi hjelpen på dette grunnlaget. Vurder om psykisk helsevernloven kapittel 3 gir hjemmel.',
      'Har pasienten en alvorlig sinnslidelse, eller er det grunn til å anta det?',
    ),
    'ect-conditions': judged(
      'Vilkårene for elektrokonvulsiv behandling i psykisk helsevernloven § 4-4 b er oppfylt.',
      'Vurder vilkårene i psykisk helsevernloven § 4-4 b, og skriv hvordan de er oppfylt, eller gi ikke behandlingen.',
      'Er vilkårene oppfylt: alvorlig livsfare innen få uker uten behandlingen, og ingen motstand fra pasienten?',
    ),
    'ect-decided-by-professional-in-charge': stated(
      'Den faglig ansvarlige har tatt avgjørelsen om elektrokonvulsiv behandling.',
      'La den faglig ansvarlige vurdere vilkårene og ta avgjørelsen.',
      'Hvem har tatt avgjørelsen om elektrokonvulsiv behandling?',
    ),
    'ect-recorded': also(
      stated(
        'Vedtaket om elektrokonvulsiv behandling er straks skrevet ned.',
        'Skriv ned vedtaket.',
        'Når ble vedtaket skrevet ned?',
      ),
      { 'too-late': 'Vedtaket ble skrevet ned senere. Det skulle skje straks.' },
    ),
    'ect-record-content': judged(
      'Vedtaket sier hvordan vilkårene er vurdert, og hva annet kvalifisert helsepersonell mente.',
      'Skriv hvordan livsfaren og pasientens holdning er vurdert, og hva annet kvalifisert helsepersonell mente.',
      'Viser vedtaket godt nok hvordan vilkårene er vurdert?',
    ),
    'ect-two-weeks': {
      point: 'Vedtaket gjelder i høyst to uker.',
      messages: {
        met: 'Dette er i orden.',
        'too-long': 'Forkort vedtaket. Det kan gjelde i høyst to uker.',
        'ends-before-start': 'Rett datoene. Vedtaket slutter før det begynner.',
        unknown: 'Fra og til hvilken dag gjelder vedtaket?',
      },
    },
    'ect-in-effect': {
      point: 'Behandlingen gis mens vedtaket gjelder.',
      messages: {
        met: 'Dette er i orden.',
        expired: 'Vedtaket er ute. Stans behandlingen uten samtykke.',
        'not-yet': 'Vedtaket gjelder ikke ennå. Er det behandling nå?',
        unknown: 'Fra og til hvilken dag gjelder vedtaket?',
      },
    },
    'ect-no-earlier-decision': absent(
      'Det er ikke tatt noe tidligere vedtak i samme behandlingsserie.',
      'Stans behandlingen uten samtykke. Det kan ikke tas et nytt vedtak i samme behandlingsserie.',
      'Er det tatt vedtak før i denne behandlingsserien?',
    ),
    'commission-leader-notified': stated(
      'Lederen for kontrollkommisjonen er underrettet om beslutningen.',
      'Underrett lederen for kontrollkommisjonen om beslutningen.',
      'Er lederen for kontrollkommisjonen underrettet?',
    ),
    'record-copy-sent': stated(
      'Lederen for kontrollkommisjonen har fått kopi av de relevante delene av journalen.',
      'Send lederen for kontrollkommisjonen kopi av de relevante delene av journalen.',
      'Har lederen for kontrollkommisjonen fått kopi av de relevante delene av journalen?',
    ),
    'commission-leader-checked': also(
      stated(
        'Lederen for kontrollkommisjonen har så snart som mulig sett etter at fremgangsmåten er riktig, og at vilkårene er vurdert.',
        'Minn lederen for kontrollkommisjonen på å se etter at fremgangsmåten er riktig, og at vilkårene er vurdert.',
        'Har lederen for kontrollkommisjonen sett på fremgangsmåten og på om vilkårene er vurdert, og når?',
      ),
      {
        'too-late': 'Lederen så på saken senere. Det skulle skje så snart som mulig.',
      },
    ),
    'reviewed-every-sixth-month': also(
      stated(
        'Kontrollkommisjonen har vurdert vilkårene hver sjette måned etter beslutningen.',
        'Meld fra til kontrollkommisjonen: det er gått mer enn seks måneder uten at vilkårene er vurdert.',
        'Når ble beslutningen tatt, og når har kontrollkommisjonen vurdert vilkårene?',
      ),
      {
        'not-due': 'Det er ikke gått seks måneder siden beslutningen.',
        uneven:
          'Vurderingene er ujevnt fordelt. Kom noen av dem mer enn seks måneder etter forrige?',
        'earlier-decision':
          'Beslutningen er eldre enn reglene fra 1. juni 2026. Er den vurdert på nytt etter disse reglene?',
      },
    ),
    'updated-assessment-given': stated(
      'Kontrollkommisjonen har fått en oppdatert vurdering av pasientens situasjon.',
      'Gi kontrollkommisjonen en oppdatert vurdering av pasientens situasjon.',
      'Har kontrollkommisjonen fått en oppdatert vurdering av pasientens situasjon?',
    ),
  },
}
