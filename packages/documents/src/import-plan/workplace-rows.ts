import { type AnchoringLevel, addDays, type Day, type Setting } from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import { readWholeNumber } from '../cells/number-cell.ts'
import type { Tick } from '../cells/tick-cell.ts'
import type { ImportField } from '../recognition.schemas.ts'
import { safeToShow } from '../text/plain-text.ts'
import { cellText } from '../workbook/raw-sheet.ts'
import { readMunicipality } from './municipality-field.ts'
import { readSetting } from './peer-supporter-rows.ts'
import type { PlanContext, ReadRow } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

const anchoringFields = [
  ['anchoredPolitics', 'politics'],
  ['anchoredAdministration', 'administration'],
  ['anchoredUnitManager', 'unit-manager'],
  ['anchoredStaff', 'staff'],
  ['anchoredHr', 'hr'],
  ['anchoredUserMovement', 'user-movement'],
] as const satisfies readonly (readonly [ImportField, AnchoringLevel])[]

export interface Introduction {
  heldOn: Day
  participants: number | null
}

interface Budget {
  amount: number
  from: Day
  until: Day | null
  funder: string | null
}

/** What one row says about a workplace. */
export interface WorkplaceRow extends ReadRow {
  name: string | null
  organisation: string | null
  manager: WrittenName | null
  staffCount: number | null
  setting: Setting | null
  municipalityCode: string | null
  introductions: Introduction[]
  anchorings: { level: AnchoringLevel; field: ImportField; tick: Tick; isBlank: boolean }[]
  budget: Budget | null
}

const mostStaff = 100_000
const mostKronor = 1_000_000_000

export function readWorkplace(reader: RowReader, context: PlanContext): WorkplaceRow {
  const name = reader.text('workplace')
  if (name === null) reader.missing('workplace')
  return {
    reader,
    name,
    organisation: reader.text('organisation'),
    manager: reader.person('manager'),
    staffCount: reader.number('staffCount', 0, mostStaff),
    setting: readSetting(reader),
    municipalityCode: readMunicipality(reader, context)?.code ?? null,
    introductions: readIntroductions(reader, context.today),
    anchorings: anchoringFields.flatMap(([field, level]) => {
      const tick = reader.tickOrNo(field)
      return tick === null ? [] : [{ level, field, tick, isBlank: reader.cell(field) === null }]
    }),
    budget: readBudget(reader),
  }
}

/** The introductions that were held, each with the number of those who came from the column after its day. */
function readIntroductions(reader: RowReader, today: Day): Introduction[] {
  const days = reader.cells('introductionDay')
  const counts = reader.cells('introductionParticipants')
  return days.flatMap(({ column, cell }, at) => {
    const reading = reader.dayIn('introductionDay', cell)
    const value = safeToShow(cellText(cell))
    if (reading.outcome === 'fault') {
      const { code, numbers = {} } = reading
      reader.failIn(column, 'introductionDay', code, { value, numbers })
      return []
    }
    if (reading.value === null) return []
    if (reading.value > today) {
      reader.note('DAY_IN_FUTURE', 'introductionDay', { value, numbers: { day: reading.value } })
      return []
    }
    const next = days[at + 1]?.column.column ?? Number.POSITIVE_INFINITY
    const own = counts.find((count) => count.column.column > column.column && count.column.column < next)
    const count = own ?? (counts.length === days.length ? counts[at] : undefined)
    const participants = count === undefined ? null : readParticipants(reader, count)
    return [{ heldOn: reading.value, participants }]
  })
}

function readParticipants(
  reader: RowReader,
  { column, cell }: ReturnType<RowReader['cells']>[number],
): number | null {
  const reading = readWholeNumber(cell, 0, mostStaff)
  if (reading.outcome === 'read') return reading.value
  const { code, numbers = {} } = reading
  reader.failIn(column, 'introductionParticipants', code, { value: safeToShow(cellText(cell)), numbers })
  return null
}

/** A decision that pays something from a day on. A period without an amount pays nothing, and is said. */
function readBudget(reader: RowReader): Budget | null {
  const amount = reader.number('budgetAmount', 0, mostKronor)
  const from = reader.day('budgetFrom')
  const last = reader.lastDay('budgetUntil')
  if (from !== null && last !== null && last < from) {
    reader.fail('END_BEFORE_START', 'budgetUntil', { numbers: { from, until: last } })
  }
  if (reader.failed) return null
  if (amount === null || amount === 0) {
    if (from !== null || last !== null) reader.note('FUNDING_WITHOUT_AMOUNT', 'budgetAmount')
    return null
  }
  if (from === null) {
    reader.note('FUNDING_WITHOUT_PERIOD', 'budgetAmount')
    return null
  }
  return { amount, from, until: last === null ? null : addDays(last, 1), funder: reader.text('funder') }
}
