import type { Command } from './call.ts'
import type { OptionName } from './options.ts'

/** One command: what it takes, how it is used, and where its code is. Its words are in `words/`. */
export interface CommandSpec {
  /** Names of what is given without an option; in square brackets where it may be left out, `...` where there may be several. */
  takes: readonly string[]
  options: readonly OptionName[]
  /** Ways to use it, without the word `brygga`. */
  examples: readonly string[]
  load: () => Promise<{ default: Command }>
}

/** Every command of the client, in the order that the help shows them. */
export const commandCatalogue = {
  login: {
    takes: [],
    options: ['withToken', 'device'],
    examples: ['login', 'login --server https://brygga.exempel.se', 'login --with-token < token.txt'],
    load: () => import('./session/login.ts'),
  },
  logout: { takes: [], options: [], examples: ['logout'], load: () => import('./session/logout.ts') },
  status: {
    takes: [],
    options: ['on'],
    examples: ['status', 'status --json'],
    load: () => import('./session/status.ts'),
  },
  todo: {
    takes: [],
    options: ['on', 'mine', 'code', 'about', 'workplace'],
    examples: ['todo', 'todo --on 2023-06-15', 'todo --code SUPERVISOR_MISSING --json'],
    load: () => import('./todo/todo.ts'),
  },
  'people list': {
    takes: [],
    options: ['on', 'query', 'role', 'workplace', 'limit', 'all'],
    examples: ['people list', 'people list --role mentor', 'people list --query öberg'],
    load: () => import('./people/list.ts'),
  },
  'people show': {
    takes: ['person'],
    options: ['on'],
    examples: ['people show "Ragnar Thelin"', 'people show "Ragnar Thelin" --on 2023-03-01'],
    load: () => import('./people/show.ts'),
  },
  'workplaces list': {
    takes: [],
    options: ['on', 'query'],
    examples: ['workplaces list', 'workplaces list --query värnamo'],
    load: () => import('./workplaces/list.ts'),
  },
  'workplaces show': {
    takes: ['workplace'],
    options: ['on'],
    examples: ['workplaces show "Boendestöd Värnamo"'],
    load: () => import('./workplaces/show.ts'),
  },
  'supervision record': {
    takes: ['person...'],
    options: ['on', 'form', 'supervisor', 'minutes', 'theme', 'dryRun'],
    examples: [
      'supervision record "Egon Haddad"',
      'supervision record "Egon Haddad" "Ragnar Thelin" --form group --minutes 90',
      'supervision record "Egon Haddad" --theme role --theme boundaries --dry-run',
    ],
    load: () => import('./supervision/record.ts'),
  },
  'placements name-supervisor': {
    takes: ['person'],
    options: ['supervisor', 'on', 'dryRun'],
    examples: ['placements name-supervisor "Ragnar Thelin" --supervisor "Linnea Hjelm"'],
    load: () => import('./placements/name-supervisor.ts'),
  },
  'placements name-mentor': {
    takes: ['person'],
    options: ['mentor', 'on', 'dryRun'],
    examples: ['placements name-mentor "Siv Norling" --mentor "Linnea Hjelm"'],
    load: () => import('./placements/name-mentor.ts'),
  },
  'placements mark-picture': {
    takes: ['person'],
    options: ['consentGiven', 'on', 'dryRun'],
    examples: ['placements mark-picture "Ulrika Kvist" --consent-given'],
    load: () => import('./placements/mark-picture.ts'),
  },
  'changes undo': {
    takes: ['change'],
    options: ['dryRun'],
    examples: ['changes undo 018f2f5e-0000-7000-8000-000000000000'],
    load: () => import('./changes/undo.ts'),
  },
  import: {
    takes: ['file'],
    options: ['dryRun', 'mapping', 'failed', 'on'],
    examples: [
      'import register.xlsx --dry-run',
      'import register.xlsx --failed fel.xlsx',
      'import register.csv --mapping kolumner.json --yes',
    ],
    load: () => import('./imports/import.ts'),
  },
  'import list': {
    takes: [],
    options: [],
    examples: ['import list'],
    load: () => import('./imports/list.ts'),
  },
  'import undo': {
    takes: ['import'],
    options: ['dryRun'],
    examples: ['import undo 018f2f5e-0000-7000-8000-000000000000'],
    load: () => import('./imports/undo.ts'),
  },
  'rules list': {
    takes: [],
    options: ['on'],
    examples: ['rules list'],
    load: () => import('./rules/list.ts'),
  },
  'rules explain': {
    takes: ['rule'],
    options: ['on'],
    examples: ['rules explain SUPERVISOR_MISSING', 'rules explain nsph/has-supervisor'],
    load: () => import('./rules/explain.ts'),
  },
  'audit list': {
    takes: [],
    options: ['on', 'from', 'until', 'person', 'limit', 'all'],
    examples: ['audit list', 'audit list --person "Ragnar Thelin" --from 2023-01-01'],
    load: () => import('./audit/list.ts'),
  },
  search: {
    takes: ['text'],
    options: ['on'],
    examples: ['search thelin', 'search värnamo --json'],
    load: () => import('./search/search.ts'),
  },
  'context list': {
    takes: [],
    options: [],
    examples: ['context list'],
    load: () => import('./contexts/list.ts'),
  },
  'context use': {
    takes: ['name'],
    options: [],
    examples: ['context use skarp'],
    load: () => import('./contexts/use.ts'),
  },
  'context add': {
    takes: ['name'],
    options: [],
    examples: ['context add skarp --server https://brygga.exempel.se'],
    load: () => import('./contexts/add.ts'),
  },
  completion: {
    takes: ['shell'],
    options: [],
    examples: ['completion bash >> ~/.bashrc', 'completion fish > ~/.config/fish/completions/brygga.fish'],
    load: () => import('./about/completion.ts'),
  },
  doctor: { takes: [], options: [], examples: ['doctor'], load: () => import('./about/doctor.ts') },
  version: {
    takes: [],
    options: [],
    examples: ['version', 'version --json'],
    load: () => import('./about/version.ts'),
  },
} as const satisfies Record<string, CommandSpec>

export type CommandName = keyof typeof commandCatalogue

/** Words that only gather commands: `people`, `rules`. */
export const commandGroups = [
  'people',
  'workplaces',
  'supervision',
  'placements',
  'changes',
  'rules',
  'audit',
  'context',
] as const
export type CommandGroup = (typeof commandGroups)[number]
