/* The two norms of Norwegian, as far as a test can tell them apart, and the words that were chosen within each. */

/** Words that are mistakes in a norm, since they belong to the other. */
const foreignTo = {
  nn: `alvorlig annen annet ansvarlig avgjør avgjørelse avgjørelsen bare begrunnelse begrunnelsen
    begrunnet begynner behandlingen beslutning beslutningen bivirkninger ble de deltakere
    deltakerne deltar dem derfor en erklæringen et farer fordelene foreldrene fortløpende
    fosterforeldrene fra frem følger ga gis gjelder gjør gjøre gjøres helsehjelpen hensyn
    hensynet hensynsfull hjelpen hva hvem hvilke hvilken hvis hvor hvordan hvorfor høsten ikke
    innhent innleggelse jeg kreves lidelse lidelsen loven mangler mens mer motsetter mottakeren
    mottakerens mulig mulige mulighetene muligheter muntlig målene noe noen nærmeste omsorgen
    opplysningene opplysninger oppnevnes overveiende perioder plikten pårørende reglene risikoer
    saken samtykker sannsynlig sannsynligvis selv sier skole skolen skriftlig slutter tas
    taushetsplikt taushetsplikten tilbakeholdelse tilbys tiltakene tjeneste tjenesten tjenester
    trolig underretningen undersøkelse undersøkelsen unntakene vegne verge vergen videre
    vilkårene voksenhabiliteringen vurderingen være åpenbart øyeblikkelig`,
  nb: `alvorleg anna ansvarleg anten augeblikkeleg avgjer avgjerd avgjerda behandlinga berre
    biverknader blei byrjar dei deltakarane deltakarar deltek difor ei ein eit erklæringa farar
    fordelane foreldra fortløpande fosterforeldra framdrift frå følgjer gav gjeld gjer gjerast
    gjere grunngitt grunngiving grunngivinga hausten helsehjelpa hjelpa ikkje innlegging kor
    korleis krev kva kven kvifor liding lidinga lova manglar medan meir mogleg moglege
    moglegheiter mottakaren munnleg måla noko nokon nokre næraste omsorga omsyn omsynsfull
    openbert opplysningane opplysningar overvegande plikta pårørande reglane risikoar saka
    samtykkjer seier sjølv skriftleg skule skulen sluttar teieplikt teieplikta tenesta teneste
    tenester tilbakehalding tiltaka truleg underrettinga undersøking unntaka vaksenhabiliteringa
    vegner vere verja verje vidare vilkåra vurderinga ønskt`,
} as const

/*
 * Words that the norm allows and these texts do not use, since they use another for the same: one choice for each pair.
 * Upper and lower case are told apart: a sentence in nynorsk may begin with "Også".
 */
const notChosen = {
  // blei, sørgje, òg, oversikt, behandle, einskilde, enkeltvedtak, avklarar, åleine, avtala, klaga, medan, skjønn, gitt
  nn: `vart Vart syte syter sytte sytt også oversyn handsame handsama handsamar enkelte einskildvedtak
    avklarer aleine Aleine avtalen Avtalen klagen Klagen mens skjøn gjeve gjeven gjevne attgjeven NAV HELFO`,
  // frem, Nav, Helfo, anbefaler, kommer an på
  nb: `fram Fram framgangsmåten framgår NAV HELFO beror tilrår`,
} as const

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const foreign = { nn: wordsIn(foreignTo.nn), nb: wordsIn(foreignTo.nb) }
const avoided = { nn: wordsIn(notChosen.nn), nb: wordsIn(notChosen.nb) }

/**
 * Finds words that belong to the other norm of Norwegian, or for which these texts use another.
 *
 * @param text - A text.
 * @param language - The norm that it is written in.
 * @returns The words; none in a good text.
 */
export function wordsToAvoid(text: string, language: 'nb' | 'nn'): readonly string[] {
  // "NAV-loven" is the name of an act, and what is quoted is written as its source writes it.
  const words = text.replace(/NAV-lov|«[^»]*»/g, '').match(/\p{L}+/gu) ?? []
  return words.filter(
    (word) => foreign[language].has(word.toLowerCase()) || avoided[language].has(word),
  )
}
