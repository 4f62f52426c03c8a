import {
  applyChange,
  assessRegister,
  compile,
  type RecordKind,
  recordKinds,
  recordSchemas,
} from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { beforeAll, describe, expect, it } from 'vitest'
import { previewOf } from '../facts/preview.ts'
import { registerFacts } from '../facts/register-facts.ts'
import { ImportPreviewSchema } from '../plan.ts'
import { mappingOf, recognise } from '../recognition/recognise.ts'
import {
  errorsIn,
  exampleDay,
  exampleFacts,
  exampleRegister,
  notesIn,
  planOf,
  registerOf,
  sheetsOf,
} from '../testing/workbooks.ts'
import type { RawSheet } from '../workbook/raw-sheet.ts'
import type { PlannedImport } from './plan-import.ts'

let sheets: RawSheet[]
let planned: PlannedImport

beforeAll(async () => {
  sheets = await sheetsOf(exampleRegister())
  planned = planOf(sheets)
})

function personOf(name: string) {
  const found = planned.after.people.filter((person) => person.name === name)
  expect(found).toHaveLength(1)
  return found[0] as (typeof found)[number]
}

function placementOf(name: string) {
  const { id } = personOf(name)
  return planned.after.placements.find(
    ({ personId }) => personId === id,
  ) as (typeof planned.after.placements)[number]
}

