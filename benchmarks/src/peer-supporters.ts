// Peer supporters with three years of sessions each, made one at a time, the same ones each time.
import { addDays, addMonths, type Day, type PlacementFacts, type SubjectFacts } from '@brygga/domain'
import { personFacts, placementFacts, recordId, workplaceFacts } from '@brygga/domain/testing'

/** The example's ordinary day. */
export const on: Day = '2023-06-15'

/** How often supervision is held: more often at first, as the example region asks. */
const everyDaysAfter = [
  { months: 12, days: 42 },
  { months: 6, days: 28 },
  { months: 0, days: 14 },
] as const

/** What rules are asked about one peer supporter: the placement, the person, and every other time the workplace. */
export function factsOf(at: number): SubjectFacts[] {
  const placement = placementOf(at)
  const { period, personId } = placement
  const { from: start } = period
  const person = personFacts({
    subject: { kind: 'person', id: personId },
    certificates: placement.certificates,
    placements: [period],
  })
  if (at % 2 === 1) return [placement, person]
  const colleagues = [personId, recordId(10 * (at + 1) + 1)].map((id) => ({ personId: id, ...period }))
  return [
    placement,
    person,
    workplaceFacts({
      subject: { kind: 'workplace', id: recordId(10 * at + 5) },
      placements: colleagues,
      staffIntroductions: [90, 60, 30].map((days) => addDays(start, -days)),
      fundings: [{ from: addDays(start, -100), until: null }],
    }),
  ]
}

/** What rules may know about the placement of one peer supporter. */
export function placementOf(at: number): PlacementFacts {
  const chance = chanceOf(at)
  const start = addDays(addMonths(on, -36), -chance(90))
  const period = { from: start, until: chance(12) === 0 ? addDays(on, 30 + chance(400)) : null }
  const personId = recordId(10 * at + 1)
  return placementFacts({
    subject: { kind: 'placement', id: recordId(10 * at) },
    period,
    personId,
    supervisors: [
      {
        personId: recordId(10 * at + 2),
        from: start,
        until: null,
        attestations: [{ attestedOn: addDays(start, -30), ownExperience: true }],
      },
    ],
    mentors: chance(9) === 0 ? [] : [{ personId: recordId(10 * at + 3), from: start, until: null }],
    lineManagers: [{ personId: recordId(10 * at + 4), from: start, until: null }],
    roleAgreements: [{ from: start, until: null }],
    pictures: [{ from: start, until: null }],
    flyers: [{ from: start, until: null }],
    certificates: [{ from: addDays(start, -60), until: null }],
    sessions: {
      individual: individualSessions(start, chance),
      group: groupSessions(start, chance),
      onDemand: [],
    },
  })
}

function individualSessions(start: Day, chance: (below: number) => number): Day[] {
  const days: Day[] = []
  for (let day = start; ; ) {
    const inPost = everyDaysAfter.find(({ months }) => addMonths(start, months) <= day)?.days ?? 14
    // Up to a week early, and up to a week late.
    day = addDays(day, inPost - 7 + chance(15))
    if (day > on) return days
    days.push(day)
  }
}

function groupSessions(start: Day, chance: (below: number) => number): Day[] {
  const days: Day[] = []
  for (let day = addDays(start, 20); day <= on; day = addDays(day, 24 + chance(15))) days.push(day)
  return days
}

/** Numbers that look like chance (mulberry32) and depend on who it is alone. */
function chanceOf(at: number): (below: number) => number {
  let state = Math.imul(at + 1, 0x9e3779b1)
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
