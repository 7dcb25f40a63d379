import { publishedCase, type PublishedCase } from './published-case.ts'

// Read by the bundler, so that the cases are part of the build.
const files = import.meta.glob<string>('../../../register/published-cases/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every published case, by field, in the order of the files. */
export const publishedCases: readonly PublishedCase[] = Object.values(files).flatMap((file) =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => publishedCase.parse(JSON.parse(line))),
)
