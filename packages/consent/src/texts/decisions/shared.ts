import type { InEachLanguage } from '@vilkar/core/explain'

/*
 * Answers that several of the questions have in common.
 */

/** The holders of parental responsibility consent. */
export const parentsConsent: InEachLanguage<string> = {
  nb: 'Foreldrene eller andre som har foreldreansvaret, samtykker på barnets vegne. Er de to om foreldreansvaret, er hovedregelen at begge samtykker.',
  nn: 'Foreldra eller andre som har foreldreansvaret, samtykkjer på vegner av barnet. Er dei to om foreldreansvaret, er hovudregelen at begge samtykkjer.',
  en: 'The parents, or others who hold parental responsibility, consent on behalf of the child. Where two share parental responsibility, the main rule is that both consent.',
}

/** The child welfare service consents. */
export const childWelfareConsents: InEachLanguage<string> = {
  nb: 'Det er {childWelfareService} som samtykker på barnets vegne.',
  nn: 'Det er {childWelfareService} som samtykkjer på vegner av barnet.',
  en: 'It is {childWelfareService} that consents on behalf of the child.',
}

/** The child welfare service and the carers may consent. */
export const childWelfareOrCarerConsents: InEachLanguage<string> = {
  nb: 'Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet bor, kan samtykke på barnets vegne. Mener {childWelfareService} at det fosterforeldrene eller institusjonen har kommet til, ikke er best for barnet, er det {childWelfareService} som bestemmer.',
  nn: 'Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, kan samtykkje på vegner av barnet. Meiner {childWelfareService} at det fosterforeldra eller institusjonen har kome til, ikkje er best for barnet, er det {childWelfareService} som bestemmer.',
  en: 'Both {childWelfareService} and the foster parents or the institution where the child lives may consent on behalf of the child. Where {childWelfareService} finds that their view is not in the child’s best interests, it is {childWelfareService} that decides.',
}

/** The guardian of a minor consents. */
export const guardianConsentsForMinor: InEachLanguage<string> = {
  nb: 'Ingen har foreldreansvaret, eller den som har det, kan ikke ivareta barnets interesser. Vergen samtykker derfor på barnets vegne.',
  nn: 'Ingen har foreldreansvaret, eller den som har det, kan ikkje ta vare på interessene til barnet. Verja samtykkjer difor på vegner av barnet.',
  en: 'Nobody holds parental responsibility, or whoever does cannot look after the child’s interests. The guardian therefore consents on behalf of the child.',
}

/** Whoever represents the minor decides. */
export const minorRepresentativeDecides: InEachLanguage<string> = {
  nb: 'Den som samtykker på vegne av barnet, avgjør. Hvem det er, avhenger av foreldreansvaret og av om {childWelfareService} har overtatt omsorgen.',
  nn: 'Den som samtykkjer på vegner av barnet, avgjer. Kven det er, kjem an på foreldreansvaret og på om {childWelfareService} har overteke omsorga.',
  en: 'Whoever consents on behalf of the child decides. Who that is depends on parental responsibility and on whether {childWelfareService} has taken over the care.',
}

/** Electroconvulsive treatment is decided on under the Mental Health Care Act. */
export const electroconvulsiveDecision: InEachLanguage<string> = {
  nb: 'Elektrokonvulsiv behandling kan bare gis etter vedtak av den faglig ansvarlige, som først skal rådføre seg med annet kvalifisert helsepersonell. Det må være alvorlig fare for pasientens liv i løpet av få uker uten behandlingen, og pasienten må ikke motsette seg den. Vedtaket gjelder høyst to uker og kan ikke fornyes i samme behandlingsserie, og verken foreldre eller verge kan samtykke i stedet.',
  nn: 'Elektrokonvulsiv behandling kan berre bli gitt etter vedtak av den fagleg ansvarlege, som først skal rådføre seg med anna kvalifisert helsepersonell. Det må vere alvorleg fare for livet til pasienten i løpet av få veker utan behandlinga, og pasienten må ikkje setje seg imot henne. Vedtaket gjeld høgst to veker og kan ikkje fornyast i same behandlingsserien, og korkje foreldre eller verje kan samtykkje i staden.',
  en: 'Electroconvulsive treatment may be given only by a decision of the responsible specialist, who first consults other qualified health personnel. Without it there must be serious danger to the patient’s life within a few weeks, and the patient must not object. The decision lasts two weeks at most and cannot be renewed in the same course of treatment, and neither parents nor guardian can consent instead.',
}

/** The rules on coercion in somatic care apply. */
export const coercionRules: InEachLanguage<string> = {
  nb: 'Ingen kan samtykke på vegne av en pasient som motsetter seg hjelpen. Somatisk helsehjelp kan da bare gis etter de særlige reglene om tvang, som krever vedtak fra ansvarlig helsepersonell, eller når en annen lov åpner for det.',
  nn: 'Ingen kan samtykkje på vegner av ein pasient som set seg imot hjelpa. Somatisk helsehjelp kan då berre bli gitt etter dei særlege reglane om tvang, som krev vedtak frå ansvarleg helsepersonell, eller når ei anna lov opnar for det.',
  en: 'Nobody can consent on behalf of a patient who objects to the care. Somatic care may then be given only under the special rules on coercion, which require a decision by the responsible health personnel, or where another statute allows it.',
}

/** The Mental Health Care Act applies. */
export const mentalHealthAct: InEachLanguage<string> = {
  nb: 'Den psykiske lidelsen kan bare undersøkes og behandles etter psykisk helsevernloven. Det er vilkårene i den loven som avgjør om hjelpen kan gis.',
  nn: 'Den psykiske lidinga kan berre undersøkjast og behandlast etter psykisk helsevernlova. Det er vilkåra i den lova som avgjer om hjelpa kan bli gitt.',
  en: 'The mental disorder may be examined and treated only under the Mental Health Care Act. The conditions of that act decide whether the care may be given.',
}

/** The matter is no health care, and the rules on consent to it do not reach it. */
export const notHealthCare: InEachLanguage<string> = {
  nb: 'Saken er ikke helsehjelp, og reglene om samtykke til helsehjelp gjelder ikke. Andre regler avgjør saken.',
  nn: 'Saka er ikkje helsehjelp, og reglane om samtykke til helsehjelp gjeld ikkje. Andre reglar avgjer saka.',
  en: 'The matter is not health care, and the rules on consent to health care do not apply. Other rules settle it.',
}
