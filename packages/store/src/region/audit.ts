import type { Actor, AuditEvent, AuditRow } from '@brygga/api'
import type { Session } from '../engine/engine.ts'
import { InvalidCursor } from '../errors.ts'
import { readTexts } from './access-texts.ts'
import { asText } from './subjects.ts'

/** What is to be noted, and on whose account. */
export interface AuditNote {
  event: Omit<AuditEvent, 'subjects'>
  actor: Pick<Actor, 'accountId' | 'name'>
}

/** Entries as the function `record_audit` takes them, beside what they are about. */
export function entriesOf(notes: readonly AuditNote[]): string {
  return JSON.stringify(
    notes.map(({ event: { action, kind, changeId }, actor }) => ({
      account: actor.accountId,
      actor: actor.name,
      action,
      kind,
      change: changeId,
    })),
  )
}

/** Notes something in the region's audit log. A change is put into the chain at once, with all that was pending. */
export async function recordAudit(session: Session, event: AuditEvent, actor: Actor): Promise<void> {
  await session.prepared('record_audit', 'SELECT record_audit($1, $2)', [
    entriesOf([{ event, actor }]),
    event.subjects.map(asText),
  ])
  if (event.kind === 'change') await sealAudit(session)
}

/** The most entries that are put into the chain in one go, so that nobody waits long for it. */
export const sealedAtOnce = 5_000

/** Puts what is pending in the region into the chain; says how many entries it was. */
export async function sealAudit({ prepared }: Session): Promise<number> {
  const [row] = await prepared<{ sealed: number }>('seal_audit', 'SELECT seal_audit($1) AS sealed', [
    sealedAtOnce,
  ])
  return row?.sealed ?? 0
}

/** What is known of a region's whole audit chain. Keep `head` elsewhere to be able to prove later that nothing was cut off. */
export interface AuditChain {
  length: number
  /** The last hash, in hexadecimal; null where nothing is in the chain. */
  head: string | null
  isIntact: boolean
}

/** The most entries that are checked in one statement. */
const checkedAtOnce = 10_000

/** Checks the whole chain of the region: every entry, and that there is one for every link. */
export async function checkAudit({ prepared }: Session): Promise<AuditChain> {
  const [head] = await prepared<{ position: string; hash: string }>('audit_head', headStatement, [])
  const length = Number(head?.position ?? 0)
  let after = 0
  let linked = 0
  let isIntact = true
  for (;;) {
    const [part] = await prepared<{ last: string | null; linked: string; unfit: string }>(
      'check_audit',
      'SELECT last, linked, unfit FROM check_audit($1, $2, $3)',
      [length, after, checkedAtOnce],
    )
    if (part === undefined || part.last === null) break
    after = Number(part.last)
    linked += Number(part.linked)
    isIntact &&= Number(part.unfit) === 0
  }
  return { length, head: head?.hash ?? null, isIntact: isIntact && linked === length }
}

const headStatement = `SELECT position, encode(hash, 'hex') AS hash FROM audit_links
  WHERE region_id = (SELECT app_region()) ORDER BY position DESC LIMIT 1`

/** What entries are asked for. */
export interface AuditFilter {
  personId?: string
  kind?: AuditEvent['kind']
  from?: string
  until?: string
  limit: number
  cursor: string | null
}

/** The region's audit log, newest first; days are counted in Sweden. Checks the stretch of the chain that it reads. */
export async function readAudit(
  session: Session,
  { personId, kind, from, until, limit, cursor }: AuditFilter,
): Promise<{ rows: AuditRow[]; nextCursor: string | null; chainIntact: boolean }> {
  await sealAudit(session)
  const [name, statement] = personId === undefined ? readOfAll : readOfPerson
  const found = await session.prepared<StoredEntry>(name, statement, [
    personId ?? null,
    from ?? null,
    until ?? null,
    beforeOf(cursor),
    limit + 1,
    kind ?? null,
  ])
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const hasMore = found.length > limit && last !== undefined
  const stretch =
    personId === undefined
      ? stretchOf(page, cursor === null && until === undefined, !hasMore && from === undefined)
      : null
  return {
    rows: page.map(entryOf),
    nextCursor: hasMore ? String(last.sequence) : null,
    chainIntact: page.every(({ fits }) => fits) && (stretch === null || (await isUnbroken(session, stretch))),
  }
}

