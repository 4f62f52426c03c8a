import {
  type Assessment,
  assessRegister,
  consentsInForce,
  isActiveOn,
  lastSessionOf,
  type Placement,
  type Subject,
  standingConsent,
} from '@brygga/domain'
import type { PlacementView, ShownAssessment } from '../contract/index.ts'
import { aimAt, type Reach, shownBy } from '../reach.ts'
import type { RegionView } from '../region-view.ts'
import type { RegisterNames } from '../register-names.ts'

/** A placement as it is on the day asked, with what the asker may know of it. */
export function placementView(
  placement: Placement,
  view: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
): PlacementView {
  const { register, on } = view
  const { id, version, personId, from, until, fraction } = placement
  const isHere = (record: { placementId: string }) => record.placementId === id
  const isUp = (item: string) =>
    register.marks.some((mark) => isHere(mark) && mark.item === item && isActiveOn(mark, on))
  const consent = standingConsent(consentsInForce(register, { personId, purpose: 'picture', on }))
  const knowsSessions = reach.may('supervision.read', { about: 'placement', placementId: id })
  const last = (form: 'individual' | 'group') =>
    knowsSessions ? lastSessionOf(register, placement, form, on) : null
  return {
    id,
    version,
    person: names.person(personId),
    employer: names.place(placement.employerId),
    workplace: names.place(placement.workplaceId),
    from,
    until,
    fraction,
    relations: register.relations
      .filter((relation) => isHere(relation) && relation.from <= on)
      .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1))
      .map((relation) => ({
        id: relation.id,
        version: relation.version,
        kind: relation.kind,
        person: names.person(relation.personId),
        from: relation.from,
        until: relation.until,
      })),
    hasRoleAgreement: register.roleAgreements.some((each) => isHere(each) && isActiveOn(each, on)),
    pictureUp: isUp('picture'),
    flyerUp: isUp('flyer'),
    pictureConsent: consent === null ? 'unknown' : consent ? 'given' : 'declined',
    lastIndividualSession: last('individual'),
    lastGroupSession: last('group'),
    assessment: shownAssessment({ kind: 'placement', id }, view, reach),
  }
}

/** What the rules say about one subject on the day asked; null where the register does not hold it. */
export function assessmentOf({ compiled, register }: RegionView, subject: Subject): Assessment | null {
  return assessRegister(compiled, register, [subject])[0] ?? null
}

/** The same for a page about the subject; null where the asker may not see what the rules say of it. */
export function shownAssessment(subject: Subject, view: RegionView, reach: Reach): ShownAssessment | null {
  const assessment = reach.may('todo.read', aimAt(subject)) ? assessmentOf(view, subject) : null
  return assessment === null ? null : shownBy(reach, assessment)
}

/**
 * The placements that a page shows: begun by the day asked, and, seen from the region's day or later, those to
 * come. Newest first.
 */
export function placementsShown(placements: Iterable<Placement>, { on, today }: RegionView): Placement[] {
  return [...placements]
    .filter((placement) => placement.from <= on || on >= today)
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1))
}
