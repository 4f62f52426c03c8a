const role = /\b(samordnare|koordinator|co-?ordinator)\b/i
// Somebody who was, would like to be or knows a coordinator is none.
const isNot =
  /\b(tidigare|f\.?d\.?|fd|förra|har varit|slutat|vill|önskar|ska bli|blivande|kontakt|inte|ej|former|wants|was|not|with)\b/i
const says =
  /^\s*(även|också|dessutom|samt|och|är|också är|also|and|is)?\s*(också|även|also)?\s*(peer[- ]?)?(samordnare|koordinator|co-?ordinator)/i

/**
 * Whether a note says that its person is a coordinator too, and at which share of full time. The only thing that
 * is ever taken from a note: "Även samordnare för länet 25 %".
 */
export function coordinatorInNote(note: string): { fraction: number | null } | null {
  if (!role.test(note) || isNot.test(note)) return null
  const percent = /(\d{1,3})\s?(%|procent|percent)/i.exec(note)?.[1]
  const fraction = percent === undefined ? null : Number(percent)
  if (fraction !== null && (fraction < 1 || fraction > 100)) return null
  return fraction !== null || says.test(note) ? { fraction } : null
}
