import type { Settings } from './engine.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Refuses what is no id of a region, before it comes near a statement. */
export function checkedRegion(regionId: string): string {
  if (!uuid.test(regionId)) throw new TypeError('A region id is a UUID.')
  return regionId
}

/** The statements that hold a transaction to its region and account; they end with the transaction. */
export function settingsStatement({ region, account }: Settings): string {
  return [
    ...(region === undefined ? [] : [setting('app.region', checkedRegion(region))]),
    ...(account === undefined ? [] : [setting('app.account', account)]),
  ].join('; ')
}

/** Written as a literal because a statement with parameters cannot travel together with BEGIN. */
function setting(name: string, value: string): string {
  if (value.includes('\0')) throw new TypeError('A setting holds no NUL.')
  const literal = `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  return `SELECT set_config('${name}', ${literal}, true)`
}
