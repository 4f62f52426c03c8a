import {
  accessTable,
  neverAboutOneself,
  type Permission,
  permissionForAction,
  permissions,
  type Role,
  RoleSchema,
  type Scope,
  scopes,
  scopesOf,
} from '@brygga/domain'
import { messagesFor } from '@brygga/messages'

const reach: Readonly<Record<Scope, string>> = {
  all: 'everything in the region',
  'own-supervisees': 'those whom one supervises now',
  'own-mentees': 'those whose mentor one is now',
  'own-unit': 'the part of the organisation that one leads, and what is below it',
  'own-file': 'what is about oneself',
  'own-sessions': 'supervision that one held or came to',
  'own-groups': 'a group that one holds, of own supervisees and of those who came to such a group before',
  'own-changes': 'what was done from one’s own account',
}

/** Who may do what to which subjects, as a Markdown page made of the access table and of nothing else. */
export function accessPage(): string {
  const [sv, en] = [messagesFor('sv'), messagesFor('en')]
  const roles = RoleSchema.options
  const who = (holders: readonly Role[]) =>
    holders.length === roles.length ? 'everyone' : holders.map((role) => en.role(role)).join(', ')
  const actionsFor = (permission: Permission) =>
    (Object.entries(permissionForAction) as [keyof typeof permissionForAction, Permission][])
      .filter(([, needed]) => needed === permission)
      .map(([action]) => en.action(action))
  return `${[
    '# Who may do what',
    'Made from the access table of `@brygga/domain` (`packages/domain/src/access/access-table.ts`) by `pnpm generate`. The server asks the same table for every call, and its tests are made from it too. A role that is not named may not.',
    '## How far a permission reaches',
    table(
      ['Reach', 'Means'],
      scopes.map((scope) => [code(scope), reach[scope]]),
    ),
    'Access follows from who stands in which relation to whom today, never from the day that is asked about. A person whose identity is protected is in nobody’s unit.',
    '## By permission',
    table(
      ['Permission', 'Who, and how far', 'Mends'],
      permissions.map((permission) => [
        code(permission),
        grantsOf(permission)
          .map(([scope, holders]) => `${code(scope)}: ${who(holders)}`)
          .join('<br>'),
        actionsFor(permission).join('<br>'),
      ]),
    ),
    'Nobody does these about themselves, whatever their roles: it takes another pair of eyes.',
    neverAboutOneself.map((permission) => `- ${code(permission)}`).join('\n'),
    '## By role',
    ...roles.flatMap((role) => [
      `### ${capital(en.role(role))} (${sv.role(role)})`,
      permissions
        .map((permission) => [permission, [...scopesOf([role], permission)]] as const)
        .filter(([, held]) => held.length > 0)
        .map(([permission, held]) => `- ${code(permission)}: ${held.map(code).join(', ')}`)
        .join('\n'),
    ]),
  ].join('\n\n')}\n`
}

/** The reaches of a permission, each with the roles that have it, from the widest on. */
function grantsOf(permission: Permission): [Scope, Role[]][] {
  return scopes.flatMap((scope): [Scope, Role[]][] => {
    const holders = RoleSchema.options.filter((role) => accessTable[permission][role]?.includes(scope))
    return holders.length === 0 ? [] : [[scope, holders]]
  })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const code = (text: string) => `\`${text}\``

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
