import type { PersonView } from '../contract/index.ts'
import type { RegionTransaction } from '../ports.ts'
import type { Reach } from '../reach.ts'

/** As many readings as a page shows; the audit log has them all. */
const readingsShown = 50

/** Who has read a person's file, newest first; empty for those who may not see that. */
export async function readingsOf(
  personId: string,
  transaction: RegionTransaction,
  reach: Reach,
): Promise<PersonView['readings']> {
  if (!reach.may('readings.read', { about: 'person', personId })) return []
  const { rows } = await transaction.auditRows({ personId, kind: 'read', limit: readingsShown, cursor: null })
  return rows.map(({ at, by, action }) => ({ at, by, action }))
}
