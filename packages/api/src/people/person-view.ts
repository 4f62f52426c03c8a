import { certificateOn, isActiveOn, ownExperienceOn, type Person } from '@brygga/domain'
import type { NamedSubject, PersonView } from '../contract/index.ts'
import { placementsShown, placementView, shownAssessment } from '../placements/placement-view.ts'
import { namedFor, type Reach } from '../reach.ts'
import type { RegionView } from '../region-view.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'
import { personTimeline } from './timeline.ts'

/** A person as known on the day asked, with what the asker may know. Who has read the file is added by the caller. */
export function personView(
  person: Person,
  view: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
): Omit<PersonView, 'readings'> {
  const { register, on } = view
  const { id } = person
  const seesContact = reach.seesContactOf(id)
  const placements = [...reach.placements.values()]
  const own = placementsShown(
    placements.filter((placement) => placement.personId === id),
    view,
  )
  return {
    on,
    person: seesContact ? person : { ...person, email: null },
    contactHidden: !seesContact,
    roles: register.roles
      .filter((role) => role.personId === id && role.from <= on)
      .map((role) => (seesContact ? role : { ...role, organisationId: null }))
      .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.role < b.role ? -1 : 1)),
    ownExperience: ownExperienceView(id, view),
    certificate: certificateView(id, view),
    placements: own.map((placement) => placementView(placement, view, { names, reach })),
    responsibleFor: responsibleFor(id, view, { names, reach }),
    assessment: shownAssessment({ kind: 'person', id }, view, reach),
    timeline: personTimeline(id, {
      register,
      names,
      on,
      placements,
      mayKnowOf: (session) => reach.may('supervision.read', { about: 'session', session }),
      maySeeThemesOf: (session) => reach.may('supervision.contents.read', { about: 'session', session }),
    }).map((entry) => (seesContact || entry.kind !== 'role' ? entry : { ...entry, place: null })),
  }
}

function ownExperienceView(personId: string, { register, on }: RegionView): PersonView['ownExperience'] {
  const attested = ownExperienceOn(register, personId, on)
  if (attested === null) return null
  const days = register.attestations
    .filter((each) => each.personId === personId && each.attestedOn <= on)
    .map((each) => each.attestedOn)
    .sort()
  return { attested, on: days.at(-1) ?? null }
}

function certificateView(personId: string, { register, on }: RegionView): PersonView['certificate'] {
  const standing = certificateOn(register, personId, on)
  if (standing === null) return null
  const { issuedOn, until } = standing.certificate
  return { issuedOn, until, holds: standing.holds }
}

/** The placements that the person supervises or mentors on the day, as far as the asker sees them. */
function responsibleFor(
  personId: string,
  { register, on }: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
): NamedSubject[] {
  const ids = register.relations
    .filter(
      (relation) =>
        relation.personId === personId &&
        (relation.kind === 'supervisor' || relation.kind === 'mentor') &&
        isActiveOn(relation, on) &&
        reach.placements.has(relation.placementId),
    )
    .map((relation) => relation.placementId)
  return [...new Set(ids)]
    .map((id) => namedFor(reach, names.subject({ kind: 'placement', id })))
    .sort((a, b) => swedishOrder.compare(a.name, b.name))
}
