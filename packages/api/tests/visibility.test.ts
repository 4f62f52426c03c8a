import { randomUUID } from 'node:crypto'
import type { Operation, Role } from '@brygga/domain'
import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExampleRegion, loadRegion } from './support/example.ts'
import { openTestStore } from './support/region.ts'

let db: TestStore
let here: ExampleRegion

beforeAll(async () => {
  db = await openTestStore()
  here = await loadRegion(db, '06')
})

afterAll(() => db.close())

const as = (role: Role, name: string) => here.as([role], { personId: here.personId(name) })
const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

describe('a supervisor', () => {
  const supervised = ['Egon Åström', 'Hedvig Petrović', 'Ulrika Kvist']

  it('sees those whom she supervises, herself, and nobody else', async () => {
    const amina = as('supervisor', 'Amina Hjelm')
    expect(named((await amina.people.list({})).rows)).toEqual(['Amina Hjelm', ...supervised])
    const placements = await amina.placements.list({})
    expect(placements.rows.map(({ person }) => person.name)).toEqual(supervised)
    const todo = await amina.todo.list({})
    const people = todo.groups.flatMap(({ items }) => items.flatMap(({ person }) => person?.name ?? []))
    expect(people.length).toBeGreaterThan(0)
    expect(people.filter((name) => !supervised.includes(name))).toEqual([])
    expect(todo.headlines).toEqual([])
  })

  it('finds in a search only those', async () => {
    const hits = (await as('supervisor', 'Amina Hjelm').search.find({ query: 'Egon' })).hits
    expect(named(hits)).toEqual(['Egon Åström'])
  })

  it('cannot tell from a search whether somebody else is in the register', async () => {
    const { search } = as('supervisor', 'Amina Hjelm')
    const resembling = named((await search.find({ query: 'Hedvig Petrovič Kviss' })).hits)
    expect(resembling).toContain('Hedvig Petrović')
    const known = named(here.register.people)
    for (const [somebody, nobody] of [
      ['Siv Petrović', 'Liv Petrović'],
      ['Hedvig Kvist', 'Hedvig Qvirst'],
    ] as const) {
      expect([known.includes(somebody), known.includes(nobody)]).toEqual([true, false])
      const [ofSomebody, ofNobody] = [
        await search.find({ query: somebody }),
        await search.find({ query: nobody }),
      ]
      expect(named(ofSomebody.hits)).toContain('Hedvig Petrović')
      expect(named(ofNobody.hits)).toContain('Hedvig Petrović')
      expect(named(ofSomebody.hits).filter((name) => ![...supervised, 'Amina Hjelm'].includes(name))).toEqual(
        [],
      )
    }
  })

  it('may record for them, not for others, and is offered only them', async () => {
    const amina = as('supervisor', 'Amina Hjelm')
    const defaults = await amina.supervision.defaults({ form: 'individual' })
    expect(named(defaults.people)).toEqual(supervised)
    expect(defaults.supervisorId).toBe(here.personId('Amina Hjelm'))
    const session = {
      idempotencyKey: randomUUID(),
      heldOn: '2023-06-15',
      form: 'individual' as const,
      supervisorId: here.personId('Amina Hjelm'),
      attendeeIds: [here.personId('Siv Norling')],
      minutes: 60,
      themes: [],
    }
    await expect(amina.supervision.record(session)).rejects.toThrow('NOT_FOUND')
  })

  it('may record a mixed group that he holds with those who came before, and nobody else', async () => {
    const mans = as('supervisor', 'Måns Nguyen')
    const offered = named((await mans.supervision.defaults({ form: 'group' })).people)
    expect(offered).toContain('Hedvig Petrović')
    expect(named((await mans.supervision.defaults({ form: 'individual' })).people)).not.toContain(
      'Hedvig Petrović',
    )
    const group = (supervisor: string, ...names: string[]) => ({
      idempotencyKey: randomUUID(),
      heldOn: '2023-06-15',
      form: 'group' as const,
      supervisorId: here.personId(supervisor),
      attendeeIds: names.map((name) => here.personId(name)),
      minutes: 90,
      themes: [],
    })
    const amina = as('supervisor', 'Amina Hjelm')
    const known = named((await amina.supervision.defaults({ form: 'group' })).people)
    const everybody = named((await here.as(['coordinator']).supervision.defaults({ form: 'group' })).people)
    const newcomer = everybody.find((name) => !known.includes(name))
    if (newcomer === undefined) throw new Error('Amina has met everybody')
    const withOneNew = group('Amina Hjelm', 'Ulrika Kvist', newcomer)
    await expect(amina.supervision.record(withOneNew)).rejects.toThrow('NOT_FOUND')
    const asBefore = group('Måns Nguyen', 'Olle Thelin', 'Hedvig Petrović')
    expect((await mans.supervision.record(asBefore)).outcome).toBe('done')
  })

  it('no longer sees somebody from the day that another one takes over', async () => {
    const placement = here.placementOf('Viggo Öberg')
    const mans = as('supervisor', 'Måns Nguyen')
    expect((await mans.placements.show({ placementId: placement.id })).person.name).toBe('Viggo Öberg')
    const answer = await here.as(['coordinator']).placements.nameSupervisor({
      idempotencyKey: randomUUID(),
      placementId: placement.id,
      personId: here.personId('Hedvig Kvist'),
      from: '2023-06-15',
    })
    if (answer.outcome !== 'done') throw new Error(answer.outcome)
    await expect(mans.placements.show({ placementId: placement.id })).rejects.toThrow('NOT_FOUND')
    await expect(mans.placements.show({ placementId: placement.id, on: '2023-06-14' })).rejects.toThrow(
      'NOT_FOUND',
    )
    await here.as(['coordinator']).changes.undo({ idempotencyKey: randomUUID(), changeId: answer.changeId })
  })
})

