import { describe, expect, test } from 'vitest'
import { astroTypeErrors } from '../astro-types.mjs'
import { root } from '../workspace.mjs'

const page = `${root}docs/src/page.astro`
const part = `${root}docs/src/part.astro`

/** Checks a page that shows a part with a day. */
const errorsIn = (shown: string): readonly string[] =>
  astroTypeErrors(`${root}docs/tsconfig.json`, [page, part], (file) =>
    file === page
      ? `---\nimport Part from './part.astro'\nconst day: string = '2026-01-01'\n---\n\n<h1>{day}</h1>\n${shown}\n`
      : '---\ninterface Props {\n  readonly day: string\n}\nconst { day } = Astro.props\n---\n\n<p>{day}</p>\n',
  )

describe('the types of the pages of the site', () => {
  test('have no error where each part is given what it asks for', () => {
    expect(errorsIn('<Part day={day} />')).toEqual([])
  })

  test.each([
    ['a value of another type', '<Part day={2026} />', 'TS2322'],
    ['what is asked for and left out', '<Part />', 'TS2322'],
    ['what is not declared', '<Part day={day.year} />', 'TS2339'],
  ])('tell of %s, at its line', (_what, shown, code) => {
    expect(errorsIn(shown)).toEqual([expect.stringContaining(`${page}:7 ${code} `)])
  })
})
