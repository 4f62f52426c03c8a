/** What the client ends with. Scripts rely on these numbers: they are never reused and never change meaning. */
export const exitCodes = {
  ok: 0,
  error: 1,
  usage: 2,
  'not-found': 3,
  'not-signed-in': 4,
  forbidden: 5,
  refused: 6,
  'no-server': 7,
  interrupted: 130,
} as const

/** How a run ended, by name. */
export type Ending = keyof typeof exitCodes
