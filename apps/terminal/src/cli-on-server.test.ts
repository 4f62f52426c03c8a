import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { signedInBrowser, terminalToken } from './testing/browser.ts'
import {
  cleanEnvironment,
  clientEntry,
  type Ran,
  runClient,
  type ServerUnderTest,
  serverUnderTest,
} from './testing/client.ts'
import { actsOnTerminal } from './testing/hostile-text.ts'
import { takingTurns } from './testing/turns.ts'

let server: ServerUnderTest
takingTurns()
beforeAll(async () => {
  server = await serverUnderTest()
})

const folder = () => mkdtempSync(join(tmpdir(), 'brygga-on-server-'))
const run = (...args: string[]) => runClient(args, { env: server.env })
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was printed
const json = async (...args: string[]): Promise<any> => {
  const ran = await run(...args, '--json')
  expect(ran.stderr).toBe('')
  expect(ran.code).toBe(0)
  return JSON.parse(ran.stdout)
}
const errorOf = ({ stderr }: Ran) => JSON.parse(stderr.trim().split('\n').at(-1) ?? '').error
type Item = { code: string; subject: { name: string } }
const namesWith = (items: Item[], code: string) =>
  items
    .filter((item) => item.code === code)
    .map((item) => item.subject.name)
    .sort()

describe('todo', () => {
  test('lists flat things that grep by code and name', async () => {
    const todo = await json('todo', '--on', '2023-06-15')
    expect(Object.keys(todo)).toEqual(['on', 'shownAsOf', 'items', 'unanswered', 'upcoming', 'headlines'])
    expect(todo).toMatchObject({ on: '2023-06-15', shownAsOf: true })
    expect(namesWith(todo.items, 'SUPERVISOR_MISSING')).toEqual(['Ragnar Thelin'])
    expect(namesWith(todo.items, 'INDIVIDUAL_SUPERVISION_OVERDUE')).toEqual([
      'Egon Haddad',
      'Tuan Öberg',
      'Viggo Öberg',
    ])
    expect(namesWith(todo.items, 'PICTURE_MISSING')).toEqual(['Tuan Öberg', 'Ulrika Kvist'])
    expect(todo.items[0]).toMatchObject({
      severity: 'block',
      sentence: expect.stringMatching(/\.$/),
      source: { title: expect.any(String) },
    })
  })

  test('lists only the codes asked for, and as it was another day', async () => {
    expect((await json('todo', '--code', 'mentor_missing')).items).toHaveLength(4)
    const before = await json('todo', '--on', '2022-11-01')
    expect(before.on).toBe('2022-11-01')
    expect(namesWith(before.items, 'SUPERVISOR_MISSING')).toEqual([])
  })

  test('says the same to people, one row for each thing, in both languages', async () => {
    const swedish = await run('todo')
    expect(swedish.stdout).toMatch(/Ragnar Thelin +IPS Värnamo +Saknar handledare sedan 7 november 2022/)
    const english = await run('todo', '--lang', 'en')
    expect(english.stdout).toMatch(/Ragnar Thelin +IPS Värnamo +Without a supervisor since 7 November 2022/)
    expect(swedish.stdout.replaceAll('\n', '')).not.toMatch(actsOnTerminal)
  })

  test('a day before the rules began leaves every question open, and says so', async () => {
    const ran = await run('todo', '--on', '1990-01-01')
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain('Går inte att svara på än')
    expect(ran.stdout).not.toContain('Inget behöver göras.')
  })
})

describe('people and workplaces', () => {
  test('are listed whole or a page at a time', async () => {
    const some = await json('people', 'list', '--limit', '5')
    expect(some).toHaveLength(5)
    const all = await json('people', 'list', '--all')
    expect(all.length).toBeGreaterThan(90)
    expect(await json('people', 'list', '--query', 'finnsintealls')).toEqual([])
    const mentors = await json('people', 'list', '--role', 'mentor')
    for (const person of mentors) expect(person.roles).toContain('mentor')
    expect((await run('people', 'list', '--role', 'chefsläkare')).code).toBe(2)
  })

  test('are sorted as Swedes sort', async () => {
    const names = (await json('people', 'list', '--all')).map(({ name }: { name: string }) => name)
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare))
  })

  test('a person is shown by name or by id, with what the rules say', async () => {
    const byName = await json('people', 'show', 'ragnar thelin')
    const byId = await json('people', 'show', byName.person.id)
    expect(byId.person).toEqual(byName.person)
    expect(byName.findings.map(({ code }: Item) => code)).toContain('SUPERVISOR_MISSING')
    expect(byName.timeline.length).toBeGreaterThan(0)
  })

  test('a name that is nobody, or several, is said so', async () => {
    const nobody = await run('people', 'show', 'Finns Intealls', '--json')
    expect(nobody.code).toBe(3)
    expect(errorOf(nobody).code).toBe('NOT_FOUND')
    const several = await run('people', 'show', 'thelin', '--json')
    expect(several.code).toBe(2)
    expect(errorOf(several).message).toContain('Ragnar Thelin')
    expect((await run('people', 'show', '00000000-0000-4000-8000-000000000000')).code).toBe(3)
  })

  test('a workplace shows its ladder and its people', async () => {
    const workplace = await json('workplaces', 'show', 'Träffpunkten Öster')
    expect(workplace.ladder.map(({ step }: { step: string }) => step)).toContain('anchoring')
    expect(workplace.placements).toHaveLength(1)
    expect(await json('workplaces', 'list')).toHaveLength(10)
  })
})

