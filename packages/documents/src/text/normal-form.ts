const marks = /\p{M}/gu

/**
 * A text by which two spellings of one heading or place are the same: small letters, no accents (å is a here),
 * words divided by single spaces, no other signs.
 */
export function looseKey(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

const swedish: Record<string, string> = { å: 'å', ä: 'ä', ö: 'ö' }

/**
 * A text by which two spellings of one name are the same: small letters, accents away but å, ä and ö kept, since
 * they are other letters.
 */
export function nameKey(name: string): string {
  let key = ''
  for (const sign of name.normalize('NFC').toLowerCase()) {
    key += swedish[sign] ?? sign.normalize('NFKD').replace(marks, '')
  }
  return key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** How many letters must change, come or go to make one text the other; stops counting past `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (most < 1 || Math.abs(a.length - b.length) > most) return most + 1
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  let before: number[] = []
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1]
      let least = Math.min(
        (above[at] as number) + 1,
        (current[at - 1] as number) + 1,
        (above[at - 1] as number) + (same ? 0 : 1),
      )
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      if (swapped) least = Math.min(least, (before[at - 2] as number) + 1)
      current.push(least)
    }
    if (Math.min(...current) > most) return most + 1
    before = above
    above = current
  }
  return above[b.length] as number
}

/** Of some texts, the one that a mistyped text most likely meant; null where none is near. */
export function nearest(text: string, known: Iterable<string>, key: (text: string) => string): string | null {
  const wanted = key(text)
  const most = wanted.length < 5 ? 1 : wanted.length < 12 ? 2 : 3
  let best: { name: string; distance: number } | null = null
  for (const name of known) {
    const distance = editDistance(wanted, key(name), best === null ? most : best.distance - 1)
    if (distance <= (best === null ? most : best.distance - 1)) best = { name, distance }
  }
  return best?.name ?? null
}
