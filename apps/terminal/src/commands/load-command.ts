import type { Command } from './call.ts'
import type { CommandName } from './catalogue.ts'

/** Where the code of each command is; it is read in when the command is used, and not before. */
const loaders: Record<CommandName, () => Promise<{ default: Command }>> = {
  login: () => import('./session/login.ts'),
  logout: () => import('./session/logout.ts'),
  status: () => import('./session/status.ts'),
  todo: () => import('./todo/todo.ts'),
  'people list': () => import('./people/list.ts'),
  'people show': () => import('./people/show.ts'),
  'workplaces list': () => import('./workplaces/list.ts'),
  'workplaces show': () => import('./workplaces/show.ts'),
  'workplaces anchor': () => import('./workplaces/anchor.ts'),
  'workplaces fund': () => import('./workplaces/fund.ts'),
  'supervision record': () => import('./supervision/record.ts'),
  'placements name-supervisor': () => import('./placements/name-supervisor.ts'),
  'placements name-mentor': () => import('./placements/name-mentor.ts'),
  'placements mark-picture': () => import('./placements/mark-picture.ts'),
  'placements end': () => import('./placements/end.ts'),
  'changes undo': () => import('./changes/undo.ts'),
  import: () => import('./imports/import.ts'),
  'import list': () => import('./imports/list.ts'),
  'import undo': () => import('./imports/undo.ts'),
  'rules list': () => import('./rules/list.ts'),
  'rules explain': () => import('./rules/explain.ts'),
  'rules follow-up': () => import('./rules/follow-up.ts'),
  'audit list': () => import('./audit/list.ts'),
  'accounts list': () => import('./accounts/list.ts'),
  'accounts invite': () => import('./accounts/invite.ts'),
  'accounts roles': () => import('./accounts/roles.ts'),
  'accounts shut': () => import('./accounts/shut.ts'),
  'accounts open': () => import('./accounts/open.ts'),
  search: () => import('./search/search.ts'),
  'context list': () => import('./contexts/list.ts'),
  'context use': () => import('./contexts/use.ts'),
  'context add': () => import('./contexts/add.ts'),
  completion: () => import('./about/completion.ts'),
  doctor: () => import('./about/doctor.ts'),
  version: () => import('./about/version.ts'),
}

/** The code of a command. */
export async function loadCommand(name: CommandName): Promise<Command> {
  return (await loaders[name]()).default
}
