// Mutation testing: Stryker alters the code in one place at a time, and a test has to fail for it.
// One group is run at a time (GROUP=calendar), each with its own tests and its own floor; scripts/mutation.mjs runs them all.

/** Random registers by the hundred take minutes for one mutant, so the properties of the register are left out. */
const testsOfSubjects = [
  'src/*/!(*.properties|compare|safe-text|red-days|identity-number).test.ts',
  'src/nsph/**/*.test.ts',
  'src/published-files.test.ts',
]

/** The mutation score of the package as a whole, in percent, below which the run fails. */
export const floorOfAll = 85

const published = 'src/published-files.test.ts'

/**
 * The subjects with a floor of their own are tested by the tests beside them and by what is published of them, and by
 * nothing else. Comparing rulebooks takes whole registers, so it is a group apart.
 */
export const groups = {
  calendar: group(['src/calendar/*.ts'], ['src/calendar/*.test.ts'], 95),
  access: group(['src/access/*.ts'], ['src/access/*.test.ts', published], 95),
  rules: group(
    ['src/rules/*.ts', '!src/rules/compare.ts'],
    ['src/rules/!(compare).test.ts', 'src/testing/*.test.ts', published],
    95,
  ),
  compare: group(['src/rules/compare.ts'], ['src/rules/compare.test.ts'], 95),
  people: group(['src/people/*.ts'], ['src/people/*.test.ts', published], 85),
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
    ].map((name) => [name, { ...group([`src/${name}/**/*.ts`], testsOfSubjects, 0), ignoreStatic: true }]),
  ),
}

const asked = process.env.GROUP ?? 'calendar'
const { mutate, testFiles, floor, ignoreStatic } = groups[asked]

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Of the subjects, what is worked out when a file is read (schemas, lists, names: one mutant in six) is left out:
  // every test has to run for each, which would take 98 % of the time. The published files say what it must be.
  ignoreStatic,
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
function group(files, testFiles, floor) {
  const mutate = [...files, '!src/**/*.test.ts', '!src/**/*.cases.ts']
  return { mutate, testFiles, floor, ignoreStatic: false }
}
