/* The two norms of Norwegian, as far as a test can tell them apart. */

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

const foreign = {
  nn: new Set(foreignTo.nn.split(/\s+/)),
  nb: new Set(foreignTo.nb.split(/\s+/)),
}

/**
 * Finds words that belong to the other norm of Norwegian.
 *
 * @param text - A text.
 * @param language - The norm that it is written in.
 * @returns The words of the other norm; none in a good text.
 */
export function wordsOfOtherNorm(text: string, language: 'nb' | 'nn'): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => foreign[language].has(word))
}
