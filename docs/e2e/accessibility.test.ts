import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { screens, visitor } from './support/browser.ts'

/** One page of each kind, the largest where they differ in size. */
const pages = [
  '/',
  '/start/vendor/',
  '/start/developer/',
  '/start/analyst/',
  '/start/integration/',
  '/start/adopters/',
  '/start/data/',
  '/rules/',
  '/rules/consent.who-decides/',
  '/rules/consent.who-decides/#age=15&other=2014-01-01',
  '/rules/consent.who-decides/table/',
  '/rules/consent.who-decides/past/',
  '/rules/priority.start-deadline/',
  '/checklists/',
  '/checklists/plan.content/#other=2014-01-01',
  '/law/',
  '/law/pbrl/',
  '/changes/',
  '/changes/2026-06-01/',
  '/interpretations/',
  '/interpretations/completed-years/',
  '/search/?q=koordinator',
  '/glossary/',
  '/coverage/',
  '/coverage/S1-1.4/',
  '/tools/',
  '/tools/who-decides/',
  '/tools/who-decides/#person.age=15&ask=on',
  '/tools/deadline/#deadline=assessment&priority.received=2026-04-01',
  '/tools/plan/#goals=yes&resources=no',
  '/try/',
  '/try/#mode=case&person.age=15',
  '/situations/',
  '/downloads/',
  '/nn/rules/plan.right/',
  '/en/rules/plan.right/',
  '/api/',
]

const looks = [
  ['wide and light', { ...screens.wide, colorScheme: 'light' }],
  ['wide and dark', { ...screens.wide, colorScheme: 'dark' }],
  ['on a phone', { ...screens.phone, colorScheme: 'light' }],
] as const

const open = visitor()

describe.each(looks)('every kind of page, %s', (_, look) => {
  test.each(pages)('%s is accessible, keeps to its width and is quiet', async (path) => {
    const { page, problems, close } = await open(path, look)
    await page.waitForLoadState('networkidle')
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([])
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(beyond).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    await close()
  })
})
