import type { Day } from '@brygga/domain'

/**
 * Every option, once: a flag is there or not, a text has a value, `many` can be given several times. Descriptions are
 * in `words/`.
 */
export const optionSpecs = {
  json: { flags: '--json', kind: 'flag' },
  lang: { flags: '--lang <language>', kind: 'text', choices: ['sv', 'en'] },
  server: { flags: '--server <address>', kind: 'text' },
  context: { flags: '--context <name>', kind: 'text' },
  noColor: { flags: '--no-color', kind: 'flag' },
  noInput: { flags: '--no-input', kind: 'flag' },
  yes: { flags: '--yes', kind: 'flag' },
  verbose: { flags: '--verbose', kind: 'flag' },
  on: { flags: '--on <day>', kind: 'day' },
  dryRun: { flags: '--dry-run', kind: 'flag' },
  mine: { flags: '--mine', kind: 'flag' },
  code: { flags: '--code <code>', kind: 'many' },
  about: {
    flags: '--about <kind>',
    kind: 'text',
    choices: [
      'placement',
      'workplace',
      'person',
      'cohort',
      'municipality',
      'programme',
      'system-fault',
      'forum',
    ],
  },
  workplace: { flags: '--workplace <workplace>', kind: 'text' },
  role: { flags: '--role <role>', kind: 'text' },
  query: { flags: '--query <text>', kind: 'text' },
  limit: { flags: '--limit <number>', kind: 'number' },
  all: { flags: '--all', kind: 'flag' },
  supervisor: { flags: '--supervisor <person>', kind: 'text' },
  mentor: { flags: '--mentor <person>', kind: 'text' },
  form: { flags: '--form <form>', kind: 'text', choices: ['individual', 'group', 'on-demand'] },
  minutes: { flags: '--minutes <number>', kind: 'number' },
  theme: { flags: '--theme <theme>', kind: 'many' },
  level: { flags: '--level <level>', kind: 'many' },
  not: { flags: '--not', kind: 'flag' },
  amount: { flags: '--amount <kronor>', kind: 'number' },
  funder: { flags: '--funder <text>', kind: 'text' },
  lastDay: { flags: '--last-day <day>', kind: 'day' },
  endedEarlier: { flags: '--ended-earlier', kind: 'flag' },
  consentGiven: { flags: '--consent-given', kind: 'flag' },
  mapping: { flags: '--mapping <file>', kind: 'text' },
  failed: { flags: '--failed <file>', kind: 'text' },
  person: { flags: '--person <person>', kind: 'text' },
  from: { flags: '--from <day>', kind: 'day' },
  until: { flags: '--until <day>', kind: 'day' },
  as: { flags: '--as <role>', kind: 'many' },
  name: { flags: '--name <text>', kind: 'text' },
  withToken: { flags: '--with-token', kind: 'flag' },
  device: { flags: '--device', kind: 'flag' },
} as const satisfies Record<string, OptionSpec>

interface OptionSpec {
  flags: string
  kind: 'flag' | 'text' | 'many' | 'day' | 'number'
  choices?: readonly string[]
}

export type OptionName = keyof typeof optionSpecs

interface ValueOfKind {
  flag: boolean
  text: string
  many: string[]
  day: Day
  number: number
}

/** What was given on the command line; what was not given is not there. */
export type OptionValues = { [K in OptionName]?: ValueOfKind[(typeof optionSpecs)[K]['kind']] }

/** Options that every command takes, before or after its name. */
export const globalOptions = [
  'json',
  'lang',
  'server',
  'context',
  'noColor',
  'noInput',
  'yes',
  'verbose',
] as const satisfies OptionName[]