describe('what changes something', () => {
  test('is shown and not sent with --dry-run', async () => {
    const dry = await json(
      'placements',
      'name-supervisor',
      'Ragnar Thelin',
      '--supervisor',
      'Amina Hjelm',
      '--dry-run',
    )
    expect(dry).toMatchObject({
      dryRun: true,
      call: 'placements.nameSupervisor',
      input: { from: '2023-06-15' },
    })
    expect(namesWith((await json('todo')).items, 'SUPERVISOR_MISSING')).toEqual(['Ragnar Thelin'])
  })

  test('is done, seen, and taken back', async () => {
    const done = await json('placements', 'name-mentor', 'Hedvig Petrović', '--mentor', 'Carin Haddad')
    expect(done).toMatchObject({ outcome: 'done', replayed: false })
    expect(namesWith((await json('todo')).items, 'MENTOR_MISSING')).not.toContain('Hedvig Petrović')
    expect((await run('changes', 'undo', done.changeId)).code).toBe(0)
    expect(namesWith((await json('todo')).items, 'MENTOR_MISSING')).toContain('Hedvig Petrović')
    const again = await run('changes', 'undo', done.changeId, '--json')
    expect(again.code).toBe(6)
    expect(errorOf(again).reasons[0].sentence).not.toBe('')
  })

  test('that is against the rules of the model is refused with every reason', async () => {
    const ran = await run('placements', 'name-mentor', 'Egon Haddad', '--mentor', 'Klas Åström', '--json')
    expect(ran).toMatchObject({ code: 6, stdout: '' })
    expect(errorOf(ran).reasons.length).toBeGreaterThan(0)
    for (const { sentence } of errorOf(ran).reasons) expect(sentence).toMatch(/\.$/)
  })

  test('asks for nothing without a terminal, but names what is missing and who could be it', async () => {
    const ran = await run('placements', 'name-supervisor', 'Ragnar Thelin', '--json')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(errorOf(ran).message).toContain('--supervisor')
    expect(
      errorOf(ran)
        .reasons.map(({ sentence }: { sentence: string }) => sentence)
        .join(),
    ).toContain('Amina Hjelm')
  })

  test('a session is recorded with what is usual, in one line', async () => {
    const dry = await json('supervision', 'record', 'Tuan Öberg', '--theme', 'role', '--dry-run')
    expect(dry.input).toMatchObject({ heldOn: '2023-06-15', form: 'individual', themes: ['role'] })
    const done = await json('supervision', 'record', 'Tuan Öberg')
    expect(namesWith((await json('todo')).items, 'INDIVIDUAL_SUPERVISION_OVERDUE')).not.toContain(
      'Tuan Öberg',
    )
    await json('changes', 'undo', done.changeId)
    expect((await run('supervision', 'record', 'Tuan Öberg', '--theme', 'väder')).code).toBe(2)
  })

  test('a picture needs a consent that is known', async () => {
    const without = await run('placements', 'mark-picture', 'Tuan Öberg', '--json')
    expect(without.code).toBe(6)
    const done = await json('placements', 'mark-picture', 'Tuan Öberg', '--consent-given')
    await json('changes', 'undo', done.changeId)
  })

  test('a decision is anchored and a post funded, and both findings are gone until it is undone', async () => {
    const placesWith = async (code: string) =>
      (await json('todo', '--code', code)).items.map(
        ({ subject }: { subject: { name: string } }) => subject.name,
      )
    expect(await placesWith('ANCHORING_INCOMPLETE')).toContain('Träffpunkten Öster')
    const dry = await run('workplaces', 'anchor', 'Träffpunkten Öster', '--level', 'staff', '--dry-run')
    expect(dry.stdout).toContain('staff: true')
    const anchored = await json('workplaces', 'anchor', 'Träffpunkten Öster', '--level', 'staff')
    expect(await placesWith('ANCHORING_INCOMPLETE')).not.toContain('Träffpunkten Öster')
    const [unfunded] = await placesWith('FUNDING_MISSING')
    const amount = ['--amount', '480000', '--from', '2023-04-03']
    const funded = await json('workplaces', 'fund', unfunded ?? '', ...amount)
    expect(await placesWith('FUNDING_MISSING')).toEqual([])
    await json('changes', 'undo', funded.changeId)
    await json('changes', 'undo', anchored.changeId)
    expect(await placesWith('FUNDING_MISSING')).toEqual([unfunded])
    expect((await run('workplaces', 'anchor', 'Träffpunkten Öster')).code).toBe(2)
    expect((await run('workplaces', 'anchor', 'Träffpunkten Öster', '--level', 'kungen')).code).toBe(2)
    expect((await run('workplaces', 'fund', 'Träffpunkten Öster')).code).toBe(2)
  })

  test('a personal identity number is refused, and not repeated', async () => {
    const ran = await run('search', '19811218-9876', '--json')
    expect(ran.code).toBe(2)
    expect(ran.stderr).not.toContain('9876')
    expect(errorOf(ran).reasons[0].code).toBe('IDENTITY_NUMBER')
  })
})

