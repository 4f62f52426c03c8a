export { type RunningPostgres, startPostgres } from './start-postgres.ts'
export { type TestDatabase, type TestStore, testDatabases } from './test-databases.ts'
