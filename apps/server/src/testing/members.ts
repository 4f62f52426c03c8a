import type { Role } from '@brygga/domain'
import type { Running } from '../start/start-brygga.ts'
import type { TestServer } from './test-server.ts'
import type { Visitor } from './visitor.ts'

/** A password that may be used. */
export const PASSWORD = 'en lång mening om sjön'

/** Room enough for a whole test file. */
export const ROOMY = {
  callsPerAccount: 10_000,
  callsPerAddress: 10_000,
  signInsPerAddress: 10_000,
  guessesPerAccountAndHour: 10,
}

/** Makes an account with a password that belongs to a region of the example, and answers its id. */
export async function addMember(
  server: Running,
  email: string,
  roles: Role[] = ['coordinator'],
  code = '06',
): Promise<string> {
  const { accounts } = server.signIn
  const regionId = await regionIdOf(server, code)
  const accountId = await accounts.create({ name: 'Prov Person', email })
  await accounts.join({ accountId, regionId, personId: null, roles })
  if (!(await accounts.accept(await accounts.invite(accountId), PASSWORD)))
    throw new Error('The invitation was not taken')
  return accountId
}

/** The id of a region of the example, by its county code. */
export async function regionIdOf(server: Running, code: string): Promise<string> {
  const region = (await server.opened.administer.regions()).find((one) => one.code === code)
  if (region === undefined) throw new Error(`No region ${code}`)
  return region.id
}

/** Signs in with a password, in a browser of its own. */
export async function signIn(server: TestServer, email: string, password = PASSWORD): Promise<Visitor> {
  const visitor = server.visitor()
  const { status } = await visitor.post('/api/auth/sign-in/email', { email, password })
  if (status !== 200) throw new Error(`Sign-in was answered with ${status}`)
  return visitor
}

/** Whether a browser is signed in. */
export async function isSignedIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.query('session.me')).status === 200
}