/** From which place to which a page reads the chain; to its head (null) and from its first link where nothing is left out. */
function stretchOf(
  page: readonly StoredEntry[],
  isFromHead: boolean,
  isToFirst: boolean,
): { first: number; last: number | null } | null {
  const places = page.map(({ position }) => Number(position))
  if (places.length === 0) return isFromHead && isToFirst ? { first: 1, last: null } : null
  return { first: isToFirst ? 1 : Math.min(...places), last: isFromHead ? null : Math.max(...places) }
}

/** Whether no link and no entry is missing in a stretch of the chain. */
async function isUnbroken(
  { prepared }: Session,
  { first, last }: { first: number; last: number | null },
): Promise<boolean> {
  const [row] = await prepared<{ unbroken: boolean }>('unbroken', unbrokenStatement, [first, last])
  return row?.unbroken === true
}

const unbrokenStatement = `WITH stretch AS (SELECT $1::bigint AS first, coalesce($2::bigint, (
  SELECT max(position) FROM audit_links WHERE region_id = (SELECT app_region())), 0) AS last)
SELECT greatest(last - first + 1, 0) = (
  SELECT count((SELECT a.sequence FROM audit_log a WHERE a.region_id = l.region_id AND a.sequence = l.sequence))
  FROM audit_links l WHERE l.region_id = (SELECT app_region()) AND l.position BETWEEN first AND last) AS unbroken
FROM stretch`

interface StoredEntry extends Omit<AuditRow, 'subjects' | 'access' | 'sequence'> {
  sequence: string
  subjects: string[]
  /** Its place in the chain; null where it has none. */
  position: string | null
  fits: boolean
}

function entryOf({ fits: _fits, position: _position, ...entry }: StoredEntry): AuditRow {
  return { ...entry, sequence: Number(entry.sequence), ...readTexts(entry.subjects) }
}

function beforeOf(cursor: string | null): string | null {
  if (cursor !== null && !/^\d{1,15}$/.test(cursor)) throw new InvalidCursor('Not a cursor of the audit log.')
  return cursor
}

// The page comes first and each of its entries is looked up by itself: joined as a whole, the database would go through
// the whole log for twenty rows of it.
const readStatement = (ofPerson: string) => `WITH page AS MATERIALIZED (
  SELECT a AS entry, a.* FROM audit_log a
  WHERE a.region_id = (SELECT app_region()) ${ofPerson}
    AND ($2::text IS NULL OR to_char(a.at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD') >= $2)
    AND ($3::text IS NULL OR to_char(a.at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD') < $3)
    AND a.sequence < coalesce($4::bigint, 9223372036854775807)
    AND ($6::text IS NULL OR a.kind = $6)
  ORDER BY a.sequence DESC LIMIT $5
)
SELECT p.sequence::text, iso_moment(p.at) AS at, p.actor_name AS by, p.action, p.kind, p.change_id AS "changeId",
  coalesce((SELECT s.subjects FROM audit_subjects s
    WHERE s.region_id = p.region_id AND s.subject_set = p.subject_set), '{}') AS subjects,
  link.position::text, coalesce(encode(link.hash, 'hex'), '') AS hash, audit_fits(p.entry) AS fits
FROM page p
LEFT JOIN LATERAL (
  SELECT l.position, l.hash FROM audit_links l WHERE l.region_id = p.region_id AND l.sequence = p.sequence LIMIT 1
) AS link ON true
ORDER BY p.sequence DESC`

const readOfAll = ['audit_of_all', readStatement('AND $1::uuid IS NULL')] as const
const readOfPerson = [
  'audit_of_person',
  readStatement(`AND a.subject_set = ANY (ARRAY(SELECT p.subject_set FROM audit_people p
    WHERE p.region_id = (SELECT app_region()) AND p.person_id = $1::uuid))`),
] as const
