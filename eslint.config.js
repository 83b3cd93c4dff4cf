/** What lint refuses: loose types, big files, and imports against the arrows of the house. */
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Layer by folder: what it may import besides its own files. Everything not listed is refused. */
const mayImport = {
  content: ['valibot'],
  'src/domain': ['#content', 'valibot'],
  machines: ['#domain', '#content', 'xstate'],
  'src/pdf': ['#domain', '#content'],
  'src/storage': ['#domain', '#content'],
  'src/ui': ['#machines', '#domain', '#content'],
};
void mayImport;
export default defineConfig(
  globalIgnores(['dist']),
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 50],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
