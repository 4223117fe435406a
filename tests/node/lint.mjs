// Lints an OpenAPI document with Redocly's rules: node lint.mjs FILE. Anything found, also a warning, is a failure.
import { createConfig, formatProblems, getTotals, lint } from '@redocly/openapi-core';

const config = await createConfig({ extends: ['recommended'] });
const problems = await lint({ ref: process.argv[2], config });
formatProblems(problems, { format: 'codeframe', totals: getTotals(problems), version: '' });
process.exitCode = problems.length === 0 ? 0 : 1;
