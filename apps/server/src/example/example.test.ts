import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOMY } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import type { Visitor } from '../testing/visitor.ts'
import { exampleAccounts } from './example-regions.ts'

const FACTS_FILE = new URL('../../../../packages/documents/fixtures/register.facts.json', import.meta.url)

interface Item {
  name: string
  person: { name: string } | null
}

let server: TestServer
let facts: Record<string, string[]> & { employed: { total: number } }
beforeAll(async () => {
  server = await startTestServer({ limits: ROOMY })
  facts = JSON.parse(await readFile(FACTS_FILE, 'utf8'))
})
afterAll(() => server.remove())

async function todoOf(visitor: Visitor): Promise<Map<string, string[]>> {
  const { groups } = (await visitor.query('todo.list')).body.result.data
  return new Map(
    groups.map(({ code, items }: { code: string; items: Item[] }) => [
      code,
      items.map(({ person, name }) => person?.name ?? name),
    ]),
  )
}

async function peopleOf(visitor: Visitor): Promise<string[]> {
  const { rows } = (await visitor.query('people.list', { limit: 200 })).body.result.data
  return rows.map(({ name }: { name: string }) => name)
}

describe('the example region', () => {
  it('says of its register what its facts say', async () => {
    const todo = await todoOf(await server.signedIn('coordinator'))
    const named = (code: string) => [...(todo.get(code) ?? [])].sort()
    for (const [code, fact] of [
      ['SUPERVISOR_MISSING', 'withoutSupervisor'],
      ['MENTOR_MISSING', 'withoutMentor'],
      ['ROLE_AGREEMENT_MISSING', 'withoutAgreement'],
      ['PLACEMENT_ENDS_SOON', 'endsWithin90Days'],
      ['INDIVIDUAL_SUPERVISION_OVERDUE', 'individualSupervisionStoppedAfter20March'],
      ['CERTIFIED_WITHOUT_POST', 'passedWithoutPost'],
      ['STAFF_INTRODUCTIONS_TOO_FEW', 'staffIntroductionsUnder3'],
    ] as const) {
      expect(named(code), code).toEqual([...(facts[fact] ?? [])].sort())
    }
  })

  it('has its mandate and its goal', async () => {
    const coordinator = await server.signedIn('coordinator')
    const { headlines } = (await coordinator.query('todo.list')).body.result.data
    expect(headlines.find(({ id }: { id: string }) => id === 'employed')).toMatchObject({
      value: facts.employed.total,
    })
    const todo = await todoOf(coordinator)
    expect([...todo.keys()].filter((code) => code.startsWith('MANDATE'))).toEqual([])
  })

  it('shows everybody their own part', async () => {
    for (const { label, name, inRegister } of exampleAccounts) {
      const visitor = await server.signedIn(label)
      expect((await visitor.query('session.me')).body.result.data.account.name, label).toBe(name)
      const people = await peopleOf(visitor)
      if (inRegister) expect(people, label).toContain(name)
    }
    expect(await peopleOf(await server.signedIn('peer supporter'))).toEqual(['Ulrika Kvist'])
    const unit = await peopleOf(await server.signedIn('unit manager'))
    expect(unit).toEqual(expect.arrayContaining(['Egon Haddad', 'Linnea Hjelm']))
    expect(unit).not.toContain('Ulrika Kvist')
  })

  it('has a neighbour, and neither sees anything of the other', async () => {
    const here = await peopleOf(await server.signedIn('coordinator'))
    const there = await peopleOf(await server.signedIn('coordinator, Halland'))
    expect(there.length).toBeGreaterThan(3)
    expect(there.length).toBeLessThan(10)
    expect(here.filter((name) => there.includes(name))).toEqual([])
  })
})
