import type { GistsOfAct } from '../../types.js'
import type { hol as register } from '../../../provisions/hol.js'

/** What each wording says, in nynorsk: Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol: GistsOfAct<typeof register> = {
  'hol § 2-1': ['Den som gir tenester etter denne lova, har dei same pliktene som helsepersonell.'],
  'hol § 3-4 (2)': [
    'Kommunen samordnar tilbodet, og peikar ved behov ut kva for ei av tenestene sine som gjer det.',
  ],
  'hol § 4-2 b': [
    'Kommunen og andre som gir tenestene, skal syte for at pasientar og brukarar får medverke.',
  ],
  'hol § 7-1 (1)': [
    'Kommunen lagar individuell plan for den som treng langvarige og samordna kommunale tenester.',
  ],
  'hol § 7-1 (2)': [
    'Trengst det hjelp frå begge nivåa, er det kommunen som sørgjer for planen og samordnar arbeidet.',
  ],
  'hol § 7-2': [
    'Kommunen skal tilby koordinator til den som treng langvarige og samordna tenester.',
  ],
  'hol § 7-2 a': [
    'Kommunen nemner opp barnekoordinator for familien til eit barn med store behov når foreldra vil.',
  ],
  'hol § 7-2 a (3)': ['Plikta til å ha barnekoordinator sluttar når barnet blir 18 år.'],
  'hol § 7-3': [
    'Den koordinerande eininga i kommunen har det øvste ansvaret for planar og koordinatorar.',
    'Den koordinerande eininga i kommunen har det øvste ansvaret for planar, koordinatorar og barnekoordinatorar.',
  ],
  'hol ch. 9': [
    'Kapitlet regulerer tvang overfor personar med utviklingshemming i kommunale tenester.',
  ],
  'hol ch. 10': ['Kapitlet regulerer tvang overfor rusavhengige personar.'],
  'hol § 12-1': [
    'Dei som arbeider etter lova, har teieplikta til forvaltninga, og av omsyn til eit barn kan fylkesmannen påleggje henne sjølv mot samtykket til foreldra.',
    'Dei som arbeider etter lova, har teieplikta til forvaltninga, og av omsyn til eit barn kan statsforvaltaren påleggje henne sjølv mot samtykket til foreldra.',
    'Dei som arbeider etter lova, har teieplikta til forvaltninga med den nyare regelen om deling mellom organ, og av omsyn til eit barn kan ho påleggjast mot samtykket til foreldra.',
  ],
  'hol § 12-1 (3)': [
    'Av omsyn til eit barn kan statsforvaltaren påleggje teieplikt sjølv om foreldra samtykkjer i at noko blir gjort kjent.',
  ],
}
