import type { Citation } from '@vilkar/law'
import { since } from '@vilkar/law'
import type { PlanChecklist } from './context.js'

/*
 * To 2022-07-31 NAV had a regulation of its own on plans. Point by point it asked for the same as that of
 * the health services; only who coordinates was put in other words. So its points are those, cited anew.
 */

/** Where a provision of the one regulation stands in the other, and what the point is called there. */
interface Counterpart {
  readonly citation: Citation
  readonly point?: string
}

const counterparts: Readonly<Partial<Record<Citation, Counterpart>>> = {
  'hrf § 16 (1)': { citation: 'ipf2010 § 4 (2)' },
  'hrf § 16 (3)': { citation: 'ipf2010 § 4 (3)' },
  'hrf § 17': { citation: 'ipf2010 § 5' },
  'hrf § 18 (5)': { citation: 'ipf2010 § 6 (2)' },
  'hrf § 19 sentence 1': { citation: 'ipf2010 § 7 sentence 1' },
  'hrf § 19 sentence 2': { citation: 'ipf2010 § 7 sentence 2' },
  'hrf § 19 a': { citation: 'ipf2010 § 7 a' },
  'hrf § 19 b': { citation: 'ipf2010 § 7 b' },
  // No coordinator is asked for, but someone who ensures coordination and progress.
  'hrf § 19 c': { citation: 'ipf2010 § 7 c', point: 'coordination' },
  'hrf § 19 d': { citation: 'ipf2010 § 7 d' },
  'hrf § 19 e': { citation: 'ipf2010 § 7 e' },
  'hrf § 19 f': { citation: 'ipf2010 § 7 f' },
  'hrf § 19 g': { citation: 'ipf2010 § 7 g' },
  'hrf § 19 h': { citation: 'ipf2010 § 7 h' },
  'hrf § 19 i': { citation: 'ipf2010 § 7 i' },
  'hrf § 20': { citation: 'ipf2010 § 8' },
}

/**
 * Makes of a checklist the one that NAV's own regulation gives, to 2022-07-31. A point of the health services'
 * regulation that the other lacks is left out.
 *
 * @internal
 */
export function inNav({ id, requirements }: PlanChecklist): PlanChecklist {
  return {
    id,
    requirements: requirements.flatMap((requirement) => {
      const { basis, from } = requirement
      const ofHealthServices = basis.filter((citation) => citation.startsWith('hrf '))
      if (from.day >= since.planAndCoordinator2022.day || ofHealthServices.length === 0) {
        return [requirement]
      }
      const [first, ...others] = basis.map((citation) => counterparts[citation])
      if (!first || others.length > 0) return []
      return [{ ...requirement, id: first.point ?? requirement.id, basis: [first.citation] }]
    }),
  }
}
