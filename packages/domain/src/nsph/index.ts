export * from './finding-codes.ts'
export * from './rulebook.ts'
export * from './sources.ts'
export * from './values.ts'
