export type {
  AccessNoting,
  Administration,
  MembershipToGrant,
  RegionMember,
  RegionToCreate,
  RolesChanged,
  RolesToChange,
} from './administer.ts'
export type { Database, JobsExecutor } from './engine/engine.ts'
export { withoutValues } from './engine/failures.ts'
export {
  DataFolderInUse,
  InvalidCursor,
  NestedTransaction,
  RightsNotHeld,
  StoreBusy,
  StoreUnavailable,
  UnknownRecord,
} from './errors.ts'
export { migrate, migrationsFolder } from './migrate.ts'
export { type OpenStore, openStore, type StoreLocation } from './open-store.ts'
export type { AuditChain } from './region/audit.ts'
export { unknownChange } from './region/signals.ts'
export * as authTables from './schema/auth.tables.ts'
