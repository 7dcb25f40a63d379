import { since, type Citation } from '@vilkar/law'
import type { PlanChecklist } from './context.js'
import { stated } from './observe.js'

/*
 * To 2022-07-31 NAV had a regulation of its own on plans. Point by point it asked for the same as that of
 * the health services; only who coordinates was put in other words. So its points are those, cited anew.
 */

/** Where a provision of the one regulation stands in the other. */
const counterparts: Readonly<Partial<Record<Citation, Citation>>> = {
  'hrf § 16 (1)': 'ipf2010 § 4 (2)',
  'hrf § 16 (3)': 'ipf2010 § 4 (3)',
  'hrf § 17': 'ipf2010 § 5',
  'hrf § 18 (5)': 'ipf2010 § 6 (2)',
  'hrf § 19 sentence 1': 'ipf2010 § 7 sentence 1',
  'hrf § 19 sentence 2': 'ipf2010 § 7 sentence 2',
  'hrf § 19 a': 'ipf2010 § 7 a',
  'hrf § 19 b': 'ipf2010 § 7 b',
  'hrf § 19 c': 'ipf2010 § 7 c',
  'hrf § 19 d': 'ipf2010 § 7 d',
  'hrf § 19 e': 'ipf2010 § 7 e',
  'hrf § 19 f': 'ipf2010 § 7 f',
  'hrf § 19 g': 'ipf2010 § 7 g',
  'hrf § 19 h': 'ipf2010 § 7 h',
  'hrf § 19 i': 'ipf2010 § 7 i',
  'hrf § 20': 'ipf2010 § 8',
}

/** What holds the ages from which a child is heard: said of health care, which a plan of NAV is not. */
const ofHealthCare: readonly Citation[] = ['pbrl § 4-4 (5)', 'bl § 31']

const coordination = {
  id: 'coordination',
  test: stated('/coordinatedBy', ({ coordinatedBy }) => coordinatedBy),
} as const

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
      if (basis.some((citation) => ofHealthCare.includes(citation))) return []
      const ofHealthServices = basis.filter((citation) => citation.startsWith('hrf '))
      if (from.day >= since.planAndCoordinator2022.day || ofHealthServices.length === 0) {
        return [requirement]
      }
      const [first, ...others] = basis.map((citation) => counterparts[citation])
      if (!first || others.length > 0) return []
      // No coordinator is asked for, but someone who ensures coordination and progress.
      const point = requirement.id === 'coordinator' ? coordination : requirement
      return [{ ...requirement, ...point, basis: [first] }]
    }),
  }
}
