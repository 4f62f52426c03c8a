import { randomUUID } from 'node:crypto'
import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appRouter, createCallerFactory, type Todo } from '../src/index.ts'
import { actorWith, contextOf } from './support/context.ts'
import { exampleFacts, exampleFile } from './support/example-register.ts'
import { createRegion, openTestStore } from './support/region.ts'

let db: TestStore
let regionId: string
let coordinator: ReturnType<ReturnType<typeof createCallerFactory<typeof appRouter._def.record>>>

beforeAll(async () => {
  db = await openTestStore()
  regionId = await createRegion(db)
  coordinator = createCallerFactory(appRouter)(contextOf(db.store, actorWith(['coordinator'], regionId)))
})

afterAll(() => db.close())

const namesUnder = (todo: Todo, code: string) =>
  (todo.groups.find((group) => group.code === code)?.items ?? []).map(({ name }) => name).sort()

const itemOf = (todo: Todo, code: string, name: string) => {
  const found = todo.groups
    .flatMap(({ items }) => items)
    .find((item) => item.finding.code === code && item.name === name)
  if (found === undefined) throw new Error(`${name} is not found under ${code}`)
  return found
}

/** The facts of the example and the findings that say the same. */
const findingsOfFacts = {
  withoutSupervisor: 'SUPERVISOR_MISSING',
  withoutMentor: 'MENTOR_MISSING',
  withoutPicture: 'PICTURE_MISSING',
  withoutAgreement: 'ROLE_AGREEMENT_MISSING',
  endsWithin90Days: 'PLACEMENT_ENDS_SOON',
  individualSupervisionStoppedAfter20March: 'INDIVIDUAL_SUPERVISION_OVERDUE',
  passedWithoutPost: 'CERTIFIED_WITHOUT_POST',
  staffIntroductionsUnder3: 'STAFF_INTRODUCTIONS_TOO_FEW',
  workplaceWithoutBudget: 'FUNDING_MISSING',
  loneWorkplaces: 'LONE_PEER',
}

