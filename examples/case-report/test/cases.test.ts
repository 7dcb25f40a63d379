import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { answersOf, assessCase, type CaseQuestion } from 'vilkar'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@vilkar/core'
import { readCases } from '../src/read-cases.ts'
import { variantsOf } from '../src/report-case.ts'
import { expected, expectedFindings } from './expected.ts'

const folder = fileURLToPath(new URL('../cases', import.meta.url))
const { cases, problems } = readCases([folder])

function assessmentOf(file: string, variant: number, on: string) {
  const found = cases.find(({ name }) => name === file)
  const asked = found && variantsOf(found.content)[variant]
  if (asked === undefined) throw new Error(`${file} has no variant ${variant}`)
  return assessCase(asked.case, { on })
}

/** The findings of a document's report, which may hold several reports. */
function findingsIn(report: unknown): readonly Finding[] {
  if (typeof report !== 'object' || report === null) return []
  if ('findings' in report) return report.findings as readonly Finding[]
  return Object.values(report).flatMap(findingsIn)
}

/** An answer in the short form of the table of expected ones. */
function short(file: string, variant: number, on: string, question: CaseQuestion) {
  const answer = answersOf(assessmentOf(file, variant, on)).find(
    (each) => each.question === question,
  )?.answer
  if (answer === undefined) throw new Error(`${question} is not answered`)
  if (answer.status === 'determined') return answer.outcome
  if (answer.status === 'not-in-force') return answer.status
  return { possible: answer.possible, needed: answer.needed }
}

describe('the example cases', () => {
  it('are read, every one', () => {
    expect(problems).toEqual([])
    expect(cases.map(({ name }) => name)).toEqual(readdirSync(folder).sort())
    expect(cases.length).toBeGreaterThanOrEqual(8)
  })

  it('are about nobody', () => {
    for (const { path, name, content } of cases) {
      expect(content.case.reference, name).toMatch(/^A-\d\d$/)
      expect(readFileSync(path, 'utf8'), name).not.toMatch(/\d{6}\s?\d{5}/)
    }
  })

  it.each(expected)('%s, variant %i on %s', (file, variant, on, answers) => {
    for (const question of Object.keys(answers) as CaseQuestion[]) {
      expect(short(file, variant, on, question), question).toEqual(answers[question])
    }
  })

  it.each(expectedFindings)(
    '%s on %s: what the document %s lacks',
    (file, on, document, lacking, notFollowed, forReader) => {
      const report: unknown = assessmentOf(file, 0, on).documents[document]
      const findings = findingsIn(report)
      const unmet = findings.filter(({ status }) => status === 'unmet')
      const advised = unmet.filter(({ weight }) => weight !== 'must').map(({ at }) => at)
      expect(unmet.filter(({ weight }) => weight === 'must').map(({ at }) => at)).toEqual(lacking)
      expect(typeof notFollowed === 'number' ? advised.length : advised).toEqual(notFollowed)
      expect(
        findings.filter(({ status }) => status === 'undetermined').map(({ at }) => at),
      ).toEqual(forReader)
    },
  )

  it('are expected to say something, each of them on each of its days', () => {
    const covered = new Set(expected.map(([file, , on]) => `${file} ${on}`))
    const asked = cases.flatMap(({ name, content }) => content.on.map((on) => `${name} ${on}`))
    expect([...covered].sort()).toEqual(asked.sort())
  })

  it('put next of kin in the statutory order', () => {
    const [unnamed, named] = [0, 1].map(
      (variant) => assessmentOf('13-next-of-kin.json', variant, '2026-02-01').consent.nextOfKin,
    )
    expect(unnamed).toMatchObject({
      status: 'ordered',
      criterion: 'most-lasting-and-continuous-contact',
      order: [
        { id: 'K-5', place: 1 },
        { id: 'K-2', place: 2 },
        { id: 'K-1', place: 3 },
        { id: 'K-4', place: 4 },
        { id: 'K-3', reason: 'under-18' },
      ],
      contactPointsElsewhere: ['K-2'],
    })
    expect(named).toMatchObject({
      status: 'ordered',
      criterion: 'named-by-patient',
      order: [{ id: 'K-2', place: 1 }, { id: 'K-1' }],
    })
  })

  it('put nobody in order before the period covered', () => {
    const { nextOfKin } = assessmentOf('13-next-of-kin.json', 0, '2011-12-31').consent
    expect(nextOfKin).toEqual({ status: 'not-in-force', on: '2011-12-31' })
  })
})
