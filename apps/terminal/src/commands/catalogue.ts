import type { OptionName } from './options.ts'

/** One command: what it takes, and how it is used. Its words are in `words/`, its code is found by `loadCommand`. */
export interface CommandSpec {
  /** Names of what is given without an option; in square brackets where it may be left out, `...` where there may be several. */
  takes: readonly string[]
  options: readonly OptionName[]
  /** Ways to use it, without the word `brygga`. */
  examples: readonly string[]
}

/** Every command of the client, in the order that the help shows them. */
export const commandCatalogue = {
  login: {
    takes: [],
    options: ['withToken', 'device'],
    examples: ['login', 'login --server https://brygga.exempel.se', 'login --with-token < token.txt'],
  },
  logout: { takes: [], options: [], examples: ['logout'] },
  status: {
    takes: [],
    options: ['on'],
    examples: ['status', 'status --json'],
  },
  todo: {
    takes: [],
    options: ['on', 'mine', 'code', 'about', 'workplace'],
    examples: ['todo', 'todo --on 2023-06-15', 'todo --code SUPERVISOR_MISSING --json'],
  },
  'people list': {
    takes: [],
    options: ['on', 'query', 'role', 'workplace', 'limit', 'all'],
    examples: ['people list', 'people list --role mentor', 'people list --query öberg'],
  },
  'people show': {
    takes: ['person'],
    options: ['on'],
    examples: ['people show "Ragnar Thelin"', 'people show "Ragnar Thelin" --on 2023-03-01'],
  },
  'workplaces list': {
    takes: [],
    options: ['on', 'query'],
    examples: ['workplaces list', 'workplaces list --query värnamo'],
  },
  'workplaces show': {
    takes: ['workplace'],
    options: ['on'],
    examples: ['workplaces show "Boendestöd Värnamo"'],
  },
  'workplaces anchor': {
    takes: ['workplace'],
    options: ['level', 'not', 'on', 'dryRun'],
    examples: [
      'workplaces anchor "Träffpunkten Öster" --level staff',
      'workplaces anchor "Träffpunkten Öster" --level politics --level staff --on 2023-06-15',
    ],
  },
  'workplaces fund': {
    takes: ['workplace'],
    options: ['amount', 'funder', 'from', 'until', 'dryRun'],
    examples: [
      'workplaces fund "Boendestöd Värnamo" --amount 480000 --funder Kommunen',
      'workplaces fund "Boendestöd Värnamo" --amount 480000 --from 2023-07-01 --until 2024-07-01',
    ],
  },
  'supervision record': {
    takes: ['person...'],
    options: ['on', 'form', 'supervisor', 'minutes', 'theme', 'dryRun'],
    examples: [
      'supervision record "Egon Haddad"',
      'supervision record "Egon Haddad" "Ragnar Thelin" --form group --minutes 90',
      'supervision record "Egon Haddad" --theme role --theme boundaries --dry-run',
    ],
  },
  'placements name-supervisor': {
    takes: ['person'],
    options: ['supervisor', 'on', 'dryRun'],
    examples: ['placements name-supervisor "Ragnar Thelin" --supervisor "Linnea Hjelm"'],
  },
  'placements name-mentor': {
    takes: ['person'],
    options: ['mentor', 'on', 'dryRun'],
    examples: ['placements name-mentor "Siv Norling" --mentor "Linnea Hjelm"'],
  },
  'placements mark-picture': {
    takes: ['person'],
    options: ['consentGiven', 'on', 'dryRun'],
    examples: ['placements mark-picture "Ulrika Kvist" --consent-given'],
  },
  'placements end': {
    takes: ['person'],
    options: ['lastDay', 'endedEarlier', 'on', 'dryRun'],
    examples: [
      'placements end "Ragnar Thelin" --last-day 2026-12-31',
      'placements end "Ragnar Thelin" --last-day 2023-05-31 --ended-earlier',
    ],
  },
  'changes undo': {
    takes: ['change'],
    options: ['dryRun'],
    examples: ['changes undo 018f2f5e-0000-7000-8000-000000000000'],
  },
  import: {
    takes: ['file'],
    options: ['dryRun', 'mapping', 'failed', 'on'],
    examples: [
      'import register.xlsx --dry-run',
      'import register.xlsx --failed fel.xlsx',
      'import register.csv --mapping kolumner.json --yes',
    ],
  },
  'import list': {
    takes: [],
    options: [],
    examples: ['import list'],
  },
  'import undo': {
    takes: ['import'],
    options: ['dryRun'],
    examples: ['import undo 018f2f5e-0000-7000-8000-000000000000'],
  },
  'rules list': {
    takes: [],
    options: ['on'],
    examples: ['rules list'],
  },
  'rules explain': {
    takes: ['rule'],
    options: ['on'],
    examples: ['rules explain SUPERVISOR_MISSING', 'rules explain nsph/has-supervisor'],
  },
  'rules follow-up': {
    takes: ['rule'],
    options: ['from', 'dryRun'],
    examples: [
      'rules follow-up mandate-has-phase --from 2027-01-01',
      'rules follow-up mandate-has-phase --from 2027-01-01 --dry-run',
    ],
  },
  'audit list': {
    takes: [],
    options: ['on', 'from', 'until', 'person', 'limit', 'all'],
    examples: ['audit list', 'audit list --person "Ragnar Thelin" --from 2023-01-01'],
  },
  'accounts list': {
    takes: [],
    options: [],
    examples: ['accounts list', 'accounts list --json'],
  },
  'accounts invite': {
    takes: ['email'],
    options: ['as', 'name', 'person', 'dryRun'],
    examples: [
      'accounts invite amina.hjelm@exempel.se --as supervisor --person "Amina Hjelm"',
      'accounts invite nils.ny@exempel.se --as coordinator --name "Nils Ny"',
    ],
  },
  'accounts roles': {
    takes: ['account'],
    options: ['as', 'dryRun'],
    examples: ['accounts roles amina.hjelm@exempel.se --as supervisor --as mentor'],
  },
  'accounts shut': {
    takes: ['account'],
    options: ['dryRun'],
    examples: ['accounts shut amina.hjelm@exempel.se', 'accounts shut "Amina Hjelm" --yes'],
  },
  'accounts open': {
    takes: ['account'],
    options: ['dryRun'],
    examples: ['accounts open amina.hjelm@exempel.se'],
  },
  search: {
    takes: ['text'],
    options: ['on'],
    examples: ['search thelin', 'search värnamo --json'],
  },
  'context list': {
    takes: [],
    options: [],
    examples: ['context list'],
  },
  'context use': {
    takes: ['name'],
    options: [],
    examples: ['context use skarp'],
  },
  'context add': {
    takes: ['name'],
    options: [],
    examples: ['context add skarp --server https://brygga.exempel.se'],
  },
  completion: {
    takes: ['shell'],
    options: [],
    examples: ['completion bash >> ~/.bashrc', 'completion fish > ~/.config/fish/completions/brygga.fish'],
  },
  doctor: { takes: [], options: [], examples: ['doctor'] },
  version: {
    takes: [],
    options: [],
    examples: ['version', 'version --json'],
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
  'accounts',
  'context',
] as const
export type CommandGroup = (typeof commandGroups)[number]
