import { readFileSync } from 'node:fs'
import { type CommandName, type CommandSpec, commandCatalogue } from '../src/commands/catalogue.ts'
import { globalOptions, type OptionName, optionSpecs } from '../src/commands/options.ts'
import { exitCodes } from '../src/output/exit-codes.ts'
import { en } from '../src/words/en.ts'
import { markdownTable } from './markdown-table.ts'

/** The manual of the commands: how each is used, what it prints with `--json`, and how it can end. */
export function commandsManual(): string {
  const names = Object.keys(commandCatalogue) as CommandName[]
  return [
    '# Commands',
    '',
    '<!-- Made from src/commands by `pnpm docs`; a test compares them. -->',
    '',
    'Data goes to stdout, everything else to stderr. Without a terminal nothing is asked: what is missing is named.',
    'With `--json` an error is one line of JSON on stderr: `{"error":{"code","message","exitCode","reasons","next"}}`.',
    '',
    '## Exit codes',
    '',
    ...markdownTable(
      ['Code', 'Meaning'],
      Object.entries(exitCodes).map(([ending, code]) => [
        String(code),
        en.endings[ending as keyof typeof exitCodes],
      ]),
    ),
    '',
    '## Options of every command',
    '',
    ...optionLines(globalOptions),
    '',
    ...names.flatMap(commandLines),
    '## What `--json` prints',
    '',
    'Names of fields are never translated and never change meaning. Types of the server’s answers are in',
    '`packages/api/src/contract`.',
    '',
    '```ts',
    readFileSync(new URL('../src/commands/shapes.ts', import.meta.url), 'utf8')
      .replace(/^import[\s\S]*?from '.*'\n/gm, '')
      .trim(),
    '```',
    '',
  ].join('\n')
}

function commandLines(name: CommandName): string[] {
  const spec: CommandSpec = commandCatalogue[name]
  const takes = spec.takes.map((taken) => ` <${taken}>`).join('')
  return [
    `## brygga ${name}${takes}`,
    '',
    `${en.commands[name]}.`,
    '',
    ...(spec.options.length === 0 ? [] : [...optionLines(spec.options), '']),
    '```sh',
    ...spec.examples.map((example) => `brygga ${example}`),
    '```',
    '',
  ]
}

function optionLines(options: readonly OptionName[]): string[] {
  return options.map((option) => `- \`${optionSpecs[option].flags}\`: ${en.options[option]}`)
}
