import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../workspace.mjs'
import { documented, sourcesOfFields } from './docstrings.mjs'

describe('the docstrings of fields', () => {
  test('are those that the script writes (npm run docstrings)', () => {
    const files = sourcesOfFields()
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter(({ stands, should }) => stands !== should).map(({ file }) => file)).toEqual(
      [],
    )
  })

  test('say the title, the description and what each value means', () => {
    const code =
      "const facts = strictObject({\n  matter: oneOf(m, { title: 'The matter', description: 'Its kind.' }),\n})\n"
    const said = documented(code, { matter: { ordinary: 'For instance a cold.' } })
    expect(said).toContain(
      '  /**\n   * The matter. Its kind.\n   *\n   * - `ordinary`: For instance a cold.\n   */\n  matter:',
    )
  })

  test('are written anew where the words changed, and stay where they did not', () => {
    const code =
      "const a = group('A', 'B', {\n  // A group.\n  /** Old words. */\n  agrees: yesOrNo('Agrees (enig)'),\n})\n"
    const said = documented(code, {})
    expect(said).toContain('  // A group.\n  /** Agrees (enig). */\n  agrees:')
    expect(said).not.toContain('Old words')
    expect(documented(said, {})).toBe(said)
  })

  test('leave what has no title, and comments of another kind, alone', () => {
    const code =
      'const a = {\n  // Why.\n  values: choice(["a"]),\n  /** By hand. */\n  id: reference,\n}\n'
    expect(documented(code, { id: { a: 'A.' } })).toBe(code)
  })
})

describe('an editor', () => {
  const file = join(root, '.config/scripts/a-case.ts')
  const written = `import type { CaseFile } from 'vilkar'
import type { ConsentFacts } from '@vilkar/consent'
const someCase: CaseFile = { person: { careTakenOver: 'no' }, consent: { matter: 'ordinary' } }
const facts: ConsentFacts = { matter: 'ordinary' }
const plan: CaseFile = { individualPlan: { planConsent: 'given' }, documents: { referral: { patient: {} } } }
export { facts, plan, someCase }
`
  let service: ts.LanguageService

  beforeAll(() => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) =>
      ts.sys.readFile(path),
    ) as { config: unknown }
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
    service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (path) => {
        if (path === file) return ts.ScriptSnapshot.fromString(written)
        return ts.sys.fileExists(path)
          ? ts.ScriptSnapshot.fromString(readFileSync(path, 'utf8'))
          : undefined
      },
      fileExists: (path) => path === file || ts.sys.fileExists(path),
      readFile: (path) => (path === file ? written : ts.sys.readFile(path)),
      readDirectory: ts.sys.readDirectory.bind(ts.sys),
      directoryExists: ts.sys.directoryExists.bind(ts.sys),
      getDirectories: ts.sys.getDirectories.bind(ts.sys),
    })
  })

  const placeOf = (text: string): number => written.indexOf(text)

  test('shows what the values of a fact mean where it is pointed at, in a case file and in facts', () => {
    for (const text of ["matter: 'ordinary' } }", "matter: 'ordinary' }\nconst"]) {
      const hover = service.getQuickInfoAtPosition(file, placeOf(text))
      const said = ts.displayPartsToString(hover?.documentation)
      expect(said).toContain('What kind of matter it is (tiltakets art).')
      expect(said).toContain('- `minors-own-sphere`: ')
      expect(said).toContain('contraception')
    }
  })

  test.each([
    ['person', "careTakenOver: 'no'", 'careTakenOver', '- `care-order`: '],
    ['consent', "matter: 'ordinary' } }", 'matter', '- `special-statute`: '],
    ['individualPlan', "planConsent: 'given'", 'planConsent', '- `withdrawn`: '],
  ])('shows them where a fact of %s is completed', (_, text, fact, meaning) => {
    const details = service.getCompletionEntryDetails(
      file,
      placeOf(text),
      fact,
      undefined,
      undefined,
      undefined,
      undefined,
    )
    expect(ts.displayPartsToString(details?.documentation)).toContain(meaning)
  })

  test('shows what a section and a document’s field are', () => {
    const hovered = (text: string): string =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(file, placeOf(text))?.documentation)
    expect(hovered('consent: {')).toContain('consent, information and confidentiality')
    expect(hovered('patient: {}')).not.toBe('')
  })
})
