import comments from '@eslint-community/eslint-plugin-eslint-comments/configs'
import jsdoc from 'eslint-plugin-jsdoc'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { noParameterMutation } from './eslint-no-parameter-mutation.js'

// The packages are pure: the same arguments give the same answer everywhere, at any time. What reads the
// host, the clock, chance or the locale is not for them.
const hostGlobals = [
  'process',
  'console',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'globalThis',
  'window',
  'self',
  'global',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'performance',
  'crypto',
  'Intl',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'structuredClone',
  'eval',
  'Function',
  'Atomics',
  'SharedArrayBuffer',
  'WeakRef',
  'FinalizationRegistry',
].map((name) => ({ name, message: 'The packages are pure: nothing of the host may be used here.' }))

const impure = [
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'This reads the clock. The day asked about is always an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'This reads the clock. The day asked about is always an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The same arguments must give the same answer.',
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(localeCompare|toLocale[A-Z]\\w*)$/]',
    message: 'The answer must not depend on the locale of the machine. Compare with < and >.',
  },
  {
    selector: 'ImportExpression, MetaProperty',
    message: 'The packages load nothing later and do not ask where they lie.',
  },
  {
    selector:
      "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message:
      "Use import * as z from 'zod': the named z drags every locale along, 92 kB instead of 25.",
  },
  {
    selector: 'ImportDeclaration[source.value=/^@date-fns\\u002futc(\\u002f(date|utc))?$/]',
    message:
      'Use UTCDateMini of @date-fns/utc/date/mini: the others make Intl formatters when loaded.',
  },
  {
    selector: "ImportDeclaration[importKind!='type'][source.value='date-fns']",
    message: 'Import date-fns/addDays and the like: the whole of date-fns takes a second to load.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings or an `as const` object.' },
]

// A docblock on everything a module exports, whatever its form.
const documented = [
  'ExportNamedDeclaration > TSInterfaceDeclaration',
  'ExportNamedDeclaration > TSTypeAliasDeclaration',
  'ExportNamedDeclaration > VariableDeclaration',
]
const functions = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > VariableDeclaration:has(> VariableDeclarator > ArrowFunctionExpression.init)',
]

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', '**/*.cjs', 'docs/.astro/'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, comments.recommended],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@eslint-community/eslint-comments/require-description': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/testing/**'],
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    plugins: { vilkar: { rules: { 'no-parameter-mutation': noParameterMutation } } },
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-syntax': ['error', ...impure],
      'no-new-func': 'error',
      // A cast is a claim the compiler cannot check: `as const`, or a described exception.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Local mutation inside a function is fine; what the caller handed in is not ours to change.
      'no-param-reassign': ['error', { props: true }],
      'vilkar/no-parameter-mutation': 'error',

      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: documented,
          require: {
            FunctionDeclaration: true,
            ClassDeclaration: true,
            ArrowFunctionExpression: true,
          },
        },
      ],
      'jsdoc/require-description': ['error', { contexts: [...documented, ...functions] }],
      // A helper that no entry point exports says so with `@internal`, and a description is enough.
      'jsdoc/require-example': ['error', { contexts: functions, exemptedBy: ['internal'] }],
      'jsdoc/require-param': [
        'error',
        { contexts: functions, checkDestructured: false, exemptedBy: ['internal'] },
      ],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/require-param-description': ['error', { contexts: functions }],
      'jsdoc/require-returns': ['error', { contexts: functions, exemptedBy: ['internal'] }],
      'jsdoc/require-yields': ['error', { exemptedBy: ['internal'] }],
      'jsdoc/require-yields-type': 'off',
      'jsdoc/require-throws-type': 'off',
      'jsdoc/no-multi-asterisks': 'off',
      'jsdoc/require-returns-description': ['error', { contexts: functions }],
      'jsdoc/no-types': 'error',
      'jsdoc/tag-lines': ['error', 'any', { startLines: 1 }],
    },
  },
  {
    // Small makers, which no entry point exports: most say all by their names and types, and the opening comment
    // of the file says what they have in common.
    files: ['packages/*/src/**/{applies,fields,json-schema,look,observe}.ts'],
    rules: { 'jsdoc/require-jsdoc': 'off' },
  },
  {
    files: ['packages/*/test/**', 'packages/testing/**', 'examples/**', '.config/**'],
    rules: {
      // Tests feed what the types forbid.
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  {
    // The site has a program of its own: part of it runs in a browser.
    files: ['docs/**/*.ts', 'docs/**/*.tsx'],
    languageOptions: { parserOptions: { project: '../docs/tsconfig.json' } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    // So have the forms.
    files: ['examples/forms/**/*.ts', 'examples/forms/**/*.tsx'],
    languageOptions: { parserOptions: { project: '../examples/forms/tsconfig.json' } },
  },
  {
    // The scripts read JSON and foreign tools' answers; tsc checks their docblock types.
    files: ['.config/**/*.{js,mjs}', '.interop/**/*.mjs', 'docs/**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
