/*
 * Answers that several of the questions have in common, in bokmål.
 */

/** The holders of parental responsibility consent. */
export const parentsConsent =
  'Foreldrene eller andre som har foreldreansvaret, samtykker på barnets vegne. Er de to om ' +
  'foreldreansvaret, er hovedregelen at begge samtykker.'

/** The child welfare service consents. */
export const childWelfareConsents = 'Det er {childWelfareService} som samtykker på barnets vegne.'

/** The child welfare service and the carers may consent. */
export const childWelfareOrCarerConsents =
  'Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet bor, kan ' +
  'samtykke på barnets vegne. Mener {childWelfareService} at det fosterforeldrene eller ' +
  'institusjonen har kommet til, ikke er best for barnet, er det {childWelfareService} som ' +
  'bestemmer.'

/** The guardian of a minor consents. */
export const guardianConsentsForMinor =
  'Ingen har foreldreansvaret, eller den som har det, kan ikke ivareta barnets interesser. Vergen ' +
  'samtykker derfor på barnets vegne.'

/** Whoever represents the minor decides. */
export const minorRepresentativeDecides =
  'Den som samtykker på vegne av barnet, avgjør. Hvem det er, avhenger av foreldreansvaret og ' +
  'av om {childWelfareService} har overtatt omsorgen.'

/** Electroconvulsive treatment is decided on under the Mental Health Care Act. */
export const electroconvulsiveDecision =
  'Elektrokonvulsiv behandling kan bare gis etter vedtak av den faglig ansvarlige, som først skal rådføre seg med annet kvalifisert helsepersonell. Det må være alvorlig fare for pasientens liv i løpet av få uker uten behandlingen, og pasienten må ikke motsette seg den. Vedtaket gjelder høyst to uker og kan ikke fornyes i samme behandlingsserie, og verken foreldre eller verge kan samtykke i stedet.'

/** The rules on coercion in somatic care apply. */
export const coercionRules =
  'Ingen kan samtykke på vegne av en pasient som motsetter seg hjelpen. Somatisk helsehjelp ' +
  'kan da bare gis etter de særlige reglene om tvang, som krever vedtak fra ansvarlig ' +
  'helsepersonell, eller når en annen lov åpner for det.'

/** The Mental Health Care Act applies. */
export const mentalHealthAct =
  'Den psykiske lidelsen kan bare undersøkes og behandles etter psykisk helsevernloven. Det er ' +
  'vilkårene i den loven som avgjør om hjelpen kan gis.'
