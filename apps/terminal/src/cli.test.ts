import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ran, runClient } from './testing/client.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'brygga-cli-'))
/** A port on which nobody answers. */
const nobody = 'http://127.0.0.1:9'
const errorOf = ({ stderr }: Ran) => JSON.parse(stderr.trim().split('\n').at(-1) ?? '').error

describe('brygga without a server', () => {
  test('--version is the version of the package, and nothing else', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'))
    expect(await runClient(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('--help shows examples, commands and exit codes, in the language of the environment', async () => {
    const swedish = await runClient(['--help'])
    expect(swedish).toMatchObject({ code: 0, stderr: '' })
    for (const text of ['Så skriver du:', 'todo', 'Slutkoder:', '130']) expect(swedish.stdout).toContain(text)
    const english = await runClient(['todo', '--help'], { env: { LANG: 'en_GB.UTF-8' } })
    expect(english.stdout).toContain('Examples:\n  $ brygga todo')
  })

  test('alone, without a terminal, says what to write instead', async () => {
    const ran = await runClient([])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('brygga todo')
  })

  test.each([
    ['usage', ['tod', '--json'], {}, 2, 'COMMAND_UNKNOWN'],
    ['not signed in', ['todo', '--json'], {}, 4, 'NOT_SIGNED_IN'],
    [
      'no server',
      ['todo', '--json'],
      { BRYGGA_SERVER: nobody, BRYGGA_TOKEN: 'x'.repeat(32) },
      7,
      'NO_SERVER',
    ],
    [
      'a token is not sent in the clear',
      ['todo', '--json'],
      { BRYGGA_SERVER: 'http://brygga.exempel.se', BRYGGA_TOKEN: 'x'.repeat(32) },
      6,
      'SERVER_EXPOSED',
    ],
    ['an address that is none', ['todo', '--json', '--server', 'brygga'], {}, 2, 'SERVER_INVALID'],
    ['a context that is not there', ['todo', '--json', '--context', 'borta'], {}, 2, 'CONTEXT_UNKNOWN'],
    ['a file that is not there', ['import', 'borta.xlsx', '--dry-run', '--json'], {}, 3, 'FILE_UNREADABLE'],
    ['no terminal to sign in from', ['login', '--json', '--server', nobody], {}, 2, 'NO_TERMINAL'],
    ['an empty name', ['people', 'show', '', '--json'], {}, 2, 'ARGUMENT_MISSING'],
    ['an empty option', ['audit', 'list', '--person', ' ', '--json'], {}, 2, 'OPTION_VALUE_MISSING'],
    [
      'a last day before the first',
      ['audit', 'list', '--from', '2023-06-20', '--until', '2023-06-01', '--json'],
      {},
      2,
      'OPTION_INVALID',
    ],
    [
      'days that hold none',
      ['audit', 'list', '--from', '2023-06-20', '--until', '2023-06-20', '--json'],
      {},
      2,
      'OPTION_INVALID',
    ],
    ['a change without an id', ['changes', 'undo', 'x', '--json'], {}, 2, 'ID_INVALID'],
  ] as const)(
    '%s: the exit code, one line of JSON on stderr, an empty stdout',
    async (_name, args, env, code, errorCode) => {
      const ran = await runClient(args, { env })
      expect(ran).toMatchObject({ code, stdout: '' })
      expect(ran.stderr.trim().split('\n')).toHaveLength(1)
      expect(errorOf(ran)).toMatchObject({ code: errorCode, exitCode: code })
      expect(errorOf(ran).message).not.toBe('')
    },
  )

  test('what is missing is named in the language of the environment', async () => {
    expect((await runClient(['import'])).stderr).toContain('Ange fil.')
    expect((await runClient(['people', 'show', ''])).stderr).toContain('Ange person.')
    const days = await runClient(['audit', 'list', '--from', '2023-06-20', '--until', '2023-06-01'])
    expect(days.stderr).toContain('--until (2023-06-01) ska vara en senare dag än --from (2023-06-20)')
  })

  test('a number is told apart from one that is too large', async () => {
    const says = async (amount: string) =>
      (await runClient(['workplaces', 'fund', 'Boendestöd', '--amount', amount, '--server', nobody])).stderr
    expect(await says('9999999999')).toContain('--amount är för stort.')
    expect(await says('1000000001')).toContain('--amount är för stort.')
    for (const amount of ['1000000000', '1200000']) expect(await says(amount)).not.toContain('--amount')
    expect(await says('1,5')).toContain('--amount ska vara ett helt tal')
  })

  test('a failure is a sentence, what to do, and no stack', async () => {
    const { stderr } = await runClient(['todo', '--server', nobody], {
      env: { BRYGGA_TOKEN: 'x'.repeat(32) },
    })
    expect(stderr).toContain('Ingen server svarar')
    expect(stderr).toContain('brygga doctor')
    expect(stderr).not.toMatch(/ at .*\.[jt]s/)
    expect(stderr).not.toContain('xxxx')
  })

  test('settings that are broken are named, and left as they are', async () => {
    const home = folder()
    execFileSync('mkdir', ['-p', join(home, 'brygga')])
    const path = join(home, 'brygga', 'config.json')
    writeFileSync(path, '{')
    const ran = await runClient(['status'], { env: { XDG_CONFIG_HOME: home } })
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain(path)
    expect(readFileSync(path, 'utf8')).toBe('{')
  })

  test('contexts are added, listed and chosen; an empty list is []', async () => {
    const env = { XDG_CONFIG_HOME: folder() }
    expect((await runClient(['context', 'list', '--json'], { env })).stdout).toBe('[]\n')
    expect(
      (await runClient(['context', 'add', 'skarp', '--server', 'https://brygga.exempel.se/sida'], { env }))
        .code,
    ).toBe(0)
    expect(
      (await runClient(['context', 'add', 'prov', '--server', 'https://prov.exempel.se'], { env })).code,
    ).toBe(0)
    expect((await runClient(['context', 'use', 'skarp'], { env })).code).toBe(0)
    const { stdout } = await runClient(['context', 'list', '--json'], { env })
    expect(JSON.parse(stdout)).toEqual([
      { name: 'skarp', server: 'https://brygga.exempel.se', account: null, signedIn: false, current: true },
      { name: 'prov', server: 'https://prov.exempel.se', account: null, signedIn: false, current: false },
    ])
    expect(statSync(join(env.XDG_CONFIG_HOME, 'brygga', 'config.json')).mode & 0o777).toBe(0o600)
    expect((await runClient(['context', 'use', 'borta'], { env })).code).toBe(3)
    expect((await runClient(['context', 'add', 'utan'], { env })).stderr).toContain('--server')
    expect(
      (await runClient(['context', 'add', 'skarp', '--server', 'https://annan.exempel.se'], { env })).code,
    ).toBe(6)
  })

  test.each([
    ['bash', ['-n']],
    ['zsh', null],
    ['fish', null],
  ] as const)('completion for %s names every command and option', async (shell, check) => {
    const { code, stdout } = await runClient(['completion', shell])
    expect(code).toBe(0)
    for (const word of ['people', 'name-supervisor', 'dry-run', 'explain']) expect(stdout).toContain(word)
    const script = join(folder(), 'completion')
    writeFileSync(script, stdout)
    if (check !== null) execFileSync(shell, [...check, script])
  })

  test('completion in bash completes a second word', async () => {
    const script = join(folder(), 'completion')
    writeFileSync(script, (await runClient(['completion', 'bash'])).stdout)
    const complete = `source ${script}; COMP_WORDS=(brygga people s); COMP_CWORD=2; _brygga; echo "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', complete], { encoding: 'utf8' }).trim()).toBe('show')
  })

  test('doctor says what works and what does not, and ends with 1', async () => {
    const ran = await runClient(['doctor', '--json', '--server', nobody])
    expect(ran.code).toBe(1)
    const { checks } = JSON.parse(ran.stdout)
    expect(checks.find(({ id }: { id: string }) => id === 'server')).toMatchObject({ state: 'wrong' })
    expect(checks.find(({ id }: { id: string }) => id === 'node')).toMatchObject({ state: 'ok' })
  })

  test('a reader that has had enough is no failure', () => {
    const entry = join(import.meta.dirname, '..', 'dist', 'main.js')
    const said = execFileSync(
      'bash',
      ['-c', `set -o pipefail; node --conditions=brygga:source ${entry} --help | head -1`],
      { encoding: 'utf8' },
    )
    expect(said).toContain('brygga')
  })
})

describe('reading a register without a server', () => {
  const csv = () => {
    const path = join(folder(), 'peers.csv')
    const rows = [
      'Namn;Arbetsgivare;Arbetsplats;Tjänstgöringsgrad;Startdatum;Slutdatum;Handledare;Mentor',
      'Åsa Björk;Jönköping kommun;Boendestöd Väst;75 %;2022-03-01;;Gun Ek;Siw Öst',
      'Örjan Å;Jönköping kommun;Boendestöd Väst;110 %;2022-04-01;;Gun Ek;Siw Öst',
    ]
    // As Swedish Excel writes it.
    writeFileSync(path, Buffer.from(rows.join('\r\n'), 'latin1'))
    return path
  }

  test('previews it against an empty register, and says so', async () => {
    const { code, stdout, stderr } = await runClient(['import', csv(), '--dry-run', '--json'])
    expect(code).toBe(0)
    const preview = JSON.parse(stdout)
    expect(preview).toMatchObject({ fileName: 'peers.csv', on: '2023-06-15', readBy: 'client' })
    expect(preview.counts).toMatchObject([{ table: 'peer-supporters', read: 2, good: 1, faulty: 1 }])
    expect(preview.facts.employed.total).toBe(1)
    expect(preview.problems[0].sentence).toContain('110')
    expect(stderr).toContain('tomt register')
  })

  test('finds the file from the folder that the caller stands in', async () => {
    const path = csv()
    const ran = await runClient(['import', 'peers.csv', '--dry-run'], {
      env: { BRYGGA_CALLED_FROM: join(path, '..') },
    })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain('Inläsning av peers.csv')
  })

  test('reads columns as they are mapped in a file made from a preview', async () => {
    const path = csv()
    const { stdout } = await runClient(['import', path, '--dry-run', '--json'])
    const { recognition } = JSON.parse(stdout)
    for (const column of recognition.sheets[0].columns) if (column.field === 'mentor') column.field = null
    const mapping = join(folder(), 'mapping.json')
    writeFileSync(mapping, JSON.stringify({ recognition }))
    const mapped = JSON.parse(
      (await runClient(['import', path, '--dry-run', '--json', '--mapping', mapping])).stdout,
    )
    expect(mapped.facts.withoutMentor).toEqual(['Åsa Björk'])
    writeFileSync(mapping, '{"sheets":"?"}')
    expect((await runClient(['import', path, '--dry-run', '--mapping', mapping])).code).toBe(2)
  })

  test('a file that is no workbook is refused, with the reason', async () => {
    const path = join(folder(), 'bild.xlsx')
    writeFileSync(path, 'inte en arbetsbok')
    const ran = await runClient(['import', path, '--dry-run', '--json'])
    expect(ran).toMatchObject({ code: 6, stdout: '' })
    expect(errorOf(ran)).toMatchObject({ code: 'NOT_A_WORKBOOK', exitCode: 6 })
  })

  test('nothing is read in without a yes where nobody can be asked', async () => {
    const ran = await runClient(['import', csv()], {
      env: { BRYGGA_SERVER: nobody, BRYGGA_TOKEN: 'x'.repeat(32) },
    })
    expect(ran).toMatchObject({ code: 7, stdout: '' })
  })
})
