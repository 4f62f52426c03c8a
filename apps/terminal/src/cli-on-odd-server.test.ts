import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Ran, runClient } from './testing/client.ts'
import { exampleMe, exampleTodo } from './testing/examples.ts'
import { actsOnTerminal, hostileText } from './testing/hostile-text.ts'
import { type OddServer, oddServer } from './testing/odd-server.ts'

let server: OddServer
afterEach(() => server.close())

const id = '11111111-1111-4111-8111-111111111111'
const run = (...args: string[]) =>
  runClient(args, { env: { BRYGGA_SERVER: server.url, BRYGGA_TOKEN: 'token-of-nobody' } })
const harmless = ({ stdout, stderr }: Ran) => !actsOnTerminal.test((stdout + stderr).replaceAll('\n', ''))

describe('whatever the server sends', () => {
  // One run shows a dozen hostile texts; a process for each would show no more.
  const [name = '', place = '', detail = ''] = fc
    .sample(hostileText, { numRuns: 36, seed: 45 })
    .reduce<string[]>((parts, text, index) => {
      parts[index % 3] = `${parts[index % 3] ?? ''}${text}`
      return parts
    }, [])
  const person = { id, name }
  const workplace = { id, name: place }
  const answers: Record<string, object> = {
    'session.me': { ...exampleMe, account: { ...exampleMe.account, name } },
    'todo.list': {
      ...exampleTodo,
      groups: exampleTodo.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, name, person, workplace })),
      })),
    },
    'people.list': {
      on: '2023-06-15',
      total: 1,
      nextCursor: null,
      rows: [{ id, name, roles: [], workplace, employer: null, fraction: null, since: null, findings: 0 }],
    },
    'search.find': { hits: [{ kind: 'person', id, name, detail }] },
    'audit.list': {
      entries: [
        {
          sequence: 1,
          at: '2026-01-01T00:00:00Z',
          by: name,
          action: detail,
          kind: 'read',
          subjects: [],
          changeId: null,
          hash: '',
        },
      ],
      nextCursor: null,
      chainIntact: true,
    },
  }

  test.each(['status', 'todo', 'people list', 'search x', 'audit list'])(
    'brygga %s prints nothing that acts on the terminal, and JSON that reads back whole',
    async (command) => {
      server = await oddServer((procedure) => ({ result: { data: answers[procedure] } }))
      const words = command.split(' ')
      const text = await run(...words)
      expect(text.code).toBe(0)
      expect(harmless(text)).toBe(true)
      const json = await run(...words, '--json')
      expect(harmless(json)).toBe(true)
      expect(JSON.stringify(JSON.parse(json.stdout))).toContain(JSON.stringify(name))
    },
  )
})

describe('what a server can answer to a change', () => {
  const placement = {
    id,
    version: 1,
    person: { id, name: 'Siv Norling' },
    employer: { id, name: 'K' },
    workplace: { id, name: 'A' },
    from: '2023-01-01',
    until: null,
    fraction: null,
  }
  const answering = (outcome: object) =>
    oddServer((procedure) => {
      const data: Record<string, object> = {
        'session.me': exampleMe,
        'placements.list': { on: '2023-06-15', rows: [placement], nextCursor: null },
        'placements.nameMentor': outcome,
      }
      return { result: { data: data[procedure] } }
    })

  test('that somebody else was first: exit code 6, who, and what to do', async () => {
    server = await answering({
      outcome: 'conflict',
      kind: 'placements',
      id,
      saw: 1,
      is: 2,
      theirs: {},
      changedBy: 'Tove Ekdal',
      changedAt: '2026-01-01T00:00:00Z',
    })
    const ran = await run('placements', 'name-mentor', id, '--mentor', id, '--json')
    expect(ran).toMatchObject({ code: 6, stdout: '' })
    const { error } = JSON.parse(ran.stderr)
    expect(error).toMatchObject({ code: 'CONFLICT', exitCode: 6 })
    expect(error.message).toContain('Tove Ekdal')
    expect(error.next).not.toEqual([])
  })

  test('that it was done before: the first answer, and a word about it', async () => {
    server = await answering({ outcome: 'done', changeId: id, added: [], replayed: true })
    const ran = await run('placements', 'name-mentor', id, '--mentor', id)
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('redan gjord')
  })

  test('that the audit log is broken ends with 1, whatever it shows', async () => {
    server = await oddServer(() => ({
      result: { data: { entries: [], nextCursor: null, chainIntact: false } },
    }))
    const ran = await run('audit', 'list', '--json')
    expect(ran.code).toBe(1)
    expect(ran.stdout).toBe('[]\n')
    expect(JSON.parse(ran.stderr).error.code).toBe('AUDIT_CHAIN_BROKEN')
  })
})
