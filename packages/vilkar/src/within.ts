import { InvalidInput, isInvalidInput } from '@vilkar/core'
import { personFields } from './person.js'

/**
 * Lets the issues of a part of a case point into the case file.
 *
 * @internal
 */
export function within<T>(place: readonly string[], assess: () => T): () => T {
  return () => {
    try {
      return assess()
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      const placed = error.issues.map((issue) => {
        const [field] = issue.path.map(String)
        // The day asked about is no part of the file.
        if (field === 'on') return issue
        const isPersonal = place.length === 1 && personFields.includes(field ?? '')
        return { ...issue, path: [...(isPersonal ? ['person'] : place), ...issue.path] }
      })
      throw new InvalidInput(placed)
    }
  }
}
