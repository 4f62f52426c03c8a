import { findIdentityNumber, recordKinds, recordSchemas } from '@brygga/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewOf } from '../facts/preview.ts'
import { ImportPreviewSchema } from '../plan.ts'
import { mappingOf, recognise } from '../recognition/recognise.ts'
import { importTables, type Mapping } from '../recognition.schemas.ts'
import { anySheets, telling } from '../testing/any-sheets.ts'
import {
  exampleDay,
  exampleRegister,
  planOf,
  planOptions,
  registerOf,
  sheetsOf,
} from '../testing/workbooks.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import type { RawSheet } from '../workbook/raw-sheet.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { type PlannedImport, planImport } from './plan-import.ts'

function soundRecords({ after }: PlannedImport): void {
  for (const kind of recordKinds) {
    const schema: { safeParse: (record: unknown) => { success: boolean; error?: unknown } } =
      recordSchemas[kind]
    for (const record of after[kind] as unknown[])
      expect({ kind, record, ...schema.safeParse(record) }).toMatchObject({ success: true })
  }
}

/** Every id that a record names is the id of a record. */
function wholeRegister({ after }: PlannedImport): void {
  const people = new Set(after.people.map(({ id }) => id))
  const places = new Set(after.organisations.map(({ id }) => id))
  const placements = new Set(after.placements.map(({ id }) => id))
  for (const placement of after.placements) {
    expect(
      people.has(placement.personId) && places.has(placement.employerId) && places.has(placement.workplaceId),
    ).toBe(true)
  }
  for (const relation of after.relations)
    expect(people.has(relation.personId) && placements.has(relation.placementId)).toBe(true)
  for (const session of after.sessions)
    expect([session.supervisorId, ...session.attendeeIds].every((id) => people.has(id))).toBe(true)
  for (const { parentId } of after.organisations) expect(parentId === null || places.has(parentId)).toBe(true)
  for (const fault of after.systemFaults) expect(people.has(fault.reportedById)).toBe(true)
}

describe('any sheets', () => {
  it('are planned without throwing, into sound records, with no error among the good rows', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const planned = planOf(sheets, registerOf('21'))
        soundRecords(planned)
        wholeRegister(planned)
        const { plan } = planned
        const inError = new Set(
          plan.problems
            .filter(({ severity, row }) => severity === 'error' && row !== null)
            .map(({ sheet, row }) => `${sheet} ${row}`),
        )
        for (const { sheetIndex, row, outcome } of plan.rows) {
          const hasError = inError.has(`${sheets[sheetIndex]?.name} ${row}`)
          if (outcome !== 'skipped')
            expect({ row, outcome, hasError }).toEqual({ row, outcome, hasError: outcome === 'faulty' })
        }
        const preview = previewOf('a.xlsx', exampleDay, recognise(sheets), plan, null)
        expect(ImportPreviewSchema.parse(preview)).toEqual(preview)
      }),
      { numRuns: 40 },
    )
  })

  it('read in twice say nothing new the second time, in every row that was good the first time', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const first = planOf(sheets, registerOf('21'))
        const again = planOf(sheets, first.after, { on: '2024-01-01' })
        for (const [at, { row, outcome }] of first.plan.rows.entries()) {
          const second = again.plan.rows[at]?.outcome
          if (outcome !== 'faulty')
            expect({ row, second }).toEqual({ row, second: outcome === 'skipped' ? 'skipped' : 'unchanged' })
        }
        if (first.plan.rows.every(({ outcome }) => outcome !== 'faulty'))
          expect(again.plan.change.operations).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('under any mapping are planned without throwing', () => {
    const fields = [...new Set(vocabulary.flatMap((table) => table.fields.map(({ field }) => field)))]
    const anyMapping = fc.array(
      fc.record({
        index: fc.nat(5),
        sheet: fc.string(),
        table: fc.option(fc.constantFrom(...importTables)),
        headerRow: fc.option(fc.integer({ min: 1, max: 12 })),
        columns: fc.array(
          fc.record({
            column: fc.integer({ min: 1, max: 30 }),
            heading: fc.string(),
            field: fc.option(fc.constantFrom(...fields)),
          }),
          { maxLength: 20 },
        ),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anySheets, anyMapping, (sheets, mapped) => {
        const mapping: Mapping = { sheets: mapped }
        const planned = planImport(sheets, mapping, registerOf('21'), planOptions)
        soundRecords(planned)
        wholeRegister(planned)
      }),
      { numRuns: 40 },
    )
  })

  it('as text of anything, when read, hold no identity number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(telling, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const text = rows
            .map((row) => row.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(';'))
            .join('\n')
          const read = await readWorkbook(
            new TextEncoder().encode(`Namn;Arbetsplats;Startdatum\n${text}`),
            'a.csv',
          )
          if (read.outcome === 'refused') return
          const planned = planOf(read.sheets, registerOf('21'))
          const texts = JSON.stringify([read, planned.plan]).match(/"[^"]*"/g) ?? []
          expect(
            texts.filter((one) => !/^"[0-9a-f-]{36}"$/.test(one) && findIdentityNumber(one) !== null),
          ).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of the example, with rows and columns in any order, say the same', async () => {
    const sheets = await sheetsOf(exampleRegister())
    const straight = planOf(sheets)
    const counts = straight.plan.counts.map(({ table, faulty, added }) => [table, faulty, added])
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (chance) => {
        const shuffled = sheets.map((sheet) => shuffle(sheet, () => chance.next().value as number))
        const planned = planImport(shuffled, mappingOf(recognise(shuffled)), registerOf('06'), planOptions)
        expect(planned.plan.counts.map(({ table, faulty, added }) => [table, faulty, added])).toEqual(counts)
        expect(planned.after.people.map(({ name }) => name).sort()).toEqual(
          straight.after.people.map(({ name }) => name).sort(),
        )
        expect(planned.after.placements.length).toBe(12)
      }),
      { numRuns: 5 },
    )
  })
})

function shuffle(sheet: RawSheet, chance: () => number): RawSheet {
  // The columns of an introduction and of those who came belong together, so those sheets keep their columns.
  const columns = (sheet.rows[0] ?? []).map((_, at) => at)
  const order = sheet.name === 'Arbetsplatser' ? columns : inAnyOrder(columns, chance)
  const [headings = [], ...rows] = sheet.rows.map((row) => order.map((at) => row[at] ?? null))
  const hidden = sheet.hidden.map(({ row, column }) => ({ row, column: order.indexOf(column - 1) + 1 }))
  const kept = sheet.hidden.length > 0 ? rows : inAnyOrder(rows, chance)
  return { ...sheet, rows: [headings, ...kept], hidden }
}

function inAnyOrder<T>(values: readonly T[], chance: () => number): T[] {
  return values
    .map((value) => ({ value, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}
