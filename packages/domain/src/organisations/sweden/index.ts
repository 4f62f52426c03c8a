export * from './recognise.ts'
export { regions, type SwedishRegion } from './region-list.ts'
export * from './sweden.ts'
