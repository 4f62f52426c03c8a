import { Command as Commander, CommanderError, Option } from 'commander'
import { exitCodes } from '../output/exit-codes.ts'
import { Failure } from '../output/failure.ts'
import type { Words } from '../words/words.ts'
import {
  type CommandGroup,
  type CommandName,
  type CommandSpec,
  commandCatalogue,
  commandGroups,
} from './catalogue.ts'
import { globalOptions, type OptionName, type OptionValues, optionSpecs } from './options.ts'

/** What a command line asks for. */
export type Asked =
  | { kind: 'command'; command: CommandName; given: string[]; options: OptionValues }
  | { kind: 'help'; text: string }

/** No number that is asked for is larger: a sum of money in kronor. */
const LARGEST = 1_000_000_000

const names = Object.keys(commandCatalogue) as CommandName[]

/** Understands the words after `brygga`. Throws a usage failure that says what is wrong and what was probably meant. */
export async function readCommandLine(argv: readonly string[], words: Words): Promise<Asked> {
  let asked: Asked | null = null
  let help = ''
  const program = programFor(
    words,
    (each) => {
      asked = each
    },
    (text) => {
      help += text
    },
  )
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.help') {
      if (help !== '') return { kind: 'help', text: help }
      const group = argv.find((word) => (commandGroups as readonly string[]).includes(word)) as
        | CommandGroup
        | undefined
      throw new Failure('usage', 'COMMAND_MISSING', words.usage.commandMissing(group ?? null), {
        next: [words.usage.helpNext],
      })
    }
    throw usageFailure(error, words)
  }
  if (asked === null)
    throw new Failure('usage', 'COMMAND_MISSING', words.usage.commandMissing(null), {
      next: [words.usage.helpNext],
    })
  return asked
}

function programFor(words: Words, ask: (asked: Asked) => void, writeOut: (text: string) => void): Commander {
  // Subcommands take over what is set here, so it is set before there are any.
  const program = new Commander('brygga').configureOutput({
    writeOut,
    writeErr: () => {},
    outputError: () => {},
  })
  furnished(program, words)
  program.description(words.help.about)
  program.option('-V, --version', words.options.version)
  program.helpCommand('help [command]', words.help.helpCommand)
  addOptions(program, globalOptions, words, words.help.common)
  for (const name of names) addCommand(program, name, words, ask)
  const codes = Object.entries(exitCodes).map(
    ([ending, code]) => `  ${String(code).padEnd(5)}${words.endings[ending as keyof typeof exitCodes]}`,
  )
  program.addHelpText('after', `\n${words.help.exitCodes}\n${codes.join('\n')}\n\n${words.help.fullScreen}`)
  return program
}

/** Commander with our words instead of its own, and failures thrown instead of printed. */
function furnished(command: Commander, words: Words): Commander {
  const titles: Record<string, string> = words.help.titles
  const placeholders: Record<string, string> = words.help.placeholders
  const named = (text: string) => text.replace(/(?<=[<[])[a-z]+/g, (name) => placeholders[name] ?? name)
  return command
    .exitOverride()
    .helpOption('-h, --help', words.options.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: named,
      styleOptionTerm: named,
      styleSubcommandTerm: named,
    })
    .showHelpAfterError(false)
}

function addCommand(program: Commander, name: CommandName, words: Words, ask: (asked: Asked) => void): void {
  const [first = '', second] = name.split(' ')
  const parent = second === undefined ? program : groupOf(program, first, words)
  const spec: CommandSpec = commandCatalogue[name]
  const command = furnished(parent.command(second ?? first), words)
  const examples = spec.examples.map((example) => `  $ brygga ${example}`).join('\n')
  command
    .summary(words.commands[name])
    .description(`${words.commands[name]}\n\n${words.help.examples}\n${examples}`)
  for (const taken of spec.takes) {
    const key = taken.replace('...', '') as keyof Words['arguments']
    command.argument(`<${taken}>`, words.arguments[key])
  }
  addOptions(command, spec.options, words)
  addOptions(command, globalOptions, words, words.help.common)
  command.action(async () => {
    refuseEmpty(spec.takes, command.args, words)
    ask({
      kind: 'command',
      command: name,
      given: [...command.args],
      options: await optionsOf(command, spec, words),
    })
  })
}

/** An empty text would be looked up and fit everything: it is as good as nothing given. */
function refuseEmpty(takes: readonly string[], given: readonly string[], words: Words): void {
  const at = given.findIndex((text) => text.trim() === '')
  if (at >= 0) throw argumentMissing((takes[at] ?? takes.at(-1) ?? '').replace('...', ''), words)
}

