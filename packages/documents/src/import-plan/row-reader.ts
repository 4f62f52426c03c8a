import { type Day, hasControlCharacters } from '@brygga/domain'
import { z } from 'zod'
import type { CellReading } from '../cells/cell-reading.ts'
import { readDay, readLastDay } from '../cells/day-cell.ts'
import { readFraction } from '../cells/fraction-cell.ts'
import { readMinutes } from '../cells/minutes-cell.ts'
import { readName, readNames, type WrittenName } from '../cells/names-cell.ts'
import { readWholeNumber } from '../cells/number-cell.ts'
import { readTick, type Tick } from '../cells/tick-cell.ts'
import type { ImportAssumptionCode, ImportNumbers, ImportProblemCode } from '../problems.ts'
import type { ImportField } from '../recognition.schemas.ts'
import { columnLetter } from '../text/column-letter.ts'
import { identityMask, oneLine, safeToShow, saysNothing } from '../text/plain-text.ts'
import { cellText, isBlank, type RawCell } from '../workbook/raw-sheet.ts'
import type { Findings, Place, ProblemDetails } from './findings.ts'
import { placeOf, type ReadColumn, type TableSheet } from './sheet-columns.ts'

const emailForm = z.email().max(254)
const shortText = 200
const longText = 2000

/** One row of a table, read field by field. What is wrong is told to the findings; an error fails the row. */
export class RowReader {
  readonly sheet: TableSheet
  readonly row: number
  failed = false
  readonly #cells: readonly RawCell[]
  readonly #findings: Findings
  readonly #faulty = new Set<ImportField>()
  readonly #assumed: { code: ImportAssumptionCode; place: Place; numbers: ImportNumbers }[] = []

  constructor(sheet: TableSheet, row: number, cells: readonly RawCell[], findings: Findings) {
    this.sheet = sheet
    this.row = row
    this.#cells = cells
    this.#findings = findings
    this.#refuseUnsafe()
  }

  has(field: ImportField): boolean {
    return this.sheet.columns.has(field)
  }

  fail(code: ImportProblemCode, field: ImportField | null = null, details: ProblemDetails = {}): void {
    this.failed = true
    if (field !== null) this.#faulty.add(field)
    this.#findings.problem('error', code, this.place(field), this.#shown(field, details))
  }

  note(code: ImportProblemCode, field: ImportField | null = null, details: ProblemDetails = {}): void {
    this.#findings.problem('note', code, this.place(field), this.#shown(field, details))
  }

  /** Remembers what was taken for granted; it is told only if the row turns out good. */
  assume(code: ImportAssumptionCode, field: ImportField | null = null, numbers: ImportNumbers = {}): void {
    this.#assumed.push({ code, place: this.place(field), numbers })
  }

