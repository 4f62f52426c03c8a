export { additionsOf, applyIn, done, type ExampleRegion, exampleRegion } from './example-region.ts'
export { type KillRound, killRound } from './kill-round.ts'
export { type RunningPostgres, startPostgres } from './start-postgres.ts'
export {
  prepareFolder,
  type RunStatement,
  type TestDatabase,
  type TestStore,
  testDatabases,
} from './test-databases.ts'
