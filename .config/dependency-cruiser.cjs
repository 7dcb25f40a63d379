// Who may know whom: core knows no law, law knows no rules, domains meet only through public fronts.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle cannot be read, tested or loaded piece by piece.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-knows-no-law',
      severity: 'error',
      from: { path: '^packages/core/src/' },
      to: { path: '^packages/(?!core/)' },
    },
    {
      name: 'law-knows-only-core',
      severity: 'error',
      from: { path: '^packages/law/src/' },
      to: { path: '^packages/(?!(core|law)/)' },
    },
    {
      name: 'sql-knows-no-rules',
      severity: 'error',
      comment: 'It writes of any question, and names none.',
      from: { path: '^packages/sql/src/' },
      to: { path: '^packages/(?!(core|law|sql)/)' },
    },
    {
      name: 'nobody-knows-the-whole',
      severity: 'error',
      comment:
        'vilkar joins the domains; no domain may lean on it. An adapter stands outside of them.',
      from: { path: '^packages/(?!(vilkar|fhir)/)[^/]+/src/' },
      to: { path: '^packages/vilkar/' },
    },
    {
      name: 'only-public-fronts',
      severity: 'error',
      comment: 'Another package is imported by its name, through an entry point it exports.',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/src/(index|rules|time|(analysis|calendar|checklists|columns|documents|edge|explain|fields|catalogue|receipts|time)/index|texts/(nb|nn|en))\\.ts$',
          '^packages/testing/src/([^/]+|[^/]+/index)\\.ts$',
        ],
      },
    },
    {
      name: 'only-tests-use-testing',
      severity: 'error',
      from: { pathNot: '^packages/(testing|[^/]+/test)/' },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'testing-knows-the-kernel-and-the-law',
      severity: 'error',
      comment: 'What every domain must hold is told of a domain, and names none.',
      from: { path: '^packages/testing/' },
      to: { path: '^packages/(?!(core|law|testing)/)' },
    },
    {
      name: 'rules-carry-no-texts',
      severity: 'error',
      comment:
        'Texts have their own entry points, so that a rule weighs nothing for them. Types are free.',
      from: {
        path: '^packages/[^/]+/src/',
        // What takes the days out of the changes is written out in the build.
        pathNot: ['/texts/', '^packages/law/src/(acts/[^/]*gists|changes/(since|in-words))\\.ts$'],
      },
      to: {
        path: [
          '/src/texts/(nb|nn|en)\\.ts$',
          '^packages/law/src/(acts/[^/]*gists|changes/(changes|in-words))\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'kernel-without-analysis',
      severity: 'error',
      comment: 'Rules do not pay for what only tools need.',
      from: { path: '^packages/core/src/', pathNot: '^packages/core/src/analysis/' },
      to: { path: '^packages/core/src/analysis/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-src',
      severity: 'error',
      comment: 'The packages run in a browser and in a frozen realm as well.',
      from: { path: '^packages/(?!testing/)[^/]+/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-or-dev-tools-in-src',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: ['^packages/[^/]+/test/', '^examples/', '^\\.config/'] },
    },
    {
      name: 'no-undeclared',
      severity: 'error',
      from: { path: '^packages/(?!testing/)[^/]+/src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      // The types of FHIR are of no package: `@types/fhir` declares modules of that name.
      to: { couldNotResolve: true, pathNot: '^fhir/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|node_modules/(?!@vilkar))/' },
    // Types count: a cycle of types is a cycle for the reader.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.config/tsconfig.check.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@vilkar/source', 'import', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
}
