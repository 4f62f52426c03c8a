import type { RegionSettings, RegionTransaction } from '@brygga/api'
import { sql } from 'drizzle-orm'
import type { Session } from '../engine/engine.ts'
import { applyToRegion } from './apply.ts'
import { forgetAssessments, readAssessments, saveAssessments, subjectsDue } from './assessments.ts'
import { readAudit, recordAudit } from './audit.ts'
import { followUps, sayFollowUp } from './follow-ups.ts'
import { readImports, readMapping, saveImport, saveMapping } from './imports.ts'
import { rememberAnswer, replayAnswer } from './kept-answers.ts'
import { readRegister } from './register.ts'
import { search } from './search.ts'
import { sendSignal } from './signals.ts'
import { subjectsOfChange, undoInRegion } from './undo.ts'

/** Everything that can be done in a region, on one open transaction that is held to it. */
export function regionTransaction(session: Session, regionId: string): RegionTransaction {
  let isAlone = false
  const lockForWriting = async () => {
    if (isAlone) return
    await session.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`brygga region ${regionId}`}, 0))`)
    isAlone = true
  }
  return {
    region: () => regionSettings(session),
    register: (slice) => readRegister(session, slice),
    search: (text, asked) => search(session, text, asked),
    lockForWriting,
    apply: async (change, actor) => {
      await lockForWriting()
      return applyToRegion(session, regionId, change, actor)
    },
    undo: async (changeId, actor) => {
      await lockForWriting()
      return undoInRegion(session, regionId, changeId, actor)
    },
    changeOf: (changeId) => changeOf(session, changeId),
    subjectsOfChange: (changeId) => subjectsOfChange(session, regionId, changeId),
    replay: (actor, key, bodyHash) => replayAnswer(session, actor, key, bodyHash),
    remember: (actor, key, bodyHash, answer) =>
      rememberAnswer(session, regionId, actor, { key, bodyHash, answer }),
    saveAssessments: (assessments) => saveAssessments(session, regionId, assessments),
    assessments: (subjects) => readAssessments(session, subjects),
    subjectsDue: (on) => subjectsDue(session, on),
    forgetAssessments: (subjects) => forgetAssessments(session, subjects),
    audit: (event, actor) => recordAudit(session, event, actor),
    auditRows: (filter) => readAudit(session, filter),
    followUps: () => followUps(session),
    sayFollowUp: async (said, actor) => {
      await lockForWriting()
      return sayFollowUp(session, regionId, said, actor)
    },
    saveImport: (record) => saveImport(session, regionId, record),
    imports: () => readImports(session),
    rememberedMapping: () => readMapping(session),
    rememberMapping: (mapping) => saveMapping(session, regionId, mapping),
    signal: (changeId, subjects) => sendSignal(session, regionId, changeId, subjects),
  }
}

async function regionSettings({ rows }: Session): Promise<RegionSettings> {
  const [region] = await rows<RegionSettings>(sql`
    SELECT id, name, code, rulebook_id AS "rulebookId", shown_as_of AS "shownAsOf" FROM regions`)
  if (region === undefined)
    throw new Error('The transaction is held to no region, or to one that is not set up.')
  return region
}

async function changeOf({ rows }: Session, changeId: string) {
  const [change] = await rows<{ kind: string; accountId: string; at: string }>(sql`
    SELECT kind, account_id AS "accountId", iso_moment(at) AS at FROM changes WHERE id = ${changeId}`)
  return change ?? null
}
