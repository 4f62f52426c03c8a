// What crosses the API, apart from what reads and writes files: a browser takes this, and none of the rest.
export * from './plan.ts'
export * from './problems.ts'
export * from './recognition.schemas.ts'
