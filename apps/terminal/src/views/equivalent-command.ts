import type { Action } from '@brygga/domain'
import type { TodoItem } from '../connection/answers.ts'

/** A word as the shell takes it: in quotes where it has to be. */
function shellWord(word: string): string {
  return /^[\p{L}\p{N}._:/=-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** A whole command line. */
export function commandLine(...words: readonly string[]): string {
  return ['brygga', ...words].map(shellWord).join(' ')
}

/** The command that does what a remedy asks for; what has to be chosen is in angle brackets. Null where there is none. */
export function equivalentCommand(
  action: Action,
  { person, workplace }: Pick<TodoItem, 'person' | 'workplace'>,
): string | null {
  if (workplace !== null && action === 'anchor-decision')
    return `${commandLine('workplaces', 'anchor', workplace.name)} --level <…>`
  if (workplace !== null && (action === 'fund-post' || action === 'extend-funding'))
    return `${commandLine('workplaces', 'fund', workplace.name)} --amount <…>`
  if (person === null) return null
  switch (action) {
    case 'name-supervisor':
      return `${commandLine('placements', 'name-supervisor', person.name)} --supervisor <…>`
    case 'name-mentor':
      return `${commandLine('placements', 'name-mentor', person.name)} --mentor <…>`
    case 'record-individual-session':
      return commandLine('supervision', 'record', person.name)
    case 'record-group-session':
      return commandLine('supervision', 'record', person.name, '--form', 'group')
    case 'mark-picture':
      return commandLine('placements', 'mark-picture', person.name)
    default:
      return null
  }
}
