import type { GistsOfAct } from '../../types.js'
import type { utskf as register } from '../../../provisions/utskf.js'

/** What each wording says, in nynorsk: Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf: GistsOfAct<typeof register> = {
  'utskf § 2': [
    'Reglane gjeld somatisk behandling på sjukehus, offentlege eller med avtale, ikkje psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjonar.',
    'Reglane gjeld pasientar på sjukehus, offentlege eller med avtale, ikkje psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjonar.',
    'Reglane gjeld døgnopphald i spesialisthelsetenesta, men ikkje på private rehabiliteringsinstitusjonar.',
    'Reglane gjeld døgnopphald i spesialisthelsetenesta, men ikkje på private rehabiliteringsinstitusjonar, og kommunen er den pasienten opplyser å skulle opphalde seg i.',
  ],
  'utskf § 2 (2)': ['Private rehabiliteringsinstitusjonar er haldne utanfor.'],
  'utskf § 7': [
    'Sjukehuset vurderer ved innlegginga om pasienten kan trenge kommunal hjelp etterpå.',
    'Institusjonen vurderer ved innlegginga om pasienten kan trenge kommunal hjelp etterpå.',
  ],
  'utskf § 8 (1)': [
    'Kan ein somatisk pasient trenge kommunal hjelp etterpå, får kommunen beskjed innan eitt døgn etter innlegginga, eller etter at behovet synte seg seinare.',
    'Kan pasienten trenge kommunal hjelp etterpå, får kommunen beskjed innan eitt døgn etter innlegginga, eller etter at behovet synte seg seinare, òg i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 8 (2)': [
    'Varselet seier korleis det står til med pasienten, og kva forløp og utskriving ein ventar.',
  ],
  'utskf § 8 (3)': [
    'Er lang behandling på sjukehus venta, eller er vurderinga umogleg innan eitt døgn, blir kommunen varsla så snart det går.',
    'Er lang døgnbehandling venta, eller er vurderinga umogleg innan eitt døgn, blir kommunen varsla så snart det går.',
  ],
  'utskf § 8 (4)': [
    'Sjukehuset gir beskjed når tida for utskriving eller behovet for hjelp endrar seg.',
    'Institusjonen gir beskjed når tida for utskriving eller behovet for hjelp endrar seg.',
  ],
  'utskf § 9 (1)': [
    'Lege på sjukehuset avgjer om pasienten er utskrivingsklar, og fem punkt er vurderte og førte i journalen.',
    'Lege, i psykisk helsevern og rusbehandling òg psykolog, avgjer om pasienten er utskrivingsklar, og fem punkt er vurderte og førte i journalen.',
  ],
  'utskf § 9 (2)': [
    'I psykisk helsevern er tvang som kommunen ikkje kan føre vidare, avslutta før pasienten er utskrivingsklar.',
  ],
  'utskf § 9 (3)': [
    'I psykisk helsevern og rusbehandling blir samarbeidspartnarar ved behov kalla inn for å byrje på ein samla plan.',
  ],
  'utskf § 9 (4)': [
    'Treng pasienten poliklinisk eller ambulant behandling for psykisk helse eller rus samtidig, blir det teke kontakt med eininga eller behandlaren før pasienten er utskrivingsklar.',
  ],
  'utskf § 10 (1)': [
    'Når ein somatisk pasient er klar til å bli skriven ut, får kommunen beskjed straks.',
    'Når pasienten er klar til å bli skriven ut, får kommunen beskjed straks, òg i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 10 (1) sentence 2': [
    'Beskjeden trengst ikkje når pasienten ikkje har bruk for noko kommunalt tilbod.',
  ],
  'utskf § 11 (1)': [
    'Kommunen svarer sjukehuset straks om han kan ta imot pasienten.',
    'Kommunen svarer institusjonen straks om han kan ta imot pasienten.',
  ],
  'utskf § 11 (2)': [
    'Kan kommunen ikkje ta imot, seier han til sjukehuset når eit tilbod er venta klart.',
    'Kan kommunen ikkje ta imot, seier han til institusjonen når eit tilbod er venta klart.',
  ],
  'utskf § 11 (2) sentence 2': ['Kommunen seier frå straks tilbodet er klart.'],
  'utskf § 12 (1)': [
    'Sjukehuset overfører pasienten når kommunen har stadfesta at tilbodet er klart.',
    'Institusjonen overfører pasienten når kommunen har stadfesta at tilbodet er klart.',
  ],
  'utskf § 12 (2)': [
    'Epikrise eller liknande går ved utskriving frå sjukehuset til dei som følgjer opp pasienten.',
    'Epikrise eller liknande går ved utskriving frå institusjonen til dei som følgjer opp pasienten.',
    'Epikrise eller liknande går ved utskriving frå institusjonen til dei som følgjer opp pasienten, etter dei nye reglane i helsepersonellova.',
  ],
  'utskf § 13 (1)': [
    'Kommunen betaler for utskrivingsklare pasientar som ventar på sjukehus på eit kommunalt tilbod.',
    'Kommunen betaler for utskrivingsklare somatiske pasientar som ventar på eit kommunalt tilbod, ikkje for dei i psykisk helsevern og rusbehandling.',
    'Kommunen betaler for utskrivingsklare pasientar som ventar på eit kommunalt tilbod, òg i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 13 (2)': [
    'Betalinga går frå det døgnet pasienten er utskrivingsklar og varslinga er i orden, når kommunen ikkje kan ta imot eller ikkje har svart.',
    'For somatisk hjelp går betalinga frå det døgnet pasienten er utskrivingsklar og varslinga er i orden, når kommunen ikkje kan ta imot eller ikkje har svart.',
    'Betalinga går, kva hjelpa enn gjeld, frå det døgnet pasienten er utskrivingsklar og varslinga er i orden, når kommunen ikkje kan ta imot eller ikkje har svart.',
  ],
  'utskf § 13 (3)': [
    'Institusjonen melder til pasientregisteret at pasienten er utskrivingsklar, når vilkåra for betaling er oppfylte.',
  ],
  'utskf § 14 (1)': [
    'Kommunen kan krevje ei utgreiing om vurderinga av at pasienten er utskrivingsklar.',
  ],
}
