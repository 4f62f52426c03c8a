export * from './plan.ts'
export * from './problems.ts'
export * from './recognition.schemas.ts'
