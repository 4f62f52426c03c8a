/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Row and column, from 1, of an address such as `B7`; null for what is none. */
export function cellAddress(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address)
  if (parts === null) return null
  let column = 0
  for (const letter of (parts[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(parts[2]), column }
}
