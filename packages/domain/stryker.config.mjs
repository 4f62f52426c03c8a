// Mutation testing: Stryker alters the code in one place at a time, and a test has to fail for it.
// One group is run at a time (GROUP=calendar), each with its own tests and its own floor; scripts/mutation.mjs runs them all.

/** Random registers by the hundred take minutes for one mutant, so the properties of the register are left out. */
const testsOfSubjects = [
  'src/*/!(*.properties|compare|safe-text|red-days|identity-number).test.ts',
  'src/nsph/**/*.test.ts',
]

/** The mutation score of the package as a whole, in percent, below which the run fails. */
export const floorOfAll = 85

/** The subjects with a floor of their own are tested by the tests beside them, and the quickest of those. */
export const groups = {
  calendar: group('calendar', ['src/calendar/*.test.ts'], 95),
  access: group('access', ['src/access/*.test.ts'], 95),
  rules: group('rules', ['src/rules/*.test.ts', 'src/testing/*.test.ts'], 95),
  people: group('people', ['src/people/*.test.ts'], 85),
  ...Object.fromEntries(
    [
      'influence',
      'nsph',
      'placements',
      'programme',
      'register',
      'role',
      'supervision',
      'training',
      'workplaces',
    ].map((name) => [name, group(name, testsOfSubjects, 0)]),
  ),
}

const asked = process.env.GROUP ?? 'calendar'
const { mutate, testFiles, floor } = groups[asked]

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate,
  testFiles,
  // The sandbox lies in this folder, so it finds tsconfig.json above it; a copy would not find what it extends.
  ignorePatterns: ['.stryker-tmp', 'dist', 'api', 'reports', 'tsconfig*.json'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${asked}.json` },
  thresholds: { high: 100, low: floor, break: floor },
  concurrency: 2,
  // A busy machine is no endless loop.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 20,
  allowConsoleColors: false,
}

/** Tables of cases are tests, and what `testing` offers is for tests. */
function group(folder, testFiles, floor) {
  const mutate = [`src/${folder}/**/*.ts`, '!src/**/*.test.ts', '!src/**/*.cases.ts']
  return { mutate, testFiles, floor }
}