  /** Tells what was taken for granted, where the row is read in. */
  tellAssumptions(): void {
    if (this.failed) return
    for (const { code, place, numbers } of this.#assumed) this.#findings.assume(code, place, numbers)
  }

  /** Tells what is wrong in one of several columns of a field. */
  failIn(
    column: ReadColumn,
    field: ImportField,
    code: ImportProblemCode,
    details: ProblemDetails = {},
  ): void {
    this.failed = true
    this.#findings.problem('error', code, placeOf(this.sheet, this.row, column, field), details)
  }

  place(field: ImportField | null): Place {
    // A name in two columns is told about at the first of them.
    const column = this.#column(field) ?? (field === 'name' ? this.#column('firstName') : null)
    return placeOf(this.sheet, this.row, column, field)
  }

  /** The cell of a field; null where it is empty, or so long that it has failed the row. */
  cell(field: ImportField): RawCell {
    const column = this.#column(field)
    return column === null ? null : this.#cellIn(column)
  }

  /** The columns of a field that may stand in several, with their cells. */
  cells(field: ImportField): { column: ReadColumn; cell: RawCell }[] {
    return (this.sheet.columns.get(field) ?? []).map((column) => ({ column, cell: this.#cellIn(column) }))
  }

  /** Tells that a value is missing, and where; not where it is there and something else is wrong with it. */
  missing(field: ImportField): void {
    const parts: readonly ImportField[] = field === 'name' ? ['name', 'firstName', 'lastName'] : [field]
    if (parts.some((part) => this.#faulty.has(part))) return
    const isName = field === 'name' || (field === 'workplace' && this.sheet.table === 'workplaces')
    this.fail(isName ? 'NAME_MISSING' : 'VALUE_MISSING', field)
  }

  /** One line of text; null where the cell is empty. */
  text(field: ImportField): string | null {
    return this.#textOf(field, shortText, oneLine(cellText(this.#given(field))))
  }

  /** Text of several lines. */
  longText(field: ImportField): string | null {
    const text = cellText(this.#given(field)).replace(/\r\n?/g, '\n')
    return this.#textOf(field, longText, text.trim())
  }

  email(): string | null {
    const text = this.text('email')
    if (text === null) return null
    const email = text
      .replace(/^mailto:/i, '')
      .replace(/^<|>$/g, '')
      .toLowerCase()
    if (emailForm.safeParse(email).success) return email
    this.fail('EMAIL_INVALID', 'email')
    return null
  }

  /** The person of the row, from a full name or from first and last name. */
  name(): WrittenName | null {
    const parts = [this.text('firstName'), this.text('lastName')].filter((part) => part !== null)
    const whole = this.text('name') ?? (parts.length === 0 ? null : parts.join(' '))
    return whole === null ? null : readName(whole)
  }

  /** Somebody whom the row names. */
  person(field: ImportField): WrittenName | null {
    const text = this.text(field)
    return text === null ? null : readName(text)
  }

  /** All whom the row names in a field, each once. */
  people(field: ImportField): WrittenName[] {
    const names = this.cells(field).flatMap(({ cell }) => readNames(cellText(cell)))
    return names.filter((one, at) => names.findIndex(({ name }) => name === one.name) === at)
  }

  day(field: ImportField): Day | null {
    return this.#take(field, readDay(this.#given(field), this.sheet.dayOrders.get(field)))
  }

  /** A last day, where words for "until further notice" mean none. */
  lastDay(field: ImportField): Day | null {
    return this.#take(field, readLastDay(this.#given(field), this.sheet.dayOrders.get(field)))
  }

  /** A day that has been: something that is said to have happened. */
  pastDay(field: ImportField, today: Day): Day | null {
    const day = this.day(field)
    if (day === null || day <= today) return day
    this.fail('DAY_IN_FUTURE', field, { numbers: { day } })
    return null
  }

  dayIn(field: ImportField, cell: RawCell): CellReading<Day | null> {
    return readDay(cell, this.sheet.dayOrders.get(field))
  }

  tick(field: ImportField): Tick | null {
    return this.#take(field, readTick(this.cell(field), this.sheet.dayOrders.get(field)))
  }

  /** A tick in a column where blank means no; null where there is no such column. */
  tickOrNo(field: ImportField): Tick | null {
    if (!this.has(field)) return null
    const tick = this.tick(field)
    if (tick !== null || this.cell(field) !== null) return tick
    this.assume('BLANK_TICK_READ_AS_NO', field)
    return { yes: false, day: null }
  }

  fraction(): number | null {
    const fraction = this.#take('fraction', readFraction(this.#given('fraction')))
    if (fraction?.rounded === true) this.assume('FRACTION_ROUNDED', 'fraction')
    return fraction?.percent ?? null
  }

  minutes(): number | null {
    const minutes = this.#take('minutes', readMinutes(this.#given('minutes'), this.sheet.minutesUnit))
    if (minutes?.assumed === true) this.assume('HOURS_ASSUMED', 'minutes')
    return minutes?.minutes ?? null
  }

  number(field: ImportField, min: number, max: number): number | null {
    return this.#take(field, readWholeNumber(this.#given(field), min, max))
  }

  #take<T>(field: ImportField, reading: CellReading<T>): T | null {
    if (reading.outcome === 'read') return reading.value
    const { code, numbers, suggestion } = reading
    this.fail(code, field, { numbers: numbers ?? {}, suggestion: suggestion ?? null })
    return null
  }

  #textOf(field: ImportField, max: number, text: string): string | null {
    if (text === '') return null
    if (text.length <= max) return text
    this.fail('TEXT_TOO_LONG', field, { numbers: { length: text.length, max } })
    return null
  }

  #cellIn({ column }: ReadColumn): RawCell {
    const cell = this.#cells[column - 1] ?? null
    return isBlank(cell) || isTooLong(cell) ? null : cell
  }

  /** The cell of a field, where it says something: "saknas" and dashes say nothing. */
  #given(field: ImportField): RawCell {
    const cell = this.cell(field)
    return typeof cell === 'string' && saysNothing(cell) ? null : cell
  }

  #column(field: ImportField | null): ReadColumn | null {
    return field === null ? null : (this.sheet.columns.get(field)?.[0] ?? null)
  }

  #shown(field: ImportField | null, details: ProblemDetails): ProblemDetails {
    if (details.value !== undefined || field === null) return details
    const cell = this.cell(field)
    return cell === null ? details : { ...details, value: safeToShow(cellText(cell)) }
  }

  /** Identity numbers fail a row wherever they stand; control characters where they would be read in. */
  #refuseUnsafe(): void {
    for (const column of this.sheet.hidden.get(this.row) ?? []) this.#refuseCell('IDENTITY_NUMBER', column)
    for (const [field, columns] of this.sheet.columns) {
      for (const { column } of columns) {
        const cell = this.#cells[column - 1] ?? null
        if (isTooLong(cell)) {
          this.#faulty.add(field)
          this.#refuseCell('TEXT_TOO_LONG', column, { length: cellText(cell).length, max: longText })
        } else if (typeof cell === 'string' && hasControlCharacters(cell, 'many')) {
          this.#refuseCell('CONTROL_CHARACTERS', column)
        }
      }
    }
  }

  #refuseCell(code: ImportProblemCode, column: number, numbers: ImportNumbers = {}): void {
    this.failed = true
    const letter = columnLetter(column)
    const heading = this.sheet.headings.get(column) ?? letter
    const cell = this.#cells[column - 1] ?? null
    const value = code === 'IDENTITY_NUMBER' ? identityMask : safeToShow(cellText(cell))
    this.#findings.problem('error', code, placeOf(this.sheet, this.row, { column, heading, letter }, null), {
      value,
      numbers,
    })
  }
}

function isTooLong(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.length > longText
}
