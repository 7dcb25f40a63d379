// What the purity run does with the built packages: load every entry point, then a few calls. It runs where
// no clock, chance, locale or host exists, so it must not use any itself.

/** Every entry point. */
export const entryPoints = [
  '@vilkar/core',
  '@vilkar/core/analysis',
  '@vilkar/core/calendar',
  '@vilkar/core/documents',
  '@vilkar/core/edge',
  '@vilkar/core/explain',
  '@vilkar/core/fields',
  '@vilkar/law',
  '@vilkar/law/rules',
  '@vilkar/consent',
  '@vilkar/consent/checklists',
  '@vilkar/individual-plan',
  '@vilkar/individual-plan/checklists',
  '@vilkar/priority',
  '@vilkar/priority/checklists',
  '@vilkar/responsibility',
  '@vilkar/responsibility/checklists',
  '@vilkar/cooperation',
  '@vilkar/cooperation/checklists',
  '@vilkar/sql',
  '@vilkar/sql/columns',
  'vilkar',
  'vilkar/catalogue',
  '@vilkar/dmn',
  '@vilkar/fhir',
  'vilkar/receipts',
  'vilkar/time',
  ...['core', 'law', 'consent', 'individual-plan', 'priority', 'responsibility', 'cooperation'].map(
    (name) => `@vilkar/${name}/time`,
  ),
  ...[
    '@vilkar/core',
    '@vilkar/law',
    '@vilkar/consent',
    '@vilkar/individual-plan',
    '@vilkar/priority',
    '@vilkar/responsibility',
    '@vilkar/cooperation',
    'vilkar',
  ].flatMap((name) => ['nb', 'nn', 'en'].map((language) => `${name}/texts/${language}`)),
]

/**
 * The modules that the calls look at, by name.
 *
 * @typedef {{
 *   vilkar: typeof import('vilkar'),
 *   'vilkar/texts/nn': typeof import('vilkar/texts/nn'),
 *   'vilkar/catalogue': typeof import('vilkar/catalogue'),
 *   'vilkar/receipts': typeof import('vilkar/receipts'),
 *   'vilkar/time': typeof import('vilkar/time'),
 *   '@vilkar/consent': typeof import('@vilkar/consent'),
 *   '@vilkar/consent/checklists': typeof import('@vilkar/consent/checklists'),
 *   '@vilkar/individual-plan': typeof import('@vilkar/individual-plan'),
 *   '@vilkar/individual-plan/checklists': typeof import('@vilkar/individual-plan/checklists'),
 *   '@vilkar/priority': typeof import('@vilkar/priority'),
 *   '@vilkar/priority/checklists': typeof import('@vilkar/priority/checklists'),
 *   '@vilkar/responsibility': typeof import('@vilkar/responsibility'),
 *   '@vilkar/responsibility/checklists': typeof import('@vilkar/responsibility/checklists'),
 *   '@vilkar/cooperation': typeof import('@vilkar/cooperation'),
 *   '@vilkar/cooperation/checklists': typeof import('@vilkar/cooperation/checklists'),
 *   '@vilkar/dmn': typeof import('@vilkar/dmn'),
 *   '@vilkar/fhir': typeof import('@vilkar/fhir'),
 *   '@vilkar/core': typeof import('@vilkar/core'),
 *   '@vilkar/core/analysis': typeof import('@vilkar/core/analysis'),
 *   '@vilkar/core/edge': typeof import('@vilkar/core/edge'),
 *   '@vilkar/sql': typeof import('@vilkar/sql'),
 *   '@vilkar/sql/columns': typeof import('@vilkar/sql/columns'),
 * }} Modules
 */

/**
 * Calls to make, each given the loaded modules by name; what it returns, or promises, must come out the same twice.
 *
 * @type {((modules: Modules) => unknown)[]}
 */
