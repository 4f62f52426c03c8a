export type { AccountList, AccountRefusalCode, AccountRow } from '../contract/accounts.schemas.ts'
export { API_VERSION } from '../contract/versions.ts'
export * from './client.ts'
export * from './failure.ts'
