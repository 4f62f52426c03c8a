import { z } from 'zod'

const CodeSchema = z.object({ device_code: z.string(), user_code: z.string(), interval: z.number() })
const TokenSchema = z.object({ access_token: z.string() })
const CLIENT = 'brygga-terminal'
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

/** Somebody in a browser who signed in with a printed link. */
export interface Browser {
  /** Says yes to what a terminal asks for with a code. */
  approve: (userCode: string) => Promise<void>
}

function asking(url: string, cookie: string) {
  const headers = { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin', cookie }
  return (path: string, body?: object) =>
    fetch(
      `${url}${path}`,
      body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
    )
}

/** Signs in at a server with the secret of a printed link. */
export async function signedInBrowser(url: string, secret: string): Promise<Browser> {
  const answer = await asking(url, '')('/api/sign-in-link', { token: secret })
  if (!answer.ok) throw new Error(`The link was answered with ${answer.status}`)
  const ask = asking(
    url,
    answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  )
  return {
    async approve(userCode) {
      await ask(`/api/auth/device?user_code=${userCode}`)
      const approved = await ask('/api/auth/device/approve', { userCode })
      if (!approved.ok) throw new Error(`The approval was answered with ${approved.status}`)
    },
  }
}

/** A token as a terminal gets it, for somebody with a printed link. */
export async function terminalToken(url: string, secret: string): Promise<string> {
  const browser = await signedInBrowser(url, secret)
  const ask = asking(url, '')
  const code = CodeSchema.parse(await (await ask('/api/auth/device/code', { client_id: CLIENT })).json())
  await browser.approve(code.user_code)
  const answer = await ask('/api/auth/device/token', {
    grant_type: GRANT,
    device_code: code.device_code,
    client_id: CLIENT,
  })
  return TokenSchema.parse(await answer.json()).access_token
}
