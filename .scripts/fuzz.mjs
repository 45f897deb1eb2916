// `npm run test:fuzz`: a hundred thousand mutated notebooks are opened or refused, and every cell of
// two thousand generated ones is drawn in Chromium. Not part of `npm test`: it takes an hour.
import { parseArgs } from 'node:util';
import { npmStep } from './steps.mjs';

const { values: asked } = parseArgs({
  options: {
    mutations: { type: 'string', default: '100000' },
    documents: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '14' },
  },
});
const vitest = (project, file) => ['exec', '--', 'vitest', 'run', '--project', project, file];

npmStep(`${asked.mutations} mutations`, vitest('unit', 'test/document/mutations.test.ts'), {
  MUTATIONS: asked.mutations,
  SEED: asked.seed,
});
npmStep(
  `Cells of ${asked.documents} documents`,
  vitest('browser (chromium)', 'test/browser/generatedDocuments.test.ts'),
  { VITE_DOCUMENTS: asked.documents, VITE_SEED: asked.seed },
);