describe('what a session touched', () => {
  const listed = async (role: Role, name: string) =>
    (await as(role, name).supervision.list({ personId: here.personId('Egon Åström') })).rows

  it('is for those who were there', async () => {
    const own = await listed('peer-supporter', 'Egon Åström')
    expect(own.length).toBeGreaterThan(0)
    for (const { themes } of own) expect(themes).not.toBeNull()
    const supervisor = await listed('supervisor', 'Amina Hjelm')
    expect(supervisor.some(({ themes }) => themes !== null)).toBe(true)
  })

  it('is hidden from the manager and the coordinator, in lists and in histories', async () => {
    for (const [role, name] of [
      ['unit-manager', 'Tage Almqvist'],
      ['coordinator', 'Linnea Hjelm'],
    ] as const) {
      const rows = (await listed(role, name)).filter(
        ({ attendees }) => !attendees.some((attendee) => attendee.name === name),
      )
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.themes).toBeNull()
      const { timeline } = await as(role, name).people.show({ personId: here.personId('Egon Åström') })
      const individual = timeline.filter(
        ({ kind, numbers }) => kind === 'session' && numbers.form === 'individual',
      )
      expect(individual.length).toBeGreaterThan(0)
      for (const { numbers } of individual) expect(numbers).not.toHaveProperty('themes')
    }
  })
})

describe('a unit manager', () => {
  it('sees the own unit and its people', async () => {
    const tage = as('unit-manager', 'Tage Almqvist')
    expect(named((await tage.workplaces.list({})).rows)).toEqual(['Träffpunkten Öster'])
    expect(named((await tage.people.list({})).rows)).toEqual(['Egon Åström', 'Tage Almqvist'])
    const view = await tage.workplaces.show({ workplaceId: here.workplaceId('Träffpunkten Öster') })
    expect(view.managers).toEqual([{ id: here.personId('Tage Almqvist'), name: 'Tage Almqvist' }])
    expect(view.assessment?.findings.map(({ code }) => code)).toContain('LONE_PEER')
  })
})

describe('a peer supporter', () => {
  it('sees the own file, and who has read it', async () => {
    const egon = as('peer-supporter', 'Egon Åström')
    expect(named((await egon.people.list({})).rows)).toEqual(['Egon Åström'])
    await here
      .as(['coordinator'], { name: 'Kim Läsare' })
      .people.show({ personId: here.personId('Egon Åström') })
    const view = await egon.people.show({ personId: here.personId('Egon Åström') })
    expect(view.readings[0]).toMatchObject({ by: 'Kim Läsare', action: 'people.show' })
    expect(view.placements).toHaveLength(1)
    const todo = await egon.todo.list({})
    expect(todo.groups.map(({ code }) => code)).toContain('PLACEMENT_ENDS_SOON')
  })
})

describe('a workplace', () => {
  const workplace = 'Psykiatrisk avdelning A'
  const show = (caller: ReturnType<typeof as>, name = workplace) =>
    caller.workplaces.show({ workplaceId: here.workplaceId(name) })

  it('does not name colleagues there to those who may not see them', async () => {
    const own = await show(as('peer-supporter', 'Ulrika Kvist'))
    expect(own.placements.map(({ person }) => person.name)).toEqual(['Ulrika Kvist'])
    expect(own.timeline.some(({ kind, person }) => kind === 'role' && person?.name === 'Ulrika Kvist')).toBe(
      true,
    )
    expect(JSON.stringify(own)).not.toContain('Olle Thelin')
    expect(JSON.stringify(await show(as('supervisor', 'Amina Hjelm')))).not.toContain('Olle Thelin')
    expect(JSON.stringify(await show(here.as(['coordinator'])))).toContain('Olle Thelin')
  })

  it('names who leads it to those who are there', async () => {
    const { managers, timeline } = await show(as('peer-supporter', 'Egon Åström'), 'Träffpunkten Öster')
    expect(named(managers)).toEqual(['Tage Almqvist'])
    const leads = timeline.filter(({ kind, numbers }) => kind === 'role' && numbers.role === 'unit-manager')
    expect(leads.map(({ person }) => person?.name)).toEqual(['Tage Almqvist'])
  })

  it('leaves in the audit log everybody whom it named', async () => {
    const shown = JSON.stringify(await show(here.as(['coordinator'], { name: 'Kim Läsare' })))
    const { rows } = await db.store.inRegion(here.regionId, (transaction) =>
      transaction.auditRows({ limit: 1, cursor: null }),
    )
    expect(rows[0]).toMatchObject({ action: 'workplaces.show', by: 'Kim Läsare' })
    const noted = rows[0]?.subjects.map(({ id }) => id).sort()
    const people = here.register.people.filter(({ name }) => shown.includes(`"${name}"`))
    expect(people.length).toBeGreaterThan(2)
    expect(noted).toEqual(people.map(({ id }) => id).sort())
  })
})

