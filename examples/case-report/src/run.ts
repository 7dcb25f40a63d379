import { readArguments } from './arguments.ts'
import { assessAll } from './assess.ts'
import { readCases } from './read-cases.ts'
import { jsonReport } from './json-report.ts'
import { languages } from './languages.ts'
import { problemText } from './text/problem-text.ts'
import { reportText } from './text/report-text.ts'
import { lines } from './text/wrap.ts'

/** Where the program writes. */
export interface Output {
  readonly out: (text: string) => unknown
  readonly error: (text: string) => unknown
}

/**
 * Reads case files and prints the report.
 *
 * @param args - The arguments of the command line.
 * @param output - Where to write the report, and where to write what is wrong.
 * @returns The exit code: 1 where an argument or a file is not what it should be. Then all that is
 *   wrong is printed, and no report: half a report could be taken for a whole one.
 */
export function run(args: readonly string[], output: Output): 0 | 1 {
  const asked = readArguments(args)
  const { words, texts } = languages[asked.language]
  if (asked.problems.length > 0) {
    output.error(lines([...problemText(asked.problems, asked.language), '', ...words.usage]))
    return 1
  }
  if (asked.help) {
    output.out(lines(words.usage))
    return 0
  }
  const read = readCases(asked.paths)
  const assessed = assessAll(read.cases, asked.on, texts)
  const problems = [...read.problems, ...assessed.problems]
  if (problems.length > 0) {
    output.error(lines(problemText(problems, asked.language)))
    return 1
  }
  output.out(
    asked.json
      ? jsonReport(assessed.cases, asked.language)
      : lines(reportText(assessed.cases, asked.language)),
  )
  return 0
}
