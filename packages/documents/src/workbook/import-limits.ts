/** How large a register file may be. */
export interface ImportLimits {
  /** The file itself, in bytes. */
  readonly bytes: number
  /** All that is packed in a workbook, when unpacked, in bytes. */
  readonly unpackedBytes: number
  /** Files packed in a workbook. */
  readonly entries: number
  readonly sheets: number
  /** In one sheet, the last row and the last column that hold anything. */
  readonly rows: number
  readonly columns: number
  /** Cells that hold anything, in the whole workbook. */
  readonly cells: number
  readonly fileNameLength: number
}

/** Generous for a region's register, small for a server's memory. */
export const importLimits: ImportLimits = {
  bytes: 8_000_000,
  unpackedBytes: 64_000_000,
  entries: 2000,
  sheets: 60,
  rows: 50_000,
  columns: 300,
  cells: 1_000_000,
  fileNameLength: 200,
}