describe('who has read a file', () => {
  it('is not crowded out by what was refused', async () => {
    const personId = here.personId('Ulrika Kvist')
    await here.as(['coordinator'], { name: 'Kim Läsare' }).people.show({ personId })
    const stranger = as('peer-supporter', 'Egon Åström')
    for (let at = 0; at < 51; at += 1)
      await expect(stranger.people.show({ personId })).rejects.toThrow('NOT_FOUND')
    const { readings } = await as('peer-supporter', 'Ulrika Kvist').people.show({ personId })
    expect(readings[0]).toMatchObject({ by: 'Kim Läsare', action: 'people.show' })
  })
})

describe('where somebody works, in a search', () => {
  const hitFor = async (caller: ReturnType<typeof as>, name: string, on?: string) => {
    const { hits } = await caller.search.find({ query: name, ...(on === undefined ? {} : { on }) })
    return hits.find((hit) => hit.name === name)
  }

  it('is for those who may see the placement', async () => {
    const detail = 'Psykiatrisk avdelning A'
    expect(await hitFor(as('supervisor', 'Amina Hjelm'), 'Ulrika Kvist')).toMatchObject({ detail })
    expect(await hitFor(here.as(['coordinator']), 'Ulrika Kvist')).toMatchObject({ detail })
    expect(await hitFor(here.as(['administrator']), 'Ulrika Kvist')).toMatchObject({ detail: null })
  })

  it('is told of the day asked', async () => {
    const coordinator = here.as(['coordinator'])
    const { from } = here.placementOf('Ulrika Kvist')
    expect(await hitFor(coordinator, 'Ulrika Kvist', from)).toMatchObject({
      detail: 'Psykiatrisk avdelning A',
    })
    expect(await hitFor(coordinator, 'Ulrika Kvist', '1900-01-01')).toMatchObject({ detail: null })
    const [workplace] = (await coordinator.search.find({ query: 'Träffpunkten Öster' })).hits
    expect(workplace).toMatchObject({ kind: 'workplace', detail: expect.any(String) })
  })
})

describe('a governance member', () => {
  it('sees the numbers, and the rows that are no people', async () => {
    const member = here.as(['governance-member'])
    const covered = await member.todo.headlineRows({ id: 'municipalities-covered' })
    expect(covered.rows).toHaveLength(13)
    const employed = await member.todo.headlineRows({ id: 'employed' })
    expect(employed.headline.value).toBe(12)
    expect(employed.rows).toEqual([])
    await expect(member.todo.list({})).rejects.toThrow('NOT_ALLOWED')
  })
})

describe('a protected identity', () => {
  const name = 'Hedvig Petrović'

  beforeAll(async () => {
    const person = here.register.people.find((each) => each.name === name)
    if (person === undefined) throw new Error(name)
    const protect: Operation = {
      op: 'amend',
      kind: 'people',
      id: person.id,
      version: person.version,
      values: { protectedIdentity: true, email: 'hedvig@example.se' },
    }
    await db.store.inRegion(here.regionId, (transaction) =>
      transaction.apply({ kind: 'test.protect', operations: [protect] }, here.actor(['coordinator'])),
    )
  })

  it('hides contact and workplace from all but the coordinator and the person', async () => {
    const personId = here.personId(name)
    const workplace = 'Rättspsykiatrisk avdelning B'
    for (const caller of [as('supervisor', 'Amina Hjelm'), here.as(['administrator'])]) {
      const view = await caller.people.show({ personId })
      expect(view).toMatchObject({ contactHidden: true, person: { email: null }, placements: [] })
      const list = await caller.people.list({ query: name })
      expect(list.rows).toMatchObject([{ name, workplace: null, employer: null }])
      const answers = [view, list, await caller.search.find({ query: name })]
      expect(JSON.stringify(answers)).not.toContain(workplace)
      expect(JSON.stringify(answers)).not.toContain('hedvig@example.se')
    }
    for (const caller of [here.as(['coordinator']), as('peer-supporter', name)]) {
      const view = await caller.people.show({ personId })
      expect(view).toMatchObject({ contactHidden: false, person: { email: 'hedvig@example.se' } })
      expect(view.placements.map((placement) => placement.workplace.name)).toEqual([workplace])
    }
  })

  it('leaves her in the supervisor’s list of what to do, without the place', async () => {
    const todo = await as('supervisor', 'Amina Hjelm').todo.list({})
    const items = todo.groups.flatMap(({ items: each }) => each).filter(({ person }) => person?.name === name)
    expect(items.length).toBeGreaterThan(0)
    for (const { workplace } of items) expect(workplace).toBeNull()
  })
})