// The steps follow one another, as in a working day.
describe('from a workbook to a day’s work', () => {
  it('a preview says what would happen, and nothing happens', async () => {
    const answer = await coordinator.imports.preview(await exampleFile())
    if (answer.outcome !== 'preview') throw new Error(answer.code)
    expect(answer.preview.facts).toEqual(await exampleFacts())
    expect((await coordinator.people.list({})).total).toBe(0)
  })

  it('the register comes in within five seconds, once for its key', async () => {
    const idempotencyKey = randomUUID()
    const file = await exampleFile()
    const began = performance.now()
    const answer = await coordinator.imports.run({ ...file, idempotencyKey })
    expect(performance.now() - began).toBeLessThan(5000)
    if (answer.outcome !== 'done') throw new Error(answer.outcome)
    expect(answer.preview.facts).toEqual(await exampleFacts())

    const again = await coordinator.imports.run({ ...file, idempotencyKey })
    expect(again).toEqual({ ...answer, replayed: true })
    const { imports } = await coordinator.imports.list()
    expect(imports).toMatchObject([
      { id: answer.importId, changeId: answer.changeId, faulty: 6, undoneAt: null },
    ])
  })

  it('the same file again brings nothing new', async () => {
    const answer = await coordinator.imports.run({ ...(await exampleFile()), idempotencyKey: randomUUID() })
    expect(answer.outcome).toBe('nothing-new')
  })

  it('the list names exactly whom the facts name', async () => {
    const facts = await exampleFacts()
    const todo = await coordinator.todo.list({})
    expect(todo).toMatchObject({ on: '2023-06-15', shownAsOf: true })
    for (const [fact, code] of Object.entries(findingsOfFacts))
      expect(namesUnder(todo, code), code).toEqual([...(facts[fact] ?? [])].sort())
    expect(namesUnder(todo, 'GROUP_SUPERVISION_OVERDUE')).toEqual([
      'Egon Haddad',
      'Ragnar Thelin',
      'Ängla Almqvist',
    ])
    expect(namesUnder(todo, 'MUNICIPALITY_WITHOUT_PEER_SUPPORTER')).toHaveLength(9)
    expect(todo.unanswered.map(({ ruleId }) => ruleId)).toEqual([
      'nsph/picture-consent',
      'nsph/supervisor-own-experience',
    ])
  })

  it('every headline number opens as many rows as it says', async () => {
    const { headlines } = await coordinator.todo.list({})
    expect(headlines.map(({ id, value, of }) => [id, value, of])).toEqual([
      ['employed', 12, null],
      ['municipalities-covered', 4, 13],
      ['without-supervisor', 1, 12],
      ['supervision-in-time', 8, 12],
      ['certified-without-post', 1, null],
      ['lone-peers', 8, null],
      ['network-size', 80, null],
    ])
    for (const headline of headlines) {
      const { rows, headline: asked } = await coordinator.todo.headlineRows({ id: headline.id })
      expect(asked).toEqual(headline)
      expect(rows.filter(({ counted }) => counted)).toHaveLength(headline.value)
      if (headline.of !== null && headline.id !== 'without-supervisor') expect(rows).toHaveLength(headline.of)
      for (const part of headline.parts)
        expect(rows.filter((row) => row.part === part.key)).toHaveLength(part.value)
      if (headline.parts.length > 0)
        expect(headline.parts.reduce((sum, { value }) => sum + value, 0)).toBe(headline.value)
    }
  })

  it('recording a session makes its finding go away there and then, and undo brings it back', async () => {
    const code = 'INDIVIDUAL_SUPERVISION_OVERDUE'
    const item = itemOf(await coordinator.todo.list({}), code, 'Viggo Öberg')
    expect(item).toMatchObject({ mayAct: true, finding: { remedy: { action: 'record-individual-session' } } })
    const defaults = await coordinator.supervision.defaults({
      placementId: item.subject.id,
      form: 'individual',
    })
    expect(defaults).toMatchObject({ heldOn: '2023-06-15', attendeeIds: [item.person?.id] })
    const answer = await coordinator.supervision.record({
      idempotencyKey: randomUUID(),
      heldOn: defaults.heldOn,
      form: 'individual',
      supervisorId: defaults.supervisorId ?? '',
      attendeeIds: defaults.attendeeIds,
      minutes: defaults.minutes ?? 60,
      themes: ['boundaries'],
    })
    if (answer.outcome !== 'done') throw new Error(JSON.stringify(answer))
    expect(namesUnder(await coordinator.todo.list({}), code)).not.toContain('Viggo Öberg')

    const undone = await coordinator.changes.undo({ idempotencyKey: randomUUID(), changeId: answer.changeId })
    expect(undone.outcome).toBe('done')
    expect(itemOf(await coordinator.todo.list({}), code, 'Viggo Öberg').finding).toEqual(item.finding)
  })

  it('naming a supervisor ends one question and begins others', async () => {
    const item = itemOf(await coordinator.todo.list({}), 'SUPERVISOR_MISSING', 'Ragnar Thelin')
    const { candidates } = await coordinator.placements.candidates({
      placementId: item.subject.id,
      kind: 'supervisor',
    })
    const [candidate] = candidates
    expect(candidates.map(({ has }) => has)).toEqual([...candidates.map(({ has }) => has)].sort())
    const answer = await coordinator.placements.nameSupervisor({
      idempotencyKey: randomUUID(),
      placementId: item.subject.id,
      personId: candidate?.person.id ?? '',
      from: '2023-06-15',
    })
    expect(answer).toMatchObject({ outcome: 'done', added: [expect.any(String)], replayed: false })
    const todo = await coordinator.todo.list({})
    expect(namesUnder(todo, 'SUPERVISOR_MISSING')).toEqual([])
    const asked = todo.unanswered.find(({ ruleId }) => ruleId === 'nsph/supervisor-own-experience')
    expect(asked?.items.map(({ name }) => name)).toContain('Ragnar Thelin')
    const view = await coordinator.placements.show({ placementId: item.subject.id })
    expect(view.relations[0]).toMatchObject({
      kind: 'supervisor',
      person: candidate?.person,
      from: '2023-06-15',
    })
  })

  it('the person who may be a mentor is neither line manager nor supervisor', async () => {
    const item = itemOf(await coordinator.todo.list({}), 'MENTOR_MISSING', 'Siv Norling')
    const view = await coordinator.placements.show({ placementId: item.subject.id })
    const supervisor = view.relations.find(({ kind }) => kind === 'supervisor')
    const refused = await coordinator.placements.nameMentor({
      idempotencyKey: randomUUID(),
      placementId: item.subject.id,
      personId: supervisor?.person.id ?? '',
      from: '2023-06-15',
    })
    expect(refused).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'MENTOR_IS_SUPERVISOR', field: 'personId' }],
    })
  })

  it('the picture goes up with the person’s yes', async () => {
    const item = itemOf(await coordinator.todo.list({}), 'PICTURE_MISSING', 'Ulrika Kvist')
    const mark = { placementId: item.subject.id, on: '2023-06-15' }
    const without = await coordinator.placements.markPicture({ ...mark, idempotencyKey: randomUUID() })
    expect(without).toMatchObject({ outcome: 'refused', reasons: [{ code: 'CONSENT_UNKNOWN' }] })
    const answer = await coordinator.placements.markPicture({
      ...mark,
      idempotencyKey: randomUUID(),
      consentGiven: true,
    })
    expect(answer.outcome).toBe('done')
    expect(namesUnder(await coordinator.todo.list({}), 'PICTURE_MISSING')).toEqual(['Tuan Öberg'])
    expect(await coordinator.placements.show({ placementId: item.subject.id })).toMatchObject({
      pictureUp: true,
      pictureConsent: 'given',
    })
  })

  it('an earlier day is as it was', async () => {
    const before = await coordinator.todo.list({ on: '2023-03-01' })
    expect(namesUnder(before, 'SUPERVISOR_MISSING')).toEqual(['Ragnar Thelin'])
    expect(before.on).toBe('2023-03-01')
    const personId = (await coordinator.search.find({ query: 'Siv Norling' })).hits[0]?.id ?? ''
    const view = await coordinator.people.show({ personId, on: '2023-03-01' })
    expect(view.placements).toEqual([])
    expect(view.timeline.every(({ on }) => on <= '2023-03-01')).toBe(true)
  })

  it('the rows that failed come back as a file to mend, in the asker’s language', async () => {
    const csv = await coordinator.imports.failedRows({
      ...(await exampleFile()),
      format: 'csv',
      locale: 'en',
    })
    const text = Buffer.from(csv.contentBase64, 'base64').toString('utf8')
    expect(csv.fileName).toBe('register-to-mend.csv')
    expect(text).toContain('To mend')
    expect(text).not.toMatch(/\d{6}-\d{4}/)
    const template = await coordinator.imports.template({})
    expect(template.fileName).toBe('register-mall.xlsx')
    const preview = await coordinator.imports.preview(template)
    expect(preview).toMatchObject({ outcome: 'preview', preview: { problemCount: { errors: 0 } } })
  })

  it('undoing the import is refused while something builds on it', async () => {
    const { imports } = await coordinator.imports.list()
    const changeId = imports[0]?.changeId ?? ''
    const refused = await coordinator.changes.undo({ idempotencyKey: randomUUID(), changeId })
    expect(refused).toMatchObject({ outcome: 'refused', reasons: [{ code: 'CHANGED_SINCE' }] })
  })
})

