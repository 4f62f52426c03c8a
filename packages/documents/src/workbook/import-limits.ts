/** How large a register file may be. Generous for a region's register, small for a server's memory. */
export const importLimits = {
  /** The file itself, in bytes. */
  bytes: 8_000_000,
  /** All that is packed in a workbook, when unpacked, in bytes. */
  unpackedBytes: 64_000_000,
  /** Files packed in a workbook. */
  entries: 2000,
  sheets: 60,
  /** In one sheet, the last row and the last column that hold anything. */
  rows: 50_000,
  columns: 300,
  /** In the whole workbook. */
  cells: 1_000_000,
  fileNameLength: 200,
} as const

export type ImportLimits = { readonly [K in keyof typeof importLimits]: number }
