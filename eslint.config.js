import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Modules that no pure module may load: it runs in a plain unit test and in the browser. */
const PLATFORM = {
  regex: '^(astro:|node:)',
  message: 'model, domain and prose are pure: no astro:* and no node:* (DESIGN §4).',
  allowTypeImports: true,
};

/** The arrow points one way: model and domain know nothing of what is made from them. */
const UPWARD = {
  regex: '/(pages|components|layouts|build|commands|print|slides|cards|open-data|read-content)/|^(\\.\\./)+knowledge-base\\.ts$',
  message: 'No arrow upward: pages, components and renderers use the domain, never the other way round (DESIGN §4).',
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'prints/', 'node_modules/', 'content/', 'public/'] },
  // Without type information: the whole tree is linted in seconds; tsc and astro check know the types.
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      // `_name` says that a value is left out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Scripts that old classroom browsers run as they are: ECMAScript 5, which a unit test parses.
    files: ['src/slides/**/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: {
      'no-var': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }],
    },
  },
  {
    files: ['src/model/**/*.ts', 'src/domain/**/*.ts', 'src/prose/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [PLATFORM, UPWARD] }],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        { name: 'window', message: 'Pure modules know no browser.' },
        'document',
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: '`today` is an argument: the domain has no clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: '`today` is an argument: the domain has no clock.',
        },
      ],
    },
  },
);
