import type { Day, Period, Placement, Register, RoleAssignment, Session } from '@brygga/domain'
import type { TimelineEntry } from '../contract/index.ts'
import type { RegisterNames } from '../register-names.ts'

/** What a history is drawn from: facts and names, the day it is seen from, and what its reader may know. */
export interface TimelineSource {
  register: Register
  names: RegisterNames
  /** Nothing that began after this day is in the history. */
  on: Day
  placements: readonly Placement[]
  mayKnowOf(session: Session): boolean
  maySeeThemesOf(session: Session): boolean
}

type Numbers = TimelineEntry['numbers']

/** Everything dated about a person, newest first. */
export function personTimeline(personId: string, source: TimelineSource): TimelineEntry[] {
  const { register } = source
  const placements = source.placements.filter((placement) => placement.personId === personId)
  return inOrder(source.on, [
    ...roleEntries(register.roles.filter(isOf(personId)), source),
    ...placements.map((placement) => placementEntry(placement, source)),
    ...placements.flatMap((placement) => aroundPlacement(placement, source)),
    ...ledBy(personId, source),
    ...sessionEntries(personId, source),
    ...trainingEntries(personId, register),
    ...register.consents
      .filter(isOf(personId))
      .map((consent) =>
        entry('consent', consent.id, consent, { purpose: consent.purpose, given: consent.given }),
      ),
  ])
}

/** What a workplace's history is drawn from; besides, who may be named as having a role there. */
interface WorkplaceTimelineSource extends Pick<TimelineSource, 'register' | 'names' | 'on' | 'placements'> {
  maySeeRole(role: RoleAssignment): boolean
}

/** Everything dated about a workplace, newest first. */
export function workplaceTimeline(workplaceId: string, source: WorkplaceTimelineSource): TimelineEntry[] {
  const { register, names } = source
  const isHere = (record: { workplaceId: string }) => record.workplaceId === workplaceId
  const held = register.roles.filter((role) => role.organisationId === workplaceId && source.maySeeRole(role))
  return inOrder(source.on, [
    ...held.map((role) => ({
      ...entry('role', role.id, role, { role: role.role }),
      person: names.person(role.personId),
    })),
    ...source.placements.filter(isHere).map((placement) => ({
      ...placementEntry(placement, source),
      person: names.person(placement.personId),
    })),
    ...register.staffIntroductions
      .filter(isHere)
      .map(({ id, heldOn, participants }) =>
        entry('staff-introduction', id, onDay(heldOn), { participants }),
      ),
    ...register.fundings
      .filter(isHere)
      .map((funding) =>
        entry('funding', funding.id, funding, { amount: funding.amount, funder: funding.funder }),
      ),
    ...register.anchorings.filter(isHere).flatMap(({ id, notedOn, level, anchored }) =>
      // An answer that nobody dated has no place in a history.
      notedOn === null ? [] : [entry('anchoring', id, onDay(notedOn), { level, anchored })],
    ),
  ])
}

function roleEntries(roles: Register['roles'], { names }: TimelineSource): TimelineEntry[] {
  return roles.map((role) => ({
    ...entry('role', role.id, role, { role: role.role, fraction: role.fraction }),
    place: role.organisationId === null ? null : names.place(role.organisationId),
  }))
}

function placementEntry(placement: Placement, { names }: Pick<TimelineSource, 'names'>): TimelineEntry {
  const employer = names.place(placement.employerId).name
  return {
    ...entry('placement', placement.id, placement, { fraction: placement.fraction, employer }),
    place: names.place(placement.workplaceId),
  }
}

function aroundPlacement(placement: Placement, { register, names }: TimelineSource): TimelineEntry[] {
  const place = names.place(placement.workplaceId)
  const isAround = (record: { placementId: string }) => record.placementId === placement.id
  return [
    ...register.relations.filter(isAround).map((relation) => ({
      ...entry(relation.kind, relation.id, relation, { direction: 'has' }),
      person: names.person(relation.personId),
    })),
    ...register.roleAgreements
      .filter(isAround)
      .map((agreement) => entry('role-agreement', agreement.id, agreement)),
    ...register.marks.filter(isAround).map((mark) => entry('mark', mark.id, mark, { item: mark.item })),
  ].map((each) => ({ ...each, place }))
}

/** Those whom the person supervises, mentors or leads: only those whose placements the reader sees. */
function ledBy(personId: string, { register, names, placements }: TimelineSource): TimelineEntry[] {
  const seen = new Map(placements.map((placement) => [placement.id, placement]))
  return register.relations.filter(isOf(personId)).flatMap((relation) => {
    const placement = seen.get(relation.placementId)
    if (placement === undefined) return []
    return [
      {
        ...entry(relation.kind, relation.id, relation, { direction: 'is' }),
        person: names.person(placement.personId),
        place: names.place(placement.workplaceId),
      },
    ]
  })
}

function sessionEntries(personId: string, source: TimelineSource): TimelineEntry[] {
  const { register, names } = source
  return register.sessions
    .filter((session) => session.supervisorId === personId || session.attendeeIds.includes(personId))
    .filter((session) => source.mayKnowOf(session))
    .map((session) => {
      const { id, heldOn, form, minutes, attendeeIds, supervisorId } = session
      const themes = source.maySeeThemesOf(session) ? session.themes : null
      const direction = supervisorId === personId ? 'is' : 'has'
      return {
        ...entry('session', id, onDay(heldOn), {
          form,
          minutes,
          themes,
          direction,
          attendees: attendeeIds.length,
        }),
        person: supervisorId === personId ? null : names.person(supervisorId),
      }
    })
}

function trainingEntries(personId: string, register: Register): TimelineEntry[] {
  const cohorts = new Map(register.cohorts.map((cohort) => [cohort.id, cohort]))
  const seats = register.seats.filter(isOf(personId)).flatMap(({ id, cohortId, outcome, outcomeOn }) => {
    const cohort = cohorts.get(cohortId)
    if (cohort === undefined) return []
    const on = outcomeOn ?? (outcome === 'ongoing' ? cohort.startsOn : (cohort.endsOn ?? cohort.startsOn))
    return [entry('seat', id, onDay(on), { outcome, cohort: cohort.number })]
  })
  const certificates = register.certificates
    .filter(isOf(personId))
    .map(({ id, issuedOn, until, issuer }) => entry('certificate', id, { from: issuedOn, until }, { issuer }))
  return [...seats, ...certificates]
}

function isOf(personId: string): (record: { personId: string }) => boolean {
  return (record) => record.personId === personId
}

function onDay(day: Day): Period {
  return { from: day, until: null }
}

/** An entry without names; what is not known is left out of its numbers. */
function entry(
  kind: string,
  recordId: string,
  { from, until }: Period,
  numbers: Record<string, Numbers[string] | null> = {},
): TimelineEntry {
  const known = Object.entries(numbers).filter((each): each is [string, Numbers[string]] => each[1] !== null)
  return { on: from, until, kind, recordId, person: null, place: null, numbers: Object.fromEntries(known) }
}

function inOrder(on: Day, entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries
    .filter((each) => each.on <= on)
    .sort((a, b) => order(b.on, a.on) || order(a.kind, b.kind) || order(a.recordId, b.recordId))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
