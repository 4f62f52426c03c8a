import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandsManual } from '../../scripts/commands-manual.ts'
import { en } from '../words/en.ts'
import { sv } from '../words/sv.ts'
import { type CommandName, type CommandSpec, commandCatalogue } from './catalogue.ts'
import { readCommandLine } from './command-line.ts'
import { loadCommand } from './load-command.ts'

const names = Object.keys(commandCatalogue) as CommandName[]

/** A line of examples as a shell would split it, up to where it is led elsewhere. */
function split(example: string): string[] {
  const words = example.match(/"[^"]*"|\S+/g) ?? []
  const until = words.findIndex((word) => ['>', '>>', '<'].includes(word))
  return (until < 0 ? words : words.slice(0, until)).map((word) => word.replaceAll('"', ''))
}

describe('every command', () => {
  test.each(names)('%s is described in both languages and can be loaded', async (name) => {
    expect(sv.commands[name]).not.toBe('')
    expect(en.commands[name]).not.toBe('')
    expect(typeof (await loadCommand(name))).toBe('function')
  })

  test.each(names)('the examples of %s are understood as that command', async (name) => {
    const { examples }: CommandSpec = commandCatalogue[name]
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const asked = await readCommandLine(split(example), sv)
      expect(asked.kind === 'command' && asked.command).toBe(name)
    }
  })

  test('the manual says what the commands say', () => {
    const manual = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'commands.md'), 'utf8')
    expect(manual).toBe(commandsManual())
  })
})

describe('readCommandLine', () => {
  test('options may stand before or after the command', async () => {
    const before = await readCommandLine(['--json', '--lang', 'en', 'todo', '--on', '2023-06-15'], sv)
    const after = await readCommandLine(['todo', '--on', '2023-06-15', '--json', '--lang', 'en'], sv)
    expect(before).toEqual(after)
    expect(after).toEqual({
      kind: 'command',
      command: 'todo',
      given: [],
      options: { on: '2023-06-15', json: true, lang: 'en' },
    })
  })

  test('an option can be given several times where it says so', async () => {
    const asked = await readCommandLine(
      ['supervision', 'record', 'A', 'B', '--theme', 'role', '--theme', 'other'],
      sv,
    )
    expect(asked).toMatchObject({ given: ['A', 'B'], options: { theme: ['role', 'other'] } })
  })

  test('a file may have the name of a subcommand when it is written as a path', async () => {
    expect(await readCommandLine(['import', './list'], sv)).toMatchObject({
      command: 'import',
      given: ['./list'],
    })
    expect(await readCommandLine(['import', 'list'], sv)).toMatchObject({ command: 'import list' })
  })

  test.each([
    ['an unknown command', ['tod'], 'COMMAND_UNKNOWN', 'Menade du todo?'],
    ['an unknown option', ['todo', '--onn', '1'], 'OPTION_UNKNOWN', 'Menade du --on?'],
    ['an argument that is missing', ['people', 'show'], 'ARGUMENT_MISSING', undefined],
    ['a value that is missing', ['todo', '--on'], 'OPTION_VALUE_MISSING', undefined],
    ['a name without quotes', ['people', 'show', 'Ragnar', 'Thelin'], 'ARGUMENTS_TOO_MANY', undefined],
    ['a day that is not there', ['todo', '--on', '2023-02-29'], 'OPTION_INVALID', undefined],
    ['a number that is none', ['people', 'list', '--limit', '0'], 'OPTION_INVALID', undefined],
    ['a choice that is none', ['todo', '--about', 'patient'], 'OPTION_INVALID', undefined],
    ['a group without a command', ['people'], 'COMMAND_MISSING', undefined],
  ])('%s is a usage failure that says so', async (_name, argv, code, next) => {
    const failure = await readCommandLine(argv, sv).catch((error) => error)
    expect(failure).toMatchObject({ ending: 'usage', code })
    if (next !== undefined) expect(failure.next).toContain(next)
  })

  test('a leap day that is there is a day', async () => {
    expect(await readCommandLine(['todo', '--on', '2024-02-29'], sv)).toMatchObject({
      options: { on: '2024-02-29' },
    })
  })
})
