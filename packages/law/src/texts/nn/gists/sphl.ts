import type { GistsOfAct } from '../../types.js'
import type { sphl as register } from '../../../provisions/sphl.js'

/** What each wording says, in nynorsk: Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl: GistsOfAct<typeof register> = {
  'sphl § 2-5 a': [
    'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, helst ein lege.',
    'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, og koordinatoren er helsepersonell.',
    'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, som er helsepersonell og samarbeider med ein barnekoordinator.',
  ],
  'sphl § 3-11 a': ['Helseinstitusjonane skal syte for at pasientar og brukarar får medverke.'],
  'sphl § 6-1': [
    'Dei som arbeider i ein institusjon, har teieplikta til forvaltninga.',
    'Dei som arbeider i ein institusjon, har teieplikta til forvaltninga med den nyare regelen om deling mellom organ.',
  ],
}
