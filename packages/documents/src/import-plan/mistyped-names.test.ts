import { describe, expect, it } from 'vitest'
import { errorsIn, planWorkbook, registerOf, type TestCell } from '../testing/workbooks.ts'

type Named = Partial<Record<'supervisor' | 'mentor' | 'manager', string>>
const row = (name: string, { supervisor, mentor, manager }: Named): TestCell[] => [
  name,
  'Gävle kommun',
  'Boendestöd Söder',
  '2022-01-10',
  supervisor ?? null,
  mentor ?? null,
  manager ?? null,
]
const people = (...rows: TestCell[][]) => ({
  'Peer supportrar': [
    ['Namn', 'Arbetsgivare', 'Arbetsplats', 'Startdatum', 'Handledare', 'Mentor', 'Närmaste chef'],
    ...rows,
  ],
})
const known = async () =>
  (await planWorkbook(people(row('Ida Alm', { supervisor: 'Måns Nguyen' })), registerOf('21'))).after

describe('somebody whom a row names', () => {
  it.each([
    ['supervisor', 'Måns Ngyen', 'Handledare', 'SUPERVISOR_UNKNOWN'],
    ['supervisor', 'Måns N', 'Handledare', 'SUPERVISOR_UNKNOWN'],
    ['mentor', 'Måsn Nguyen', 'Mentor', 'PERSON_UNKNOWN'],
    ['manager', 'Mans Nguyen', 'Närmaste chef', 'PERSON_UNKNOWN'],
  ])('as %s %s is asked about, not made', async (field, written, heading, code) => {
    const before = await known()
    const planned = await planWorkbook(people(row('Leo Björk', { [field]: written })), before)
    expect(errorsIn(planned)).toEqual([`Peer supportrar 2 ${heading}: ${code}`])
    expect(planned.plan.problems).toMatchObject([{ value: written, suggestion: 'Måns Nguyen' }])
    expect(planned.after.people).toEqual(before.people)
    expect(planned.after.relations).toEqual(before.relations)
    expect(planned.peopleIds).toEqual([before.people.find(({ name }) => name === 'Måns Nguyen')?.id])
  })

  it.each(['Vera Holm', 'Måns Nordin', 'Måns Nguyen Ek', 'Måns Ngyen (mans.ngyen@exempel.se)'])(
    'and is like nobody known, or has an address, is made: %s',
    async (written) => {
      const planned = await planWorkbook(people(row('Leo Björk', { supervisor: written })), await known())
      expect(errorsIn(planned)).toEqual([])
      expect(planned.plan.assumptions).toContainEqual(
        expect.objectContaining({ code: 'PERSON_FROM_NAME_ALONE', column: 'Handledare', rows: [2] }),
      )
      expect(planned.after.people).toHaveLength(4)
    },
  )

  it('in a first file may be named like others of the file', async () => {
    const planned = await planWorkbook(
      people(
        row('Ida Alm', { supervisor: 'Måns Nguyen' }),
        row('Leo Björk', { supervisor: 'Måns Ngyen', mentor: 'Ida Alms' }),
      ),
      registerOf('21'),
    )
    expect(errorsIn(planned)).toEqual([])
    expect(planned.peopleIds).toEqual([])
  })

  it('may be named like the peer supporter of the row', async () => {
    const planned = await planWorkbook(people(row('Ida Alm', { supervisor: 'Ada Alm' })), await known())
    expect(errorsIn(planned)).toEqual([])
  })

  it('as the manager of a workplace is asked about too', async () => {
    const planned = await planWorkbook(
      {
        Arbetsplatser: [
          ['Arbetsplats', 'Organisation', 'Enhetschef', 'Antal medarbetare'],
          ['Boendestöd Norr', 'Gävle kommun', 'Måns Ngyen', 12],
        ],
      },
      await known(),
    )
    expect(errorsIn(planned)).toEqual(['Arbetsplatser 2 Enhetschef: PERSON_UNKNOWN'])
    expect(planned.plan.problems).toMatchObject([{ suggestion: 'Måns Nguyen' }])
    expect(planned.plan.change.operations).toEqual([])
  })
})
