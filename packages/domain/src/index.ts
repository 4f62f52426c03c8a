export * from './calendar/day.schemas.ts'
export * from './calendar/day.ts'
export * from './calendar/red-days.ts'
