import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// Components are shown to TypeScript as what the linter makes of them, once. Otherwise the program
// would change with each of them, and every type be worked out a hundred times.
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK = '1'; // read when the plugin is loaded
const { default: svelte } = await import('eslint-plugin-svelte');

// A dot file, named with `eslint -c`, so that the top level keeps to the project's own nouns.

const ambient = [
  { object: 'Math', property: 'random', message: 'Take a stream as an argument.' },
  { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
];

// Only + - * / and sqrt are the same in every browser: the last bit of these differs, and one
// different bit sends a whole stream of draws another way. Use src/numeric instead.
const machineDependent = [
  ...['log', 'log1p', 'log2', 'log10', 'exp', 'expm1', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
].map((property) => ({ object: 'Math', property, message: 'Differs between browsers.' }));

export default defineConfig(
  globalIgnores(['dist*/', 'coverage/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      // The same for every file: a second setting would make the type service start over.
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // no-undef knows neither types nor svelte's own snippets; svelte-check does that work.
    rules: {
      'svelte/no-at-html-tags': 'error',
      'no-undef': 'off',
      // A notebook's documents are replaced whole; maps and dates inside are never watched.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte'],
    // What a component hands to a snippet or callback is `any` here, but typed in svelte-check.
    rules: Object.fromEntries(
      ['assignment', 'argument', 'member-access', 'call', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    files: ['src/**', 'workers/**'],
    // Curly braces between plain quotes: a value that its sentence never gets.
    rules: { 'no-console': 'error', 'no-template-curly-in-string': 'error' },
  },
  { files: ['src/run/commandLine.ts'], rules: { 'no-console': 'off' } },
  {
    // Everywhere but where it is only drawn and shown: there a last bit is rounded away, decides
    // nothing, and goes no further. A room that is new is held to the rule.
    files: ['src/**', 'workers/**'],
    ignores: ['chart', 'cells', 'app'].map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-properties': ['error', ...ambient, ...machineDependent],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
          message: 'x ** y differs between browsers. Use src/numeric.',
        },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
);
