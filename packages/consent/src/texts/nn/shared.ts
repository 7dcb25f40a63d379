/*
 * Answers that several of the questions have in common, in nynorsk.
 */

/** The holders of parental responsibility consent. */
export const parentsConsent =
  'Foreldra eller andre som har foreldreansvaret, samtykkjer på vegner av barnet. Er dei to om ' +
  'foreldreansvaret, er hovudregelen at begge samtykkjer.'

/** The child welfare service consents. */
export const childWelfareConsents =
  'Det er {childWelfareService} som samtykkjer på vegner av barnet.'

/** The child welfare service and the carers may consent. */
export const childWelfareOrCarerConsents =
  'Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, kan ' +
  'samtykkje på vegner av barnet. Meiner {childWelfareService} at det fosterforeldra eller ' +
  'institusjonen har kome til, ikkje er best for barnet, er det {childWelfareService} som ' +
  'bestemmer.'

/** The guardian of a minor consents. */
export const guardianConsentsForMinor =
  'Ingen har foreldreansvaret, eller den som har det, kan ikkje ta vare på interessene til barnet. ' +
  'Verja samtykkjer difor på vegner av barnet.'

/** Whoever represents the minor decides. */
export const minorRepresentativeDecides =
  'Den som samtykkjer på vegner av barnet, avgjer. Kven det er, kjem an på foreldreansvaret og ' +
  'på om {childWelfareService} har overteke omsorga.'

/** Electroconvulsive treatment is decided on under the Mental Health Care Act. */
export const electroconvulsiveDecision =
  'Elektrokonvulsiv behandling kan berre bli gitt etter vedtak av den fagleg ansvarlege, som først skal rådføre seg med anna kvalifisert helsepersonell. Det må vere alvorleg fare for livet til pasienten i løpet av få veker utan behandlinga, og pasienten må ikkje setje seg imot henne. Vedtaket gjeld høgst to veker og kan ikkje fornyast i same behandlingsserien, og korkje foreldre eller verje kan samtykkje i staden.'

/** The rules on coercion in somatic care apply. */
export const coercionRules =
  'Ingen kan samtykkje på vegner av ein pasient som set seg imot hjelpa. Somatisk helsehjelp ' +
  'kan då berre bli gitt etter dei særlege reglane om tvang, som krev vedtak frå ansvarleg ' +
  'helsepersonell, eller når ei anna lov opnar for det.'

/** The Mental Health Care Act applies. */
export const mentalHealthAct =
  'Den psykiske lidinga kan berre undersøkjast og behandlast etter psykisk helsevernlova. Det ' +
  'er vilkåra i den lova som avgjer om hjelpa kan bli gitt.'