describe('the example register', () => {
  it('is recognised in every sheet and every column', () => {
    const recognition = recognise(sheets)
    expect(recognition.sheets.map(({ sheet, table }) => [sheet, table])).toEqual([
      ['Peer supportrar', 'peer-supporters'],
      ['Nätverk', 'network'],
      ['Arbetsplatser', 'workplaces'],
      ['Utbildning', 'training'],
      ['Handledning', 'supervision'],
      ['Systemfel', 'system-faults'],
      ['Kommuner', 'municipalities'],
    ])
    const unread = recognition.sheets.flatMap(({ columns }) => columns.filter(({ field }) => field === null))
    expect(unread).toEqual([])
    expect(recognition.sheets.flatMap(({ missing }) => missing)).toEqual([])
  })

  it('holds what its facts file says, by plain counting and by the rules', () => {
    const assessments = assessRegister(compile(exampleRegionRulebook, exampleDay), planned.after)
    expect(registerFacts(planned.after, assessments, planned.plan.counts, exampleDay)).toEqual(exampleFacts())
  })

  it('keeps its organisations as it writes them, and knows which municipality they are', () => {
    const vetlanda = planned.after.organisations.find(({ name }) => name === 'Vetlandas kommun')
    expect(vetlanda).toMatchObject({
      municipalityCode: '0685',
      functions: ['principal-municipality', 'employer'],
    })
    const employers = planned.after.organisations.filter(({ functions }) => functions.includes('employer'))
    expect(employers).toHaveLength(5)
    expect(planned.after.organisations).toHaveLength(15)
  })

  it('names every error by sheet, row and column', () => {
    expect(errorsIn(planned)).toEqual([
      'Peer supportrar 14: ROW_DUPLICATE',
      'Peer supportrar 15 E-post: EMAIL_INVALID',
      'Peer supportrar 15 Tjänstgöringsgrad: FRACTION_OUT_OF_RANGE',
      'Peer supportrar 15 Startdatum: DAY_IMPOSSIBLE',
      'Peer supportrar 16 Kommun: MUNICIPALITY_UNKNOWN',
      'Peer supportrar 16 Slutdatum: END_BEFORE_START',
      'Peer supportrar 16 Anteckning: IDENTITY_NUMBER',
      'Handledning 60 Datum: DAY_IMPOSSIBLE',
      'Handledning 61 Handledare: SUPERVISOR_UNKNOWN',
      'Handledning 62 Form: FORM_UNKNOWN',
      'Handledning 62 Deltagare: PARTICIPANT_UNKNOWN',
    ])
    expect(notesIn(planned)).toEqual(['Arbetsplatser 9 Budget kr: FUNDING_WITHOUT_AMOUNT'])
  })

  it('gives what a client shows in the shape that was agreed', () => {
    const recognition = recognise(sheets)
    const preview = previewOf('register.xlsx', exampleDay, recognition, planned.plan, null)
    expect(ImportPreviewSchema.parse(JSON.parse(JSON.stringify(preview)))).toEqual(preview)
    expect(preview.problemCount).toEqual({ errors: 11, notes: 1 })
    expect(preview.adds).toMatchObject({ people: 103, placements: 12, sessions: 58 })
  })

  it('keeps the identity number of row 16 nowhere', () => {
    const everything = JSON.stringify([sheets, planned, recognise(sheets), mappingOf(recognise(sheets))])
    expect(everything).not.toMatch(/9874|19811228|811228/)
  })

  it('reads every form of day, share and tick', () => {
    expect(placementOf('Ulrika Kvist')).toMatchObject({ from: '2021-02-01', fraction: 75, until: null })
    expect(placementOf('Ängla Almqvist')).toMatchObject({ from: '2021-03-15', fraction: 50 })
    expect(placementOf('Viggo Öberg')).toMatchObject({ from: '2022-09-12', fraction: 75 })
    expect(placementOf('Hedvig Petrović')).toMatchObject({ from: '2023-02-01', fraction: 80 })
    expect(placementOf('Egon Åström').until).toBe('2023-09-01')
    const certificates = new Map(
      planned.after.certificates.map(({ personId, issuedOn }) => [personId, issuedOn]),
    )
    expect(certificates.get(personOf('Olle Thelin').id)).toBe('2019-04-05')
    expect(certificates.get(personOf('Örjan Mossberg').id)).toBe('2020-11-06')
    expect(certificates.get(personOf('Siv Mossberg').id)).toBe('2023-02-10')
    expect(certificates.has(personOf('Frida Ängmark').id)).toBe(false)
  })

  it('reads "Psyk. avd A" as the ward of the list, and says so', () => {
    expect(placementOf('Ulrika Kvist').workplaceId).toBe(placementOf('Olle Thelin').workplaceId)
    expect(planned.plan.assumptions).toContainEqual(
      expect.objectContaining({
        code: 'WORKPLACE_NAME_SHORTENED',
        numbers: { written: 'Psyk. avd A', taken: 'Psykiatrisk avdelning A' },
      }),
    )
  })

  it('takes a coordinator from a note, and nothing else of it', () => {
    const coordinators = planned.after.roles.filter(({ role }) => role === 'coordinator')
    expect(coordinators).toMatchObject([{ personId: personOf('Linnea Hjelm').id, fraction: 25 }])
    expect(JSON.stringify(planned.after)).not.toContain('för länet')
    expect(JSON.stringify(planned.after)).not.toContain('dubblett')
  })

  it('makes records that the register takes', () => {
    for (const kind of recordKinds) {
      const schema: { safeParse: (record: unknown) => { success: boolean } } = recordSchemas[kind]
      const unsound = (planned.after[kind] as unknown[]).filter((record) => !schema.safeParse(record).success)
      expect({ kind, unsound }).toEqual({ kind, unsound: [] })
    }
  })

  it('is, as a change, what the plan says it will be, and adds records before those that name them', () => {
    const applied = applyChange(registerOf('06'), planned.plan.change)
    const byId = (records: readonly { id: string }[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const kind of recordKinds) expect(byId(applied[kind])).toEqual(byId(planned.after[kind]))
    const added = planned.plan.change.operations.map(({ kind }) => kind)
    const first = (kind: RecordKind) => added.indexOf(kind)
    const last = (kind: RecordKind) => added.lastIndexOf(kind)
    expect(last('organisations')).toBeLessThan(first('placements'))
    expect(last('people')).toBeLessThan(first('placements'))
    expect(last('placements')).toBeLessThan(first('relations'))
    expect(last('cohorts')).toBeLessThan(first('seats'))
  })

  it('adds nothing when it is read in again, on any later day', () => {
    for (const on of [exampleDay, '2023-07-01', '2026-01-01']) {
      const again = planOf(sheets, planned.after, { on, today: on })
      expect(again.plan.change.operations).toEqual([])
      expect(again.plan.counts.map(({ added, changed }) => [added, changed])).toEqual(
        again.plan.counts.map(() => [0, 0]),
      )
      expect(again.plan.counts.map(({ faulty }) => faulty)).toEqual(
        planned.plan.counts.map(({ faulty }) => faulty),
      )
    }
  })

  it('is planned in under a second of work', () => {
    const before = process.cpuUsage()
    planOf(sheets)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(1)
  })
})
