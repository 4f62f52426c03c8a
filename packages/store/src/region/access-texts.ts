import type { AuditedAccess } from '@brygga/api'
import type { Role, Subject } from '@brygga/domain'
import { asText, fromText } from './subjects.ts'

/** Whose access was granted or withdrawn, with which roles. */
interface Access {
  accountId: string
  name: string | null
  personId: string | null
  roles: readonly Role[]
}

// An account is no subject of the register, so it stands among an entry's subjects under words of its own: there the
// chain holds it too.
const words = { account: 'account', name: 'account-name', role: 'role' } as const

/** Access as the texts that an entry of the audit log is about. */
export function accessTexts({ accountId, name, personId, roles }: Access): string[] {
  return [
    ...(personId === null ? [] : [asText({ kind: 'person', id: personId })]),
    `${words.account}:${accountId}`,
    ...(name === null ? [] : [`${words.name}:${name}`]),
    ...roles.map((role) => `${words.role}:${role}`),
  ]
}

/** What the texts of an entry stand for: subjects of the register, and the access that it is about if any. */
export function readTexts(texts: readonly string[]): { subjects: Subject[]; access?: AuditedAccess } {
  const startsWith = (word: string) =>
    texts.filter((text) => text.startsWith(`${word}:`)).map((text) => text.slice(word.length + 1))
  const [accountId] = startsWith(words.account)
  if (accountId === undefined) return { subjects: texts.map(fromText) }
  const [name] = startsWith(words.name)
  return {
    subjects: texts.filter((text) => text.startsWith('person:')).map(fromText),
    access: { accountId, name: name ?? null, roles: startsWith(words.role) as Role[] },
  }
}
