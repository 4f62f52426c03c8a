/** An answer, read to its end. */
export interface Answered {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  body: any
}

interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A browser as far as the server can tell: keeps cookies, says where its calls come from. */
export class Visitor {
  readonly url: string
  readonly cookies = new Map<string, string>()

  constructor(url: string) {
    this.url = url
  }

  /** What the browser would send as its cookies. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.ask(path, { headers: { 'sec-fetch-site': 'same-origin', ...headers } })
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const own = { origin: this.url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    return this.ask(path, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) })
  }

  /** Calls a query of the API as the portal does, by POST. */
  query(name: string, input?: unknown): Promise<Answered> {
    return this.post(`/trpc/${name}`, input ?? {})
  }

  /** Sends exactly what is said, besides the cookies. Redirects are not followed. */
  async ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answered> {
    const cookie = this.cookie
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(at + 1))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
