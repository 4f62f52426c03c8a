import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, root, startServer } from './running-server.ts'
import { brygga, bryggaJson } from './terminal.ts'

const fixtures = join(root, 'packages', 'documents', 'fixtures')
const workbook = join(fixtures, 'register.xlsx')
const facts = JSON.parse(readFileSync(join(fixtures, 'register.facts.json'), 'utf8'))

interface Todo {
  items: {
    code: string
    person: { name: string } | null
    workplace: { name: string } | null
    subject: { name: string }
  }[]
}

let server: RunningServer
let todo: Todo
beforeAll(async () => {
  server = await startServer()
  todo = await bryggaJson<Todo>(server, 'todo', '--on', '2023-06-15')
})
afterAll(() => server.remove())

const people = (code: string) => namesOf(code, (item) => item.person?.name ?? item.subject.name)
const places = (code: string) => namesOf(code, (item) => item.workplace?.name ?? item.subject.name)
const namesOf = (code: string, name: (item: Todo['items'][number]) => string) =>
  todo.items
    .filter((item) => item.code === code)
    .map(name)
    .sort()
const sorted = (names: string[]) => [...names].sort()

test.each([
  ['SUPERVISOR_MISSING', 'withoutSupervisor'],
  ['MENTOR_MISSING', 'withoutMentor'],
  ['PICTURE_MISSING', 'withoutPicture'],
  ['ROLE_AGREEMENT_MISSING', 'withoutAgreement'],
  ['PLACEMENT_ENDS_SOON', 'endsWithin90Days'],
  ['INDIVIDUAL_SUPERVISION_OVERDUE', 'individualSupervisionStoppedAfter20March'],
  ['CERTIFIED_WITHOUT_POST', 'passedWithoutPost'],
])('%s names exactly the people of %s', (code, key) => {
  expect(people(code)).toEqual(sorted(facts[key]))
})

test.each([
  ['STAFF_INTRODUCTIONS_TOO_FEW', 'staffIntroductionsUnder3'],
  ['FUNDING_MISSING', 'workplaceWithoutBudget'],
  ['LONE_PEER', 'loneWorkplaces'],
])('%s names exactly the workplaces of %s', (code, key) => {
  expect(places(code)).toEqual(sorted(facts[key]))
})

test('nobody else is named', () => {
  const named = new Set(todo.items.flatMap((item) => (item.person === null ? [] : [item.person.name])))
  const expected = new Set(
    [
      'withoutSupervisor',
      'withoutMentor',
      'withoutPicture',
      'withoutAgreement',
      'endsWithin90Days',
      'individualSupervisionStoppedAfter20March',
      'passedWithoutPost',
    ].flatMap((key) => facts[key] as string[]),
  )
  expect(sorted([...named])).toEqual(sorted([...expected]))
})

test('the nine municipalities that employ nobody are named', () => {
  expect(todo.items.filter((item) => item.code === 'MUNICIPALITY_WITHOUT_PEER_SUPPORTER')).toHaveLength(
    facts.municipalities - facts.employingMunicipalities.length,
  )
})

test('a dry run of the register agrees with its facts, and changes nothing', async () => {
  const before = await bryggaJson<{ total?: number }>(server, 'people', 'list')
  const preview = await bryggaJson<{ facts: unknown }>(server, 'import', workbook, '--dry-run')
  expect(preview.facts).toEqual(facts)
  expect(await bryggaJson(server, 'people', 'list')).toEqual(before)
})

test('the dry run says nothing of the personal identity number', async () => {
  const { stdout, stderr } = await brygga(server, 'import', workbook, '--dry-run')
  expect(stdout + stderr).not.toContain('19811228')
  expect(stdout + stderr).not.toContain('9874')
})
