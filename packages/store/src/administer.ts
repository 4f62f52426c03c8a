import type { Actor, RegionSettings } from '@brygga/api'
import type { Role } from '@brygga/domain'
import { sql } from 'drizzle-orm'
import type { Engine, Session } from './engine/engine.ts'
import { type AuditChain, checkAudit, entriesOf, sealAudit } from './region/audit.ts'

/** A region with the municipalities that its programme is for. */
export interface RegionToCreate extends RegionSettings {
  /** Four digits each. */
  municipalityCodes: readonly string[]
}

/** Which account becomes what in a region. Replaces what it was there before. */
export interface MembershipToGrant {
  regionId: string
  accountId: string
  personId: string | null
  roles: readonly Role[]
}

/** Setting up: which regions there are and who belongs to them. Each change is in the region's audit log. */
export interface Administration {
  regions(): Promise<(RegionSettings & { municipalityCodes: string[] })[]>
  createRegion(region: RegionToCreate): Promise<void>
  /** Shows a region as of a day, or (null) as of the calendar's. */
  showAsOf(regionId: string, day: string | null): Promise<void>
  grantMembership(membership: MembershipToGrant): Promise<void>
  withdrawMembership(regionId: string, accountId: string): Promise<void>
  /** Puts what is pending into the region's audit chain, and checks all of it. */
  checkAudit(regionId: string): Promise<AuditChain>
}

const setUp: Pick<Actor, 'accountId' | 'name'> = { accountId: 'set-up', name: 'Set-up' }

/** Setting up, on whose account it is noted: the installation's own unless another is named. */
export function administration(engine: Engine, actor = setUp): Administration {
  const inRegion = <T>(regionId: string, work: (session: Session) => Promise<T>) =>
    engine.transaction('brygga_setup', { region: regionId }, work)

  const note = ({ rows }: Session, action: string) => {
    const event = { action, kind: 'change', changeId: null } as const
    return rows(sql`SELECT record_audit(${entriesOf([{ event, actor }])}::jsonb, '{}')`)
  }

  return {
    regions: () =>
      engine.transaction('brygga_setup', {}, ({ rows }) =>
        rows(sql`
          SELECT id, name, code, rulebook_id AS "rulebookId", shown_as_of AS "shownAsOf",
            municipality_codes AS "municipalityCodes"
          FROM regions ORDER BY code, name`),
      ),
    createRegion: (region) =>
      inRegion(region.id, async (session) => {
        await session.rows(sql`
          INSERT INTO regions (id, name, code, municipality_codes, rulebook_id, shown_as_of)
          VALUES (${region.id}, ${region.name}, ${region.code}, ${textArray(region.municipalityCodes)},
            ${region.rulebookId}, ${region.shownAsOf})`)
        await note(session, 'regions.create')
      }),
    showAsOf: (regionId, day) =>
      inRegion(regionId, async (session) => {
        await session.rows(sql`UPDATE regions SET shown_as_of = ${day} WHERE id = ${regionId}`)
        await note(session, 'regions.show-as-of')
      }),
    grantMembership: ({ regionId, accountId, personId, roles }) =>
      inRegion(regionId, async (session) => {
        await session.rows(sql`
          INSERT INTO memberships (region_id, account_id, person_id, roles)
          VALUES (${regionId}, ${accountId}, ${personId}, ${textArray(roles)})
          ON CONFLICT (region_id, account_id) DO UPDATE SET person_id = excluded.person_id, roles = excluded.roles`)
        await note(session, 'memberships.grant')
      }),
    withdrawMembership: (regionId, accountId) =>
      inRegion(regionId, async (session) => {
        await session.rows(
          sql`DELETE FROM memberships WHERE region_id = ${regionId} AND account_id = ${accountId}`,
        )
        await note(session, 'memberships.withdraw')
      }),
    checkAudit: (regionId) =>
      engine.transaction('brygga_app', { region: regionId }, async (session) => {
        await sealAudit(session)
        return checkAudit(session)
      }),
  }
}

function textArray(values: readonly string[]) {
  return sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
}