export const calls = [
  (modules) => {
    /** @type {import('vilkar').CaseFile} */
    const file = {
      person: { birthDate: '2008-02-29' },
      consent: { matter: 'ordinary', nextOfKin: [{ id: 'a', relation: 'sibling', adult: true }] },
    }
    const assessment = modules.vilkar.assessCase(file, { on: '2026-02-28' })
    const texts = modules['vilkar/texts/nn'].nn
    return [assessment, modules.vilkar.explainCase(assessment, texts)]
  },
  (modules) => {
    const file = {
      person: { birthDate: '2008-02-29' },
      documents: { individualPlan: { period: { until: '2026-12-31' } } },
    }
    const asked = { on: '2026-02-01' }
    const { changesAhead, documentChangesAhead } = modules['vilkar/time']
    return [
      modules['vilkar/receipts'].receiptOf(modules.vilkar.assessCase(file, asked)),
      changesAhead(file, asked),
      documentChangesAhead(file, asked),
    ]
  },
  (modules) =>
    modules['@vilkar/consent/checklists'].checkConsentDeclaration({}, { on: '2026-02-28' }),
  (modules) => {
    const { whoDecides } = modules['@vilkar/consent']
    return modules['@vilkar/core/analysis'].compare(whoDecides, '2025-12-31', '2026-01-01')
  },
  (modules) => modules['@vilkar/individual-plan'].assessPlanDuty({ age: 17 }, { on: '2026-02-28' }),
  (modules) => modules['@vilkar/individual-plan/checklists'].checkPlan({}, { on: '2026-02-28' }),
  (modules) =>
    modules['@vilkar/priority'].assessPriority({ received: '2026-03-27' }, { on: '2026-04-01' }),
  (modules) => modules['@vilkar/priority/checklists'].checkReferral({}, { on: '2026-04-01' }),
  (modules) =>
    modules['@vilkar/responsibility'].assessResponsibility(
      { birthDate: '1960-02-29', deviceFor: 'work', needMonths: 24 },
      { on: '2027-02-28' },
    ),
  (modules) =>
    modules['@vilkar/responsibility/checklists'].checkNeedsAssessment({}, { on: '2026-02-28' }),
  (modules) =>
    modules['@vilkar/cooperation'].assessContactPoint({ reporter: 'others' }, { on: '2026-02-28' }),
  (modules) =>
    modules['@vilkar/cooperation/checklists'].checkAdmissionAndDischarge(
      { inpatientStay: true, admittedAt: '2026-02-27T08:00:00+01:00' },
      { on: '2026-02-28' },
    ),
  (modules) =>
    modules['@vilkar/sql'].answerStatement(modules['@vilkar/cooperation'].contactPoint, {
      dialect: 'duckdb',
      from: 'report',
      on: '2026-02-28',
      columns: { reporter: 'reporter', elsewhereDecided: 'elsewhere' },
      keep: ['id'],
    }),
  (modules) =>
    modules['@vilkar/sql/columns']
      .prepareColumns(modules['@vilkar/cooperation'].contactPoint, { on: '2026-02-28' })
      .codes({ reporter: ['others', null] }),
  (modules) => modules['vilkar/catalogue'].catalogue(),
  ({ 'vilkar/catalogue': { catalogue }, '@vilkar/dmn': { writeDmn } }) =>
    Promise.all(
      catalogue()
        .decisions.slice(0, 2)
        .map((decision) => writeDmn(decision)),
    ),
  (modules) =>
    modules['@vilkar/fhir'].readFhir(
      { resourceType: 'Patient', birthDate: '2008-02-29', active: true },
      { on: '2026-02-28' },
    ),
  (modules) =>
    modules['@vilkar/fhir'].questionnaire(
      modules.vilkar.assessCase({}, { on: '2026-02-28' }).toAsk,
      {
        texts: modules['vilkar/texts/nn'].nn,
        on: '2026-02-28',
      },
    ),
  (modules) => modules['vilkar/catalogue'].calendarVectors(),
  // What one entry throws is of the class that another offers: entries share files, and no class is in two of them.
  ({ vilkar, '@vilkar/core': { InvalidInput }, '@vilkar/core/edge': { parseInput } }) =>
    [
      () => parseInput(vilkar.caseFile, 'no case'),
      () => vilkar.assessCase({}, { on: 'no day' }),
    ].map((call) => {
      try {
        return call()
      } catch (error) {
        if (error instanceof InvalidInput) return error.issues
        throw error
      }
    }),
]

/**
 * The JSON Schemas. How zod words one differs from version to version, while what it lets through does not.
 *
 * @param {Modules} modules
 */
export const schemas = (modules) => modules['vilkar/catalogue'].jsonSchemas()
