// Lints an OpenAPI document with Redocly's recommended rules: node lint.mjs FILE. A warning is a failure, too.
import { createConfig, formatProblems, getTotals, lint } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended'],
  rules: {
    'no-path-trailing-slash': 'off', // the API has them, and always had
    'no-ambiguous-paths': 'off', // /parents/me/ is no number
    'operation-2xx-response': 'off', // one only sends people on to the provider
  },
});
const problems = await lint({ ref: process.argv[2], config });
formatProblems(problems, { format: 'codeframe', totals: getTotals(problems), version: '' });
process.exitCode = problems.length === 0 ? 0 : 1;
