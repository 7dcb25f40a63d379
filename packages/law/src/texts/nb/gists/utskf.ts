import type { GistsOfAct } from '../../types.js'
import type { utskf as register } from '../../../provisions/utskf.js'

/** What each wording says, in bokmål: Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf: GistsOfAct<typeof register> = {
  'utskf § 2': [
    'Reglene gjelder somatisk behandling i sykehus, offentlige eller med avtale, ikke psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjoner.',
    'Reglene gjelder pasienter i sykehus, offentlige eller med avtale, ikke psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjoner.',
    'Reglene gjelder døgnopphold i spesialisthelsetjenesten, men ikke i private rehabiliteringsinstitusjoner.',
    'Reglene gjelder døgnopphold i spesialisthelsetjenesten, men ikke i private rehabiliteringsinstitusjoner, og kommunen er den pasienten oppgir å skulle oppholde seg i.',
  ],
  'utskf § 2 (2)': ['Private rehabiliteringsinstitusjoner er holdt utenfor.'],
  'utskf § 7': [
    'Sykehuset vurderer ved innleggelsen om pasienten kan trenge kommunal hjelp etterpå.',
    'Institusjonen vurderer ved innleggelsen om pasienten kan trenge kommunal hjelp etterpå.',
  ],
  'utskf § 8 (1)': [
    'Kan en somatisk pasient trenge kommunal hjelp etterpå, får kommunen beskjed innen ett døgn etter innleggelsen, eller etter at behovet viste seg senere.',
    'Kan pasienten trenge kommunal hjelp etterpå, får kommunen beskjed innen ett døgn etter innleggelsen, eller etter at behovet viste seg senere, også i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 8 (2)': ['Varselet sier noe om pasientens status, antatt forløp og ventet utskrivning.'],
  'utskf § 8 (3)': [
    'Er lang behandling i sykehus ventet, eller er vurderingen umulig innen ett døgn, varsles kommunen så snart det går.',
    'Er lang døgnbehandling ventet, eller er vurderingen umulig innen ett døgn, varsles kommunen så snart det går.',
  ],
  'utskf § 8 (4)': [
    'Sykehuset sier fra når utskrivningstidspunktet eller hjelpebehovet endrer seg.',
    'Institusjonen sier fra når utskrivningstidspunktet eller hjelpebehovet endrer seg.',
  ],
  'utskf § 9 (1)': [
    'Lege på sykehuset avgjør om pasienten er utskrivningsklar, og fem punkter er vurdert og ført i journalen.',
    'Lege, i psykisk helsevern og rusbehandling også psykolog, avgjør om pasienten er utskrivningsklar, og fem punkter er vurdert og ført i journalen.',
  ],
  'utskf § 9 (2)': [
    'I psykisk helsevern er tvang som kommunen ikke kan føre videre, avsluttet før pasienten er utskrivningsklar.',
  ],
  'utskf § 9 (3)': [
    'I psykisk helsevern og rusbehandling kalles samarbeidspartnere ved behov inn for å begynne på en samlet plan.',
  ],
  'utskf § 9 (4)': [
    'Trenger pasienten samtidig poliklinisk eller ambulant behandling for psykisk helse eller rus, tas det kontakt med enheten eller behandleren før pasienten er utskrivningsklar.',
  ],
  'utskf § 10 (1)': [
    'Når en somatisk pasient er klar til å skrives ut, får kommunen beskjed straks.',
    'Når pasienten er klar til å skrives ut, får kommunen beskjed straks, også i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 10 (1) sentence 2': [
    'Beskjeden trengs ikke når pasienten ikke har bruk for noe kommunalt tilbud.',
  ],
  'utskf § 11 (1)': [
    'Kommunen svarer sykehuset straks om den kan ta imot pasienten.',
    'Kommunen svarer institusjonen straks om den kan ta imot pasienten.',
  ],
  'utskf § 11 (2)': [
    'Kan kommunen ikke ta imot, sier den til sykehuset når et tilbud ventes klart.',
    'Kan kommunen ikke ta imot, sier den til institusjonen når et tilbud ventes klart.',
  ],
  'utskf § 11 (2) sentence 2': ['Kommunen sier fra straks tilbudet er klart.'],
  'utskf § 12 (1)': [
    'Sykehuset overfører pasienten når kommunen har bekreftet at tilbudet er klart.',
    'Institusjonen overfører pasienten når kommunen har bekreftet at tilbudet er klart.',
  ],
  'utskf § 12 (2)': [
    'Epikrise eller lignende går ved utskrivning fra sykehuset til dem som følger opp pasienten.',
    'Epikrise eller lignende går ved utskrivning fra institusjonen til dem som følger opp pasienten.',
    'Epikrise eller lignende går ved utskrivning fra institusjonen til dem som følger opp pasienten, etter de nye reglene i helsepersonelloven.',
  ],
  'utskf § 13 (1)': [
    'Kommunen betaler for utskrivningsklare pasienter som venter i sykehus på et kommunalt tilbud.',
    'Kommunen betaler for utskrivningsklare somatiske pasienter som venter på et kommunalt tilbud, ikke for dem i psykisk helsevern og rusbehandling.',
    'Kommunen betaler for utskrivningsklare pasienter som venter på et kommunalt tilbud, også i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 13 (2)': [
    'Betalingen løper fra det døgnet pasienten er utskrivningsklar og varslingen er i orden, når kommunen ikke kan ta imot eller ikke har svart.',
    'For somatisk hjelp løper betalingen fra det døgnet pasienten er utskrivningsklar og varslingen er i orden, når kommunen ikke kan ta imot eller ikke har svart.',
    'Betalingen løper, hva hjelpen enn gjelder, fra det døgnet pasienten er utskrivningsklar og varslingen er i orden, når kommunen ikke kan ta imot eller ikke har svart.',
  ],
  'utskf § 13 (3)': [
    'Institusjonen melder til pasientregisteret at pasienten er utskrivningsklar, når vilkårene for betaling er oppfylt.',
  ],
  'utskf § 14 (1)': [
    'Kommunen kan kreve en redegjørelse for vurderingen av at pasienten er utskrivningsklar.',
  ],
}
