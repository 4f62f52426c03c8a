export { API_VERSION } from '../contract/versions.ts'
export * from './client.ts'
export * from './failure.ts'
