import { randomBytes } from 'node:crypto'
import type { Actor, Store } from '@brygga/api'
import type { Role } from '@brygga/domain'
import type { AccessNoting, Administration, RolesChanged, RolesToChange } from '@brygga/store'
import { type ListedAccount, listAccounts } from './account-list.ts'
import type { Auth } from './auth.ts'
import { OIDC_PROVIDER, subjectKey } from './oidc.ts'
import type { SignInLinks } from './sign-in-link.ts'
import type { Sql } from './sql.ts'

const INVITATION_DAYS = 7
/** As long as a server may well run without a break; it ends with the server. */
const LOCAL_SESSION_DAYS = 90
const TOKEN_BYTES = 32

export interface NewAccount {
  name: string
  email: string
}

export interface NewMembership {
  accountId: string
  regionId: string
  personId: string | null
  roles: readonly Role[]
}

/** What became of somebody who is to be let in. */
type Admitted =
  | { outcome: 'admitted'; accountId: string; needsWayIn: boolean }
  | { outcome: 'already-member'; accountId: string }
  | { outcome: 'person-unknown' }

/** Who grants or withdraws; without anybody, the installation itself. */
type By = Pick<Actor, 'accountId' | 'name'>

interface Standing {
  id: string
  name: string
  isShut: boolean
}

interface AccountsParts {
  sql: Sql
  store: Pick<Store, 'membershipsOf' | 'inRegion'>
  administer: Pick<Administration, 'grantMembership' | 'withdrawMembership' | 'changeRoles' | 'membersOf'>
  /** Whether accounts are opened with links that the server prints, and so without any way in of their own. */
  opensByLinks: boolean
  auth: Auth
  links: SignInLinks
}

/** Who has an account, where they belong, and the one-time ways in. */
export class Accounts {
  readonly #sql: Sql
  readonly #store: AccountsParts['store']
  readonly #administer: AccountsParts['administer']
  readonly #auth: Auth
  readonly #links: SignInLinks
  readonly #opensByLinks: boolean

  constructor({ sql, store, administer, auth, links, opensByLinks }: AccountsParts) {
    this.#sql = sql
    this.#store = store
    this.#administer = administer
    this.#auth = auth
    this.#links = links
    this.#opensByLinks = opensByLinks
  }

  /** Makes an account without any way in; the address counts as proven, because only links sent to it open it. */
  async create({ name, email }: NewAccount): Promise<string> {
    const { internalAdapter } = await this.#auth.$context
    const user = await internalAdapter.createUser(
      { name, email, emailVerified: true },
      { method: 'invitation' },
    )
    return user.id
  }

