import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import tseslint from 'typescript-eslint'

/**
 * The ladder: a room may import from the rooms below it, never from one above or beside it.
 * Rooms on one rung do not know each other. docs/architecture.md draws the same picture.
 */
const LADDER = [
  ['app'],
  ['jobs'],
  ['desk', 'site', 'collections'],
  ['operations'],
  ['queries'],
  ['access', 'richtext'],
  ['lib'],
  ['manuscript'],
  ['edition'],
  ['workflow', 'citations'],
  ['text'],
  ['wording'],
]

const ladderZones = LADDER.flatMap((rung, height) =>
  rung.flatMap((room) => {
    const forbidden = [
      ...LADDER.slice(0, height).flat(),
      ...rung.filter((neighbour) => neighbour !== room),
    ]
    if (forbidden.length === 0) return []
    return {
      target: `./src/${room}`,
      from: forbidden.map((name) => `./src/${name}`),
      message: `${room}/ stands below or beside that room; imports run downwards only.`,
    }
  }),
)

/** What begins a process imports the configuration; every other room is handed `{ payload, req }`. */
const assemblyZones = LADDER.flat()
  .filter((room) => room !== 'app' && room !== 'jobs')
  .map((room) => ({
    target: `./src/${room}`,
    from: './payload.config.ts',
    message: 'Only app/, jobs/, scripts/ and tests import the Payload config.',
  }))

const CORE = ['manuscript', 'edition', 'workflow', 'citations', 'text', 'wording']

/** Tests, what only tests use, what is made by a command, and the contract, which engineers read. */
const NOT_SAID = [
  '**/*.test.{ts,tsx}',
  '**/test*.ts',
  'src/site/fixtures/**',
  'src/migrations/**',
  'src/collections/doors/{describeContract,storedDoors}.ts',
]

const SAID = 'What a person reads comes from src/wording.'

/** What is thrown or logged for engineers, what whoever keeps the server reads of a backup, and what describes a door to them, is English and stands where it is. */
const FOR_ENGINEERS =
  ':not(NewExpression[callee.name=/(Error|Fault|BackupProblem)$/], Property[key.name=/^(does|summary|msg)$/])'

/** Sentences that do not come from the wording, as far as their look tells. */
const unsaid = [
  'JSXText[value=/[A-Za-z]{2}/]',
  'JSXAttribute[name.name=/^(label|title|aria-label|placeholder|alt|description|heading)$/] > Literal[value=/[A-Za-z]{2}/]',
  'JSXElement > JSXExpressionContainer > Literal[value=/[A-Za-z]{2}/]',
  'JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/[A-Za-z]{2}/]',
  'Property[key.name=/^(label|labels|description|singular|plural|placeholder|message)$/] > Literal[value=/^[A-Z]/]',
  `${FOR_ENGINEERS} > Literal[value=/^["“‘(]?[A-Z].*\\s.*[.?!…]$/s]`,
  `${FOR_ENGINEERS} > TemplateLiteral > TemplateElement[tail=true][value.cooked=/[a-z]{2,}.*[.?!…]$/]`,
].map((selector) => ({ selector, message: SAID }))

const importAbove = {
  selector: 'ImportExpression',
  message: 'The core says at the top what it imports.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.data/',
      'coverage/',
      'next-env.d.ts',
      'tests/circle/', // tests/lint.test.ts shows that a circle is found
      'src/payload-types.ts',
      'tests/doors/contract.d.ts',
      'src/migrations/',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: {
      // Without these two, no-cycle looks into JavaScript only and finds no circle, ever.
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...ladderZones, ...assemblyZones] },
      ],
      'max-lines': ['error', { max: 350 }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs', 'scripts/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/wording/**', ...NOT_SAID],
    rules: { 'no-restricted-syntax': ['error', ...unsaid] },
  },
  {
    files: CORE.map((room) => `src/${room}/**/*.{ts,tsx}`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(payload|@payloadcms/|next|react|react-dom|lexical|pg)(/|$)',
              message: 'The core knows no framework and no database.',
            },
            {
              regex:
                '^(node:(?!(buffer|crypto)$)|(fs|http|http2|https|net|tls|dns|dgram|os|child_process|worker_threads)(/|$))',
              message: 'The core does no input or output.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', importAbove, ...unsaid],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The core does no input or output.' },
      ],
    },
  },
  {
    // What only tests use, and what `npm run verify-editions` prints for whoever keeps the server.
    files: [...CORE.map((room) => `src/${room}/**/test*.ts`), 'src/edition/checkEdition.ts'],
    rules: { 'no-restricted-syntax': ['error', importAbove] },
  },
  {
    files: ['src/wording/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
