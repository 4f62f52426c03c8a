import { generateKeyPairSync, sign } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const CLIENT_ID = 'brygga'
export const CLIENT_SECRET = 'a-secret-between-two-servers'

/** An identity provider on this machine. */
export interface IdentityProvider {
  issuer: string
  close(): Promise<void>
}

/** A real one. Whoever comes is signed in at once as the subject and with the level that are set. */
export interface RealProvider extends IdentityProvider {
  signsInAs(subject: string, acr: string | undefined): void
  redirectsTo(uri: string): void
}

/** One that answers whatever a test wants, well formed or not. */
export interface BentProvider extends IdentityProvider {
  /** The claims and the header of the next ID token; null: none is sent. */
  next: { claims: Record<string, unknown>; header?: Record<string, unknown>; key?: 'own' | 'other' } | null
  /** Takes calls and never answers them. */
  hangs: boolean
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function closing(server: Server): () => Promise<void> {
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}

/** Starts oidc-provider. */
export async function startRealProvider(): Promise<RealProvider> {
  let handle: RequestListener = () => {}
  const server = createServer((request, response) => handle(request, response))
  const issuer = await listening(server)
  const redirectUris = [`${issuer}/not-yet-known`]
  let login: { accountId: string; acr?: string } = { accountId: 'nobody' }
  const start = () => {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          redirect_uris: redirectUris,
          grant_types: ['authorization_code'],
        },
      ],
      acrValues: ['loa2', 'loa3', 'loa4'],
      cookies: { keys: ['a-key-for-tests-only'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context, accountId) => ({
        accountId,
        // The same address as an account here has: it must not matter.
        claims: () => ({ sub: accountId, email: 'ulrika.kvist@exempel.se', email_verified: true }),
      }),
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      loadExistingGrant: async (context) => {
        const { session, client } = context.oidc
        const grant = new context.oidc.provider.Grant({
          clientId: client?.clientId ?? '',
          accountId: session?.accountId ?? '',
        })
        grant.addOIDCScope('openid email')
        await grant.save()
        return grant
      },
    })
    const answer = provider.callback()
    return async (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/interaction/'))
        return provider.interactionFinished(request, response, { login })
      return answer(request, response)
    }
  }
  handle = start()
  return {
    issuer,
    signsInAs: (accountId, acr) => {
      login = { accountId, ...(acr === undefined ? {} : { acr }) }
    },
    redirectsTo: (uri) => {
      redirectUris.splice(0, redirectUris.length, uri)
      handle = start()
    },
    close: closing(server),
  }
}

/** Starts the other one. */
export async function startBentProvider(): Promise<BentProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = ({ claims, header, key = 'own' }: NonNullable<BentProvider['next']>) => {
    const signed = `${part({ alg: 'RS256', kid: 'one', ...header })}.${part(claims)}`
    if (header?.alg === 'none') return `${signed}.`
    return `${signed}.${sign('sha256', Buffer.from(signed), (key === 'own' ? own : other).privateKey).toString('base64url')}`
  }
  const provider: BentProvider = { issuer: '', next: null, hangs: false, close: async () => {} }
  const server = createServer((request, response) => {
    request.resume()
    if (provider.hangs) return
    const answers: Record<string, unknown> = {
      '/.well-known/openid-configuration': {
        issuer: provider.issuer,
        authorization_endpoint: `${provider.issuer}/auth`,
        token_endpoint: `${provider.issuer}/token`,
        userinfo_endpoint: `${provider.issuer}/me`,
        jwks_uri: `${provider.issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/jwks': { keys: [jwk] },
      '/token': {
        access_token: 'a',
        token_type: 'Bearer',
        expires_in: 60,
        ...(provider.next === null ? {} : { id_token: token(provider.next) }),
      },
      '/me': { sub: 'subject-1', email: 'ulrika.kvist@exempel.se', email_verified: true },
    }
    const answer = answers[request.url ?? '']
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? {}))
  })
  provider.issuer = await listening(server)
  provider.close = closing(server)
  return provider
}
