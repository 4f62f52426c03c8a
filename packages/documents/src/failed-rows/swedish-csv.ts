const byteOrderMark = '\uFEFF'

/** A table as text that Swedish Excel opens with a double click: semicolons, UTF-8 with its mark, its line ends. */
export function swedishCsv(rows: readonly (readonly (string | number | boolean | null)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(field).join(';'))
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`)
}

function field(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT'
  return /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
