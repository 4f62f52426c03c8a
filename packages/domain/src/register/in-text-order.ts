/** Facts in an order that does not depend on the register's: by what they say, the first field first. */
export function inTextOrder<T>(facts: readonly T[]): T[] {
  if (facts.length < 2) return [...facts]
  return facts
    .map((fact) => ({ fact, text: JSON.stringify(fact) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ fact }) => fact)
}