describe('registers', () => {
  const csv = () => {
    const path = join(folder(), 'nya.csv')
    const rows = [
      'Namn;Arbetsgivare;Arbetsplats;Tjänstgöringsgrad;Startdatum;Slutdatum;Handledare;Mentor',
      'Åsa Terminalsson;Jönköping kommun;Boendestöd Jönköping norr;75 %;2023-03-01;;Måns Nguyen;Carin Haddad',
      'Örjan Terminalsson;Jönköping kommun;Boendestöd Jönköping norr;110 %;2023-04-01;;Måns Nguyen;Carin Haddad',
    ]
    writeFileSync(path, rows.join('\r\n'))
    return path
  }

  test('are previewed, read in after a yes, listed, and taken back whole', async () => {
    const path = csv()
    const preview = await json('import', path, '--dry-run')
    expect(preview).toMatchObject({
      readBy: 'server',
      counts: [{ table: 'peer-supporters', added: 1, faulty: 1 }],
    })

    const unasked = await run('import', path, '--json')
    expect(unasked).toMatchObject({ code: 2, stdout: '' })
    expect(errorOf(unasked).message).toContain('--yes')

    const failed = join(folder(), 'fel.csv')
    const ran = await run('import', path, '--yes', '--json', '--failed', failed)
    expect(ran.code).toBe(0)
    const imported = JSON.parse(ran.stdout)
    expect(imported.outcome).toBe('done')
    expect(readFileSync(failed, 'utf8')).toContain('Örjan Terminalsson')
    expect(
      (await json('people', 'list', '--query', 'Terminalsson')).map(({ name }: { name: string }) => name),
    ).toEqual(['Åsa Terminalsson'])

    const again = await json('import', path, '--yes')
    expect(again.outcome).toBe('nothing-new')

    const [latest] = await json('import', 'list')
    expect(latest).toMatchObject({ fileName: 'nya.csv', added: 1, faulty: 1, undoneAt: null })
    expect((await run('import', 'undo', latest.id)).code).toBe(2)
    expect((await run('import', 'undo', latest.id, '--yes')).code).toBe(0)
    expect(await json('people', 'list', '--query', 'Terminalsson')).toEqual([])
    expect((await run('import', 'undo', latest.id, '--yes')).code).toBe(6)
  })
})

describe('rules and the audit log', () => {
  test('a rule is explained by its id, the end of it, or a code', async () => {
    const rules = await json('rules', 'list')
    expect(rules.length).toBeGreaterThan(15)
    const byCode = await json('rules', 'explain', 'SUPERVISOR_MISSING')
    expect(byCode).toMatchObject({ id: 'nsph/has-supervisor', question: 'Finns en handledare?' })
    expect((await json('rules', 'explain', 'has-supervisor')).id).toBe(byCode.id)
    expect((await run('rules', 'explain', 'finns-inte')).code).toBe(3)
  })

  test('what was read is in the log', async () => {
    await json('people', 'show', 'Siv Mossberg')
    const log = await json('audit', 'list', '--limit', '5', '--person', 'Siv Mossberg')
    expect(log).toContainEqual(expect.objectContaining({ action: 'people.show', kind: 'read' }))
    expect(await json('audit', 'list', '--on', '2001-01-01')).toEqual([])
  })

  test('search finds by a part of a name, and nothing is []', async () => {
    expect((await json('search', 'petrovic')).map(({ name }: { name: string }) => name)).toContain(
      'Hedvig Petrović',
    )
    expect(await json('search', 'qqqqqq')).toEqual([])
  })
})

