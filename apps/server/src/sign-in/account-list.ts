import type { AccountRow } from '@brygga/api'
import type { Administration, RegionMember } from '@brygga/store'
import type { Sql } from './sql.ts'

/** An account as a region lists it, whoever asks. */
export type ListedAccount = Omit<AccountRow, 'isOwn'>

interface KnownAccount {
  id: string
  name: string
  email: string
  isShut: boolean
  /** Whether its holder has a way in of their own, or is in. */
  hasBeenIn: boolean
  /** Whether something was sent that has not been used. */
  isAwaited: boolean
}

type Members = Awaited<ReturnType<Administration['membersOf']>>

const byName = new Intl.Collator('sv').compare

/** Those who belong to a region and those who did, with what sign-in knows of them, by name. */
export async function listAccounts(
  { present, former }: Members,
  { sql, opensByLinks }: { sql: Sql; opensByLinks: boolean },
): Promise<ListedAccount[]> {
  const known = await sql.query<KnownAccount>(KNOWN, [
    JSON.stringify([...present, ...former].map(({ accountId }) => accountId)),
  ])
  const byId = new Map(known.map((account) => [account.id, account]))
  const listed = (member: RegionMember, state: (account: KnownAccount) => ListedAccount['state']) => {
    const account = byId.get(member.accountId)
    if (account === undefined) return []
    const { id, name, email } = account
    const { personId, roles, since } = member
    return [{ id, name, email, personId, roles, state: state(account), since }]
  }
  const isInvited = ({ hasBeenIn, isAwaited }: KnownAccount) => !hasBeenIn && (isAwaited || !opensByLinks)
  return [
    ...present.flatMap((member) =>
      listed(member, (account) => (account.isShut ? 'shut' : isInvited(account) ? 'invited' : 'active')),
    ),
    ...former.flatMap((member) => listed(member, () => 'shut')),
  ].sort((a, b) => byName(a.name, b.name) || byName(a.email, b.email))
}

const KNOWN = `
  select u.id, u.name, u.email, u.disabled_at is not null as "isShut",
         exists (select from auth.account a where a.user_id = u.id)
           or exists (select from auth.session s where s.user_id = u.id) as "hasBeenIn",
         exists (select from auth.verification v where v.value = u.id) as "isAwaited"
  from auth."user" u
  where u.id in (select jsonb_array_elements_text($1::jsonb))`
