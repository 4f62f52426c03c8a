import { oneLine, saysNothing } from '../text/plain-text.ts'

const emailInName = /[<(]?\s*([^\s<>(),;]+@[^\s<>(),;]+)\s*[>)]?/
const listSigns = /[;\n\r/&|]+|\s+(?:och|samt|and|\+)\s+/i

/** One person as a cell names them: the name in the usual order, and an e-mail address where one stands beside. */
export interface WrittenName {
  name: string
  email: string | null
}

/** The person that a cell names; null where it names nobody. `Thelin, Olle` is Olle Thelin. */
export function readName(text: string): WrittenName | null {
  const email = emailInName.exec(text)?.[1] ?? null
  const bare = oneLine(text.replace(emailInName, ' ').replace(/\([^)]*\)/g, ' ')).replace(/[,;]+$/, '')
  const turned = /^([^,]+),\s*([^,]+)$/.exec(bare)
  const name = turned === null ? bare : `${turned[2]} ${turned[1]}`
  if (name === '' || saysNothing(name)) return null
  return { name, email }
}

/** The people that a cell names, divided by commas, semicolons, line breaks, slashes, `och` or `and`. */
export function readNames(text: string): WrittenName[] {
  const parts = text.split(listSigns).map(oneLine)
  const names = parts.flatMap((part) => (part === '' ? [] : splitAtCommas(part)))
  return names.flatMap((name) => readName(name) ?? [])
}

/** Commas divide names, but in `Thelin, Olle, Kvist, Ulrika` only every other one does. */
function splitAtCommas(text: string): string[] {
  const parts = text
    .split(',')
    .map(oneLine)
    .filter((part) => part !== '')
  const single = parts.some((part) => !part.includes(' '))
  if (!single || parts.length % 2 === 1) return parts
  const names: string[] = []
  for (let at = 0; at < parts.length; at += 2) names.push(`${parts[at]}, ${parts[at + 1]}`)
  return names
}