describe('a whole import', () => {
  it('is undone, and can be done again', async () => {
    const elsewhere = await createRegion(db, '03')
    const caller = createCallerFactory(appRouter)(contextOf(db.store, actorWith(['coordinator'], elsewhere)))
    const run = async () => caller.imports.run({ ...(await exampleFile()), idempotencyKey: randomUUID() })
    const first = await run()
    if (first.outcome !== 'done') throw new Error(first.outcome)
    const before = await caller.todo.list({})
    const undone = await caller.changes.undo({ idempotencyKey: randomUUID(), changeId: first.changeId })
    expect(undone.outcome).toBe('done')
    expect((await caller.people.list({})).total).toBe(0)
    expect(namesUnder(await caller.todo.list({}), 'SUPERVISOR_MISSING')).toEqual([])
    expect((await caller.imports.list()).imports[0]?.undoneAt).not.toBeNull()

    expect((await run()).outcome).toBe('done')
    const after = await caller.todo.list({})
    expect(after.headlines).toEqual(before.headlines)
    expect(after.groups.map(({ code, items }) => [code, items.map(({ name }) => name)])).toEqual(
      before.groups.map(({ code, items }) => [code, items.map(({ name }) => name)]),
    )
  })

  it.each([
    ['no workbook', 'register.xlsx', Buffer.from('hello'), 'NOT_A_WORKBOOK'],
    ['empty', 'register.xlsx', Buffer.alloc(0), 'FILE_EMPTY'],
  ])('is refused where the file is %s', async (_, fileName, bytes, code) => {
    const file = { fileName, contentBase64: bytes.toString('base64') }
    expect(await coordinator.imports.preview(file)).toMatchObject({ outcome: 'refused', code })
    const run = await coordinator.imports.run({ ...file, idempotencyKey: randomUUID() })
    expect(run).toMatchObject({ outcome: 'refused', code })
    await expect(coordinator.imports.failedRows(file)).rejects.toThrow('INPUT_INVALID')
  })
})