  /** The account with an address, whether or not it may still be used. */
  async find(email: string): Promise<string | null> {
    const [row] = await this.#sql.query<{ id: string }>('select id from auth."user" where email = $1', [
      email.toLowerCase(),
    ])
    return row?.id ?? null
  }

  /**
   * Lets the holder of an address into a region: makes their account where there is none, and opens it again where
   * it was shut. An account that belongs to nowhere needs a way in; the ways into any other are not the region's.
   */
  async admit(
    { name, email }: NewAccount,
    membership: Omit<NewMembership, 'accountId'>,
    by?: By,
  ): Promise<Admitted> {
    const { regionId, personId } = membership
    if (!(await this.#isPersonOf(regionId, personId))) return { outcome: 'person-unknown' }
    const known = await this.#standingOf('email', email.toLowerCase())
    const accountId = known?.id ?? (await this.create({ name, email }))
    const belongsTo = await this.#store.membershipsOf(accountId)
    const isShut = known?.isShut === true
    if (!isShut && belongsTo.some((one) => one.regionId === regionId))
      return { outcome: 'already-member', accountId }
    const granted = await this.#administer.grantMembership(
      { ...membership, accountId },
      { ...noted(by, known?.name ?? name), reopens: isShut },
    )
    if (granted === 'person-taken') {
      if (known === null) await this.#sql.query('delete from auth."user" where id = $1', [accountId])
      return { outcome: 'person-unknown' }
    }
    if (isShut) await this.#reopen(accountId)
    return { outcome: 'admitted', accountId, needsWayIn: isShut || belongsTo.length === 0 }
  }

  /**
   * Gives an account its roles in a region. False, and nothing changed, when it belongs there already, and when the
   * person is not one of the region or is another account's.
   */
  async join({ accountId, regionId, personId, roles }: NewMembership): Promise<boolean> {
    if (await this.#belongsTo(accountId, regionId)) return false
    if (!(await this.#isPersonOf(regionId, personId))) return false
    const name = (await this.#standingOf('id', accountId))?.name
    const membership = { accountId, regionId, personId, roles }
    return (await this.#administer.grantMembership(membership, noted(undefined, name))) === 'granted'
  }

  /** Takes an account out of a region, and shuts it when that was the last one that it belonged to. */
  async leave(
    accountId: string,
    regionId: string,
    by: By,
  ): Promise<'left' | 'not-a-member' | 'last-administrator'> {
    const name = (await this.#standingOf('id', accountId))?.name
    const withdrawn = await this.#administer.withdrawMembership(regionId, accountId, noted(by, name))
    if (withdrawn !== 'withdrawn') return withdrawn
    if ((await this.#store.membershipsOf(accountId)).length === 0) await this.disable(accountId)
    return 'left'
  }

  /** Gives an account of a region other roles. */
  async changeRoles(change: RolesToChange, by: By): Promise<RolesChanged> {
    const name = (await this.#standingOf('id', change.accountId))?.name
    return this.#administer.changeRoles(change, noted(by, name))
  }

  /** The accounts of a region, and those that are shut, by name. */
  async list(regionId: string): Promise<ListedAccount[]> {
    const members = await this.#administer.membersOf(regionId)
    return listAccounts(members, { sql: this.#sql, opensByLinks: this.#opensByLinks })
  }

  /**
   * Lets a shut account of a region in again, as it was, and an invited one in whose invitation was not used in time.
   * Null where the region has and had no such account; what was sent before opens nothing any more.
   */
  async open(accountId: string, regionId: string, by: By): Promise<(Admitted & { email: string }) | null> {
    const account = (await this.list(regionId)).find(({ id }) => id === accountId)
    if (account === undefined) return null
    const { email, personId, roles, state } = account
    if (state === 'active') return { outcome: 'already-member', accountId, email }
    if (state === 'shut') return { ...(await this.admit(account, { regionId, personId, roles }, by)), email }
    await this.#endOpenLinks(accountId)
    return { outcome: 'admitted', accountId, needsWayIn: true, email }
  }

  async #standingOf(column: 'id' | 'email', value: string): Promise<Standing | null> {
    const [row] = await this.#sql.query<Standing>(
      `select id, name, disabled_at is not null as "isShut" from auth."user" where ${column} = $1`,
      [value],
    )
    return row ?? null
  }

  /** Whether the region knows the person; nobody in particular is always known. */
  async #isPersonOf(regionId: string, personId: string | null): Promise<boolean> {
    if (personId === null) return true
    const { people } = await this.#store.inRegion(regionId, (transaction) =>
      transaction.register({ personIds: [personId] }),
    )
    return people.some(({ id }) => id === personId)
  }

  /** Opens a shut account. Its old password does not open it: what it was shut for may be that somebody knew it. */
  async #reopen(accountId: string): Promise<void> {
    await this.#sql.query(`delete from auth.account where user_id = $1 and provider_id = 'credential'`, [
      accountId,
    ])
    await this.#endOpenLinks(accountId)
    await this.#sql.query('update auth."user" set disabled_at = null where id = $1', [accountId])
  }

  /** Invitations and links to a new password that were sent and not used. */
  async #endOpenLinks(accountId: string): Promise<void> {
    await this.#sql.query('delete from auth.verification where value = $1', [accountId])
  }

  async #belongsTo(accountId: string, regionId: string): Promise<boolean> {
    const memberships = await this.#store.membershipsOf(accountId)
    return memberships.some((membership) => membership.regionId === regionId)
  }

  /** Makes a link that signs an account in once, and answers its token. */
  makeLink(email: string): Promise<string> {
    return this.#links.make(email, () =>
      this.#auth.api.signInMagicLink({ body: { email }, headers: new Headers() }),
    )
  }

  /** Makes the token of an invitation. It opens nothing but the choice of a password. */
  async invite(accountId: string): Promise<string> {
    const { internalAdapter } = await this.#auth.$context
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const expiresAt = new Date(Date.now() + INVITATION_DAYS * 24 * 3_600_000)
    await internalAdapter.createVerificationValue({
      identifier: invitation(token),
      value: accountId,
      expiresAt,
    })
    return token
  }

  /** Uses an invitation up and sets the password. False when it was used before, or too late. */
  async accept(token: string, password: string): Promise<boolean> {
    const { internalAdapter, password: passwords } = await this.#auth.$context
    const hash = await passwords.hash(password)
    const used = await internalAdapter.consumeVerificationValue(invitation(token))
    if (used === null) return false
    const userId = used.value
    const known = await internalAdapter.findAccounts(userId)
    if (known.some(({ providerId }) => providerId === 'credential'))
      await internalAdapter.updatePassword(userId, hash)
    else
      await internalAdapter.linkAccount({
        userId,
        providerId: 'credential',
        accountId: userId,
        password: hash,
      })
    return true
  }

  /** Lets the holder of a subject at the identity provider in to this account, instead of whoever it was before. */
  async linkSubject(accountId: string, issuer: string, subject: string): Promise<void> {
    const { internalAdapter } = await this.#auth.$context
    await this.#sql.query('delete from auth.account where user_id = $1 and provider_id = $2', [
      accountId,
      OIDC_PROVIDER,
    ])
    await internalAdapter.linkAccount({
      userId: accountId,
      providerId: OIDC_PROVIDER,
      accountId: subjectKey(issuer, subject),
    })
  }

  /** Shuts an account: its sessions end now, and it gets no new ones. */
  async disable(accountId: string): Promise<void> {
    await this.#sql.query('update auth."user" set disabled_at = now() where id = $1', [accountId])
    await this.#endOpenLinks(accountId)
    await this.endSessions(accountId)
  }

  /** Ends one session, by its token. */
  async endSession(token: string): Promise<void> {
    await this.#sql.query('delete from auth.session where token = $1', [token])
  }

  async endSessions(accountId: string): Promise<void> {
    await this.#sql.query('delete from auth.session where user_id = $1', [accountId])
  }

  /** The regions that an account belongs to. */
  async regionsOf(accountId: string): Promise<{ id: string; name: string }[]> {
    const memberships = await this.#store.membershipsOf(accountId)
    return Promise.all(
      memberships.map(async ({ regionId }) => {
        const { id, name } = await this.#store.inRegion(regionId, (transaction) => transaction.region())
        return { id, name }
      }),
    )
  }

  /** Sets the region that a session works in. False when the account does not belong to it. */
  async chooseRegion(sessionId: string, accountId: string, regionId: string): Promise<boolean> {
    if (!(await this.#belongsTo(accountId, regionId))) return false
    await this.#sql.query('update auth.session set active_region_id = $2 where id = $1', [
      sessionId,
      regionId,
    ])
    return true
  }

  /** A session for the terminal on this machine, ended when the server stops. */
  async openLocalSession(accountId: string): Promise<string> {
    const { internalAdapter } = await this.#auth.$context
    const expiresAt = new Date(Date.now() + LOCAL_SESSION_DAYS * 24 * 3_600_000)
    const session = await internalAdapter.createSession(accountId, false, { kind: 'local', expiresAt }, true)
    return session.token
  }
}

function noted(by: By | undefined, accountName: string | undefined): AccessNoting {
  return { ...(by === undefined ? {} : { by }), ...(accountName === undefined ? {} : { accountName }) }
}

/** The name an invitation is kept under; better-auth keeps only a hash of it. */
function invitation(token: string): string {
  return `invitation:${token}`
}
