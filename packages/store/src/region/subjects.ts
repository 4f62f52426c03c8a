import type { Subject } from '@brygga/domain'
import type { KindedRecord } from './links.ts'

/** The subjects that records are or belong to. A region's id is its programme's. */
export function subjectsOf(regionId: string, records: readonly KindedRecord[]): Subject[] {
  const all = records.flatMap((each) => [...itself(regionId, each), ...belongsTo(each)])
  return [...new Map(all.map((subject) => [asText(subject), subject])).values()]
}

/** A subject in one text, as the audit log and signals carry it. */
export function asText({ kind, id }: Subject): string {
  return `${kind}:${id}`
}

/** The subject that a text stands for. */
export function fromText(text: string): Subject {
  const colon = text.indexOf(':')
  return { kind: text.slice(0, colon) as Subject['kind'], id: text.slice(colon + 1) }
}

function itself(regionId: string, { kind, record }: KindedRecord): Subject[] {
  switch (kind) {
    case 'people':
      return [{ kind: 'person', id: record.id }]
    case 'placements':
      return [{ kind: 'placement', id: record.id }]
    case 'organisations':
      return [{ kind: 'workplace', id: record.id }]
    case 'cohorts':
      return [{ kind: 'cohort', id: record.id }]
    case 'systemFaults':
      return [{ kind: 'system-fault', id: record.id }]
    case 'forums':
      return [{ kind: 'forum', id: record.id }]
    case 'mandates':
    case 'goals':
    case 'mandatePhases':
    case 'cooperationAgreements':
    case 'responsibilities':
    case 'governanceBodies':
    case 'bodyMeetings':
    case 'bodyDecisions':
    case 'publishedFigures':
      return [{ kind: 'programme', id: regionId }]
    default:
      return []
  }
}

const fieldSubjects: Readonly<Record<string, Subject['kind']>> = {
  personId: 'person',
  supervisorId: 'person',
  reportedById: 'person',
  attendeeIds: 'person',
  coverPersonId: 'person',
  repliedById: 'person',
  placementId: 'placement',
  fromPlacementId: 'placement',
  toPlacementId: 'placement',
  workplaceId: 'workplace',
  workplaceIds: 'workplace',
  invitedIds: 'person',
  managerId: 'person',
  ownerId: 'person',
  cohortId: 'cohort',
  faultId: 'system-fault',
  forumId: 'forum',
}

function belongsTo({ record }: KindedRecord): Subject[] {
  return Object.entries(fieldSubjects).flatMap(([field, kind]) =>
    [record[field]].flat().flatMap((id) => (typeof id === 'string' ? [{ kind, id }] : [])),
  )
}
