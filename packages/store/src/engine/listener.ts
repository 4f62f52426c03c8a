import type pg from 'pg'

const firstPause = 200
const longestPause = 10_000

/**
 * One connection of a process that listens for all of it. When it is lost it is made again, and every listener is told
 * with null that it may have missed something.
 */
export function listener(connect: () => pg.Client) {
  const channels = new Map<string, Set<(payload: string | null) => void>>()
  let client: Promise<pg.Client> | null = null
  let closed = false

  const tell = (channel: string, payload: string | null) => {
    for (const heard of channels.get(channel) ?? []) heard(payload)
  }

  const open = async (): Promise<pg.Client> => {
    const opened = connect()
    opened.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''))
    opened.on('error', () => undefined)
    opened.once('end', () => void reopen(firstPause))
    await opened.connect()
    for (const channel of channels.keys()) await opened.query(`LISTEN ${channel}`)
    return opened
  }

  const reopen = async (pause: number): Promise<void> => {
    client = null
    if (closed || channels.size === 0) return
    await new Promise((resolve) => setTimeout(resolve, pause).unref())
    if (closed || client !== null) return
    client = open()
    try {
      await client
      for (const channel of channels.keys()) tell(channel, null)
    } catch {
      client = null
      void reopen(Math.min(pause * 2, longestPause))
    }
  }

  return {
    /** Channel names are ours, never from outside. */
    async listen(channel: string, heard: (payload: string | null) => void): Promise<() => Promise<void>> {
      const isNew = !channels.has(channel)
      const those = channels.get(channel) ?? new Set()
      channels.set(channel, those.add(heard))
      if (client === null) {
        client = open()
        client.catch(() => {
          client = null
        })
      } else if (isNew) await (await client).query(`LISTEN ${channel}`)
      await client
      return async () => {
        those.delete(heard)
      }
    },
    async close(): Promise<void> {
      closed = true
      const open = client
      client = null
      await open?.then(
        (each) => each.end(),
        () => undefined,
      )
    },
  }
}
