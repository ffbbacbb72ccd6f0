// Runs single tests in several trees at once: on standard input a list of { root, file, name }, on standard output the state of each, in its order.
// `name` is what a test's full name ends in; the first shell that a test is tried under is enough.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

const asked = JSON.parse(readFileSync(0, 'utf8'));
const vitest = await createVitest('test', {
  watch: false,
  config: false,
  root: process.cwd(),
  reporters: [{}],
  projects: asked.map(({ root, file }, index) => ({
    root,
    test: {
      name: String(index),
      include: [file],
      testTimeout: 60_000,
      globalSetup: join(root, 'test/scratch.ts'),
    },
  })),
});

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const specifications = asked.map(({ root, file, name }, index) => {
  const project = vitest.projects.find((each) => each.name === String(index));
  return project.createSpecification(join(root, file), {
    testNamePattern: new RegExp(`^(?!.*under 'busybox').*${literal(name)}$`),
  });
});
const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
const states = asked.map(({ name }, index) => {
  const module = testModules.find((each) => each.project.name === String(index));
  const tests = [...(module?.children.allTests() ?? [])].filter((test) => test.name.endsWith(name));
  const results = tests.map((test) => test.result().state).filter((state) => state !== 'skipped');
  const errors = [...(module?.errors() ?? []), ...unhandledErrors].map((error) => error.message);
  return { results, errors };
});
await vitest.close();
process.stdout.write(`\n${JSON.stringify(states)}\n`);
process.exit(0);