function argumentMissing(name: string, words: Words): Failure {
  const placeholders: Record<string, string> = words.help.placeholders
  const message = words.usage.argumentMissing(placeholders[name] ?? name)
  return new Failure('usage', 'ARGUMENT_MISSING', message, { next: [words.usage.helpNext] })
}

function groupOf(program: Commander, name: string, words: Words): Commander {
  const existing = program.commands.find((each) => each.name() === name)
  if (existing !== undefined) return existing
  return furnished(program.command(name), words)
    .summary(words.groups[name as CommandGroup])
    .description(words.groups[name as CommandGroup])
}

function addOptions(
  command: Commander,
  options: readonly OptionName[],
  words: Words,
  heading?: string,
): void {
  for (const name of options) {
    const { flags, kind } = optionSpecs[name]
    const option = new Option(flags, words.options[name])
    if (heading !== undefined) option.helpGroup(heading)
    if (kind === 'many')
      option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
    command.addOption(option)
  }
}

/** What was given on the line, by the command itself or by those above it, checked by kind. */
async function optionsOf(command: Commander, spec: CommandSpec, words: Words): Promise<OptionValues> {
  const values: Record<string, unknown> = {}
  for (const name of [...spec.options, ...globalOptions]) {
    const { flags } = optionSpecs[name]
    const key = new Option(flags).attributeName()
    const holder = holderOf(command, key)
    if (holder === null) continue
    const value: unknown = holder.getOptionValue(key)
    values[name] = flags.startsWith('--no-') ? value === false : await checked(name, value, words)
  }
  return values
}

function holderOf(command: Commander, key: string): Commander | null {
  for (let each: Commander | null = command; each !== null; each = each.parent) {
    if (each.getOptionValueSource(key) === 'cli') return each
  }
  return null
}

/** A value of the kind that its option takes. The domain is read in only where there is a day to check. */
async function checked(name: OptionName, value: unknown, words: Words): Promise<unknown> {
  const spec: { flags: string; kind: string; choices?: readonly string[] } = optionSpecs[name]
  const flag = spec.flags.split(' ')[0] ?? ''
  if (spec.kind === 'day' && !(await import('@brygga/domain')).isDay(value))
    throw new Failure('usage', 'OPTION_INVALID', words.usage.notADay(flag))
  if (spec.kind === 'number') {
    if (!/^\d+$/.test(String(value)) || Number(value) < 1)
      throw new Failure('usage', 'OPTION_INVALID', words.usage.notANumber(flag))
    if (Number(value) > LARGEST)
      throw new Failure('usage', 'OPTION_INVALID', words.usage.tooLarge(flag, LARGEST))
    return Number(value)
  }
  if ((spec.kind === 'text' || spec.kind === 'many') && isEmpty(value))
    throw new Failure('usage', 'OPTION_VALUE_MISSING', words.usage.optionValueMissing(flag))
  if (spec.choices !== undefined && !spec.choices.includes(String(value)))
    throw new Failure('usage', 'OPTION_INVALID', words.usage.notAChoice(flag, spec.choices))
  return value
}

function isEmpty(value: unknown): boolean {
  return [value].flat().some((text) => String(text).trim() === '')
}

/** Commander says in English what is wrong; the code and the quoted word are what is needed to say it in ours. */
function usageFailure(error: CommanderError, words: Words): Failure {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.missingArgument') return argumentMissing(quoted.replace('...', ''), words)
  const meant = /Did you mean (?:one of )?([^?)]+)\?/.exec(error.message)?.[1] ?? null
  const next = [...(meant === null ? [] : [words.usage.didYouMean(meant)]), words.usage.helpNext]
  const says: Record<string, [string, string]> = {
    'commander.unknownCommand': ['COMMAND_UNKNOWN', words.usage.commandUnknown(quoted)],
    'commander.unknownOption': ['OPTION_UNKNOWN', words.usage.optionUnknown(quoted)],
    'commander.optionMissingArgument': [
      'OPTION_VALUE_MISSING',
      words.usage.optionValueMissing(quoted.split(' ')[0] ?? ''),
    ],
    'commander.excessArguments': ['ARGUMENTS_TOO_MANY', words.usage.tooManyArguments],
  }
  const [code, message] = says[error.code] ?? ['USAGE', words.usage.notUnderstood]
  return new Failure('usage', code, message, { next })
}
