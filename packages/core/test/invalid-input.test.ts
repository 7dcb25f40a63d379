import { expect, test } from 'vitest'
import { InvalidInput, isInvalidInput } from '../src/index.js'
import { issue } from '../src/edge/index.js'

test('a message tells of twenty issues and counts the others, which it holds all the same', () => {
  const many = Array.from({ length: 1000 }, (_, at) => issue(['list', at], 'not-valid'))
  const error = new InvalidInput(many)
  expect(error.message.split('\n')).toHaveLength(21)
  expect(error.message).toContain('and 980 more')
  expect(error.issues).toHaveLength(1000)
  expect(new InvalidInput(many.slice(0, 20)).message).not.toContain('more')
  expect(isInvalidInput(error)).toBe(true)
})