describe('signing in', () => {
  test('with a code that is approved in a browser, then out again; the token is kept for its owner and never shown', async () => {
    const env = { XDG_CONFIG_HOME: folder() }
    const login = spawn(
      process.execPath,
      ['--conditions=brygga:source', clientEntry, 'login', '--device', '--server', server.url, '--json'],
      { env: cleanEnvironment(env) },
    )
    let said = ''
    let printed = ''
    login.stderr.setEncoding('utf8').on('data', (part) => {
      said += part
    })
    login.stdout.setEncoding('utf8').on('data', (part) => {
      printed += part
    })
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/[?&]user_code=/)
    expect(said).toContain('Väntar på att du godkänner')
    const userCode = /user_code=([\w-]+)/.exec(said)?.[1] ?? ''
    const browser = await signedInBrowser(server.url, server.link('coordinator'))
    await browser.approve(userCode)
    const code = await new Promise((resolve) => login.on('close', resolve))
    expect(said).not.toContain('Det gick inte')
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({
      account: { name: 'Tove Ekdal' },
      region: 'Region Jönköpings län',
    })

    const { contexts } = JSON.parse(readFileSync(join(env.XDG_CONFIG_HOME, 'brygga', 'config.json'), 'utf8'))
    const [context] = Object.values(contexts) as [{ token: string }]
    expect(printed + said).not.toContain(context.token)
    const status = await runClient(['status', '--json', '--verbose'], { env })
    expect(JSON.parse(status.stdout).account.name).toBe('Tove Ekdal')
    expect(status.stdout + status.stderr).not.toContain(context.token)
    expect((await runClient(['doctor'], { env })).stdout).toContain('Tove Ekdal')

    expect((await runClient(['logout'], { env })).code).toBe(0)
    expect((await runClient(['todo'], { env })).code).toBe(4)
    const withOld = await runClient(['todo', '--json'], {
      env: { BRYGGA_SERVER: server.url, BRYGGA_TOKEN: context.token },
    })
    expect(withOld.code).toBe(4)
  })

  test('with a token from standard input', async () => {
    const env = { XDG_CONFIG_HOME: folder() }
    const ran = await runClient(['login', '--with-token', '--server', server.url], {
      env,
      input: `${server.token}\n`,
    })
    expect(ran.code).toBe(0)
    expect(ran.stdout + ran.stderr).not.toContain(server.token)
    expect((await runClient(['status', '--json'], { env })).code).toBe(0)
  })

  test('with a token that is none leaves nothing behind', async () => {
    const env = { XDG_CONFIG_HOME: folder() }
    const ran = await runClient(['login', '--with-token', '--server', server.url, '--json'], {
      env,
      input: 'not-a-token-of-anybody',
    })
    expect(ran).toMatchObject({ code: 4, stdout: '' })
    expect(existsSync(join(env.XDG_CONFIG_HOME, 'brygga', 'config.json'))).toBe(false)
  })

  test('a peer supporter may read less, and is told so', async () => {
    const token = await terminalToken(server.url, server.link('peer supporter'))
    const env = { BRYGGA_SERVER: server.url, BRYGGA_TOKEN: token }
    const forbidden = await runClient(['audit', 'list', '--json'], { env })
    expect(forbidden).toMatchObject({ code: 5, stdout: '' })
    expect(errorOf(forbidden).code).toBe('NOT_ALLOWED')
    expect((await runClient(['people', 'show', 'Egon Haddad'], { env })).code).toBe(3)
    expect((await runClient(['people', 'show', 'Ulrika Kvist'], { env })).code).toBe(0)
  })

  test('another region is as if it were not there', async () => {
    const token = await terminalToken(server.url, server.link('coordinator, Halland'))
    const env = { BRYGGA_SERVER: server.url, BRYGGA_TOKEN: token }
    const people = await runClient(['people', 'list', '--all', '--json'], { env })
    expect(JSON.parse(people.stdout).map(({ name }: { name: string }) => name)).toContain('Vide Lagholm')
    const { person } = await json('people', 'show', 'Ragnar Thelin')
    const foreign = await runClient(['people', 'show', person.id, '--json'], { env })
    const nobody = await runClient(['people', 'show', '00000000-0000-4000-8000-000000000000', '--json'], {
      env,
    })
    expect(foreign).toEqual(nobody)
    expect(foreign.code).toBe(3)
  })
})
