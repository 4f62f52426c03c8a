import {
  anchoringOn,
  employerAt,
  indexRegister,
  leadsUnit,
  managersAt,
  type Organisation,
  readinessLadder,
} from '@brygga/domain'
import type { PersonRef, PlaceRef, WorkplaceView } from '../contract/index.ts'
import { workplaceTimeline } from '../people/timeline.ts'
import { assessmentOf, placementsShown, placementView } from '../placements/placement-view.ts'
import { type Reach, shownBy } from '../reach.ts'
import type { RegionView } from '../region-view.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'

/** The workplaces that the asker sees, by name in Swedish order. */
export function workplacesSeen({ register }: RegionView, reach: Reach): Organisation[] {
  const ids = indexRegister(register).workplaces()
  return register.organisations
    .filter(({ id }) => ids.has(id) && reach.may('workplaces.read', { about: 'workplace', workplaceId: id }))
    .sort((a, b) => swedishOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** A workplace as known on the day asked: readiness, people, history, and what the rules say. */
export function workplaceView(
  workplace: Organisation,
  view: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
): WorkplaceView {
  const { register, on } = view
  const { id } = workplace
  const placements = [...reach.placements.values()]
  const assessment = assessmentOf(view, { kind: 'workplace', id })
  const maySee = reach.may('todo.read', { about: 'workplace', workplaceId: id })
  return {
    on,
    workplace,
    employer: employerOf(workplace, view, names),
    managers: managersOf(id, view, names).filter((person) => reach.seesContactOf(person.id)),
    placements: placementsShown(
      placements.filter((placement) => placement.workplaceId === id),
      view,
    ).map((placement) => placementView(placement, view, { names, reach })),
    ladder: readinessLadder(id, register, assessment),
    anchoring: anchoringOn(register, id, on),
    introductions: register.staffIntroductions
      .filter((each) => each.workplaceId === id && each.heldOn <= on)
      .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
      .map(({ heldOn, participants }) => ({ heldOn, participants, staffCount: workplace.staffCount })),
    assessment: assessment !== null && maySee ? shownBy(reach, assessment) : null,
    timeline: workplaceTimeline(id, {
      register,
      names,
      on,
      placements,
      maySeeRole: ({ role, personId }) =>
        reach.seesContactOf(personId) && (leadsUnit(role) || reach.people.has(personId)),
    }),
  }
}

/** Everybody whom a workplace's page names. */
export function peopleNamedIn({ managers, placements, timeline }: WorkplaceView): string[] {
  const named = [
    ...managers,
    ...placements.flatMap(({ person, relations }) => [person, ...relations.map((each) => each.person)]),
    ...timeline.flatMap(({ person }) => person ?? []),
  ]
  return named.map(({ id }) => id)
}

/** Who employs at a workplace on the day asked, by name. */
export function employerOf(
  { id }: Organisation,
  { register, on }: RegionView,
  names: RegisterNames,
): PlaceRef | null {
  const employerId = employerAt(register, id, on)
  return employerId === null ? null : names.place(employerId)
}

function managersOf(workplaceId: string, { register, on }: RegionView, names: RegisterNames): PersonRef[] {
  return managersAt(register, workplaceId, on)
    .map((id) => names.person(id))
    .sort((a, b) => swedishOrder.compare(a.name, b.name))
}
