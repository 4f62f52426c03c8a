import {
  accessTable,
  emptyRegister,
  mayDo,
  type Permission,
  permissions,
  type Register,
  type Role,
  RoleSchema,
  type Scope,
  subjectsOf,
} from '@brygga/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleDay } from '../tests/support/context.ts'
import { withExample } from '../tests/support/example-register.ts'
import { viewOf } from '../tests/support/view.ts'
import { ShownAssessmentSchema } from './contract/index.ts'
import { shownAssessment } from './placements/placement-view.ts'
import { type Aim, aimAt } from './reach.ts'

const programme = {
  id: '5a1c0c1e-6f5b-4a53-9a57-0a7d8a1f3b11',
  name: 'Exempel',
  regionCode: '06',
  municipalityCodes: ['0680', '0682'],
}

let register: Register

beforeAll(async () => {
  register = (await withExample(emptyRegister(programme), 'reach')).after
})

const personId = (name: string) => register.people.find((person) => person.name === name)?.id ?? null

/** Scopes that are judged by placements. The others look at the sessions, changes and units themselves. */
const byPlacements: readonly Scope[] = ['own-supervisees', 'own-mentees', 'own-file']

it('no permission reaches placements beyond those that the same role may read', () => {
  for (const permission of permissions) {
    for (const role of RoleSchema.options) {
      const scopes = accessTable[permission][role] ?? []
      const read = accessTable['placements.read'][role] ?? []
      const beyond = scopes.filter((scope) => byPlacements.includes(scope) && !read.includes(scope))
      expect(read.includes('all') ? [] : beyond, `${role} ${permission}`).toEqual([])
      // A unit is judged by the tree of organisations where it is asked about a workplace, and else by placements.
      const leads = scopes.includes('own-unit') && !read.includes('own-unit') && !read.includes('all')
      if (leads) expect(permission, role).toBe('workplaces.read')
    }
  }
})

const askers: [Role[], string][] = [
  [['coordinator'], 'Linnea Hjelm'],
  [['supervisor'], 'Amina Hjelm'],
  [['mentor'], 'Siv Petrović'],
  [['unit-manager'], 'Tage Almqvist'],
  [['unit-manager', 'supervisor'], 'Klas Åström'],
  [['peer-supporter'], 'Egon Åström'],
  [['hr'], 'Tage Almqvist'],
  [['service-developer'], 'Tage Almqvist'],
  [['governance-member'], 'Alva Cederlund'],
]

describe.each(askers)('what a %s reaches', (roles, name) => {
  it('is the same by the part of the register nearby as by all of it', () => {
    const { view, reach } = viewOf(register, { roles, personId: personId(name) })
    const { actor, today } = view
    const aims: Aim[] = [
      ...subjectsOf(register).map(aimAt),
      ...register.sessions.map((session): Aim => ({ about: 'session', session })),
    ]
    const byAll = (permission: Permission, aim: Aim) => {
      const answer = mayDo(actor, permission, aim.about === 'region' ? aim : { ...aim, register, on: today })
      return answer.allowed ? null : answer.reason
    }
    for (const permission of permissions) {
      const asked =
        permission === 'workplaces.read' ? aims.filter(({ about }) => about === 'workplace') : aims
      for (const aim of asked) expect(reach.refusal(permission, aim)).toBe(byAll(permission, aim))
    }
  })
})

describe('what an assessment says that the asker may mend', () => {
  /** Remedies by what the asker may do about them, of all placements and workplaces that the asker sees. */
  const remediesFor = (roles: Role[], name: string) => {
    const { view, reach } = viewOf(register, { roles, personId: personId(name) })
    const shown = subjectsOf(register).flatMap((subject) => shownAssessment(subject, view, reach) ?? [])
    for (const each of shown) expect(ShownAssessmentSchema.safeParse(each).error).toBeUndefined()
    const answers = shown.flatMap(({ findings, unanswered }) => [...findings, ...unanswered])
    const actions = (may: boolean) =>
      new Set(answers.filter(({ mayAct }) => mayAct === may).map(({ remedy }) => remedy?.action))
    return { may: actions(true), mayNot: actions(false) }
  }

  it('is all that a coordinator is to do', () => {
    const { may, mayNot } = remediesFor(['coordinator'], 'nobody of the register')
    expect(may).toContain('extend-placement')
    expect([...mayNot]).toEqual([])
  })

  it('is for a unit manager the preparing of the own unit, never the length of a placement', () => {
    const managers = register.roles.filter(({ role }) => role === 'unit-manager')
    const names = new Set(
      managers.map(({ personId: id }) => register.people.find((each) => each.id === id)?.name ?? ''),
    )
    const answers = [...names].map((name) => remediesFor(['unit-manager'], name))
    expect(answers.some(({ may }) => may.has('hold-staff-introduction'))).toBe(true)
    expect(answers.some(({ mayNot }) => mayNot.has('extend-placement'))).toBe(true)
    expect(answers.filter(({ may }) => may.has('extend-placement') || may.has('name-supervisor'))).toEqual([])
  })
})

it('does not take longer by the square of the register', async () => {
  const registers = await Promise.all(
    Array.from({ length: 10 }, (_, at) => withExample(emptyRegister(programme), `reach ${at}`)),
  )
  const all = registers.map(({ after }) => after)
  const big = Object.fromEntries(
    Object.entries(register).map(([kind, value]) => [
      kind,
      Array.isArray(value) ? all.flatMap((each) => each[kind as 'people']) : value,
    ]),
  ) as unknown as Register
  const manager = big.people.find(({ name }) => name === 'Tage Almqvist')
  const { reach } = viewOf(big, { roles: ['unit-manager'], personId: manager?.id ?? null, on: exampleDay })
  const began = performance.now()
  const seen = subjectsOf(big).filter((subject) => reach.may('todo.read', aimAt(subject)))
  expect(performance.now() - began).toBeLessThan(1000)
  expect(seen).toHaveLength(3)
})
