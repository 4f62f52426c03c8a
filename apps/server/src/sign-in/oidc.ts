import { createHash } from 'node:crypto'
import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins'
import { z } from 'zod'
import type { OidcSettings } from '../settings/settings.ts'

/** The id of the identity provider in addresses and in the accounts of people. */
export const OIDC_PROVIDER = 'oidc'

const ClaimsSchema = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1),
  acr: z.string().optional(),
})

/** How long the start may wait for the identity provider to say where it is. */
const DISCOVERED_WITHIN_MS = 3000

/** The key of a person at an identity provider: issuer and subject together, never an e-mail address. */
export function subjectKey(issuer: string, subject: string): string {
  return `${issuer}#${subject}`
}

/**
 * The identity provider of the settings. Only a signed ID token counts, with the nonce that was asked for
 * and a level of assurance that is accepted; whoever is not known by issuer and subject is refused.
 */
function oidcProvider(oidc: OidcSettings): GenericOAuthConfig<typeof OIDC_PROVIDER> {
  return {
    providerId: OIDC_PROVIDER,
    name: oidc.name,
    discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    scopes: ['openid'],
    pkce: true,
    disableSignUp: true,
    disableImplicitSignUp: true,
    overrideUserInfo: false,
    authorizationUrlParams: { acr_values: oidc.acr.join(' ') },
    // Called after the token's signature, issuer, audience, expiry and nonce were checked.
    getUserInfo: async (tokens) => {
      const claims = tokens.idToken === undefined ? null : claimsOf(tokens.idToken)
      if (claims === null || claims.iss !== oidc.issuer) return null
      if (claims.acr === undefined || !oidc.acr.includes(claims.acr)) return null
      const key = subjectKey(claims.iss, claims.sub)
      // No real address is passed on, so that none can be matched with an account's.
      const address = `${createHash('sha256').update(key).digest('hex')}@subject.invalid`
      return {
        id: claims.sub,
        sub: claims.sub,
        iss: claims.iss,
        email: address,
        emailVerified: false,
        name: '',
      }
    },
    accountSubject: ({ profile }) => subjectKey(String(profile.iss), String(profile.sub)),
  }
}

function claimsOf(idToken: string): z.infer<typeof ClaimsSchema> | null {
  try {
    const payload = idToken.split('.')[1] ?? ''
    const read = ClaimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/**
 * Sign-in at the identity provider of the settings. A provider that does not answer must not keep people with a
 * password out: after a moment the start goes on without it, and whoever asks for it lets it be looked for again.
 */
export function oidcPlugin(oidc: OidcSettings) {
  const config = oidcProvider(oidc)
  const plugin = genericOAuth({ config: [config] })
  const init = async (context: Parameters<typeof plugin.init>[0]) => {
    let timer: NodeJS.Timeout | undefined
    const later = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), DISCOVERED_WITHIN_MS)
    })
    const found = await Promise.race([plugin.init(context), later])
    clearTimeout(timer)
    const { socialProviders } = context
    return (
      found ?? {
        context: { socialProviders, genericOAuthPendingDiscovery: new Map([[OIDC_PROVIDER, config]]) },
      }
    )
  }
  return { ...plugin, init }
}
