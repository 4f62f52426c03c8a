import { describe, expect, test } from 'vitest'
import type { TodoGroup, TodoItem } from '../app/answers.ts'
import { filterItems, placeOf, todoKey, withDone, workplacesIn } from '../app/composables/todoGroups.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const source = {
  source: { id: 'a', title: 'A', url: null, readOn: '2023-01-01' },
  clause: null,
  says: null,
}

function item(number: number, over: Partial<TodoItem> = {}): TodoItem {
  return {
    subject: { kind: 'placement', id: id(number) },
    name: `Person ${number}`,
    person: { id: id(number + 100), name: `Person ${number}` },
    workplace: { id: id(number % 2), name: number % 2 === 0 ? 'Öster' : 'Avdelning 1' },
    mayAct: number % 2 === 0,
    finding: {
      code: 'MENTOR_MISSING',
      ruleId: 'nsph/has-mentor',
      subject: { kind: 'placement', id: id(number) },
      severity: 'warn',
      since: null,
      due: null,
      numbers: {},
      source,
      remedy: null,
    },
    ...over,
  }
}

const unit = item(9, {
  subject: { kind: 'workplace', id: id(0) },
  name: 'Öster',
  person: null,
  workplace: null,
})
const groups: TodoGroup[] = [
  { code: 'MENTOR_MISSING', severity: 'warn', items: [item(1), item(2), item(3)] },
  { code: 'LONE_PEER', severity: 'info', items: [unit] },
]
const everything = { mine: false, kind: undefined, workplaceId: undefined }

describe('the filter of the list', () => {
  test('without a filter everything stays', () => {
    expect(filterItems(groups, everything)).toEqual(groups)
  })
  test('mine keeps what the signed-in person may mend, and drops what then is empty', () => {
    const mine = filterItems(groups, { ...everything, mine: true })
    expect(mine.map(({ code, items }) => [code, items.map(({ name }) => name)])).toEqual([
      ['MENTOR_MISSING', ['Person 2']],
    ])
  })
  test('a kind of subject', () => {
    expect(filterItems(groups, { ...everything, kind: 'workplace' }).map(({ code }) => code)).toEqual([
      'LONE_PEER',
    ])
  })
  test('a workplace keeps its people and itself', () => {
    const kept = filterItems(groups, { ...everything, workplaceId: id(0) })
    expect(kept.flatMap(({ items }) => items.map(({ name }) => name))).toEqual(['Person 2', 'Öster'])
  })
})

describe('what was just done', () => {
  const about = todoKey('MENTOR_MISSING', { kind: 'placement', id: id(2) })
  const done = placeOf(groups, about)
  const without = [{ ...groups[0], items: [item(1), item(3)] } as TodoGroup, groups[1] as TodoGroup]

  test('is found where it stands', () => {
    expect(done).toMatchObject({ groupAt: 0, itemAt: 1, code: 'MENTOR_MISSING' })
    expect(placeOf(groups, 'MENTOR_MISSING:placement:nobody')).toBeNull()
  })
  test('stands where it stood when the answer no longer holds it', () => {
    expect(withDone(without, done ? [done] : [])).toEqual(groups)
  })
  test('is not doubled while the answer still holds it', () => {
    expect(withDone(groups, done ? [done] : [])).toEqual(groups)
  })
  test('brings its group back where it was the last of it', () => {
    const last = placeOf(groups, todoKey('LONE_PEER', unit.subject))
    expect(withDone(groups.slice(0, 1), last ? [last] : [])).toEqual(groups)
  })
})

test('workplaces are listed once, in Swedish order', () => {
  expect(workplacesIn(groups)).toEqual([
    { id: id(1), name: 'Avdelning 1' },
    { id: id(0), name: 'Öster' },
  ])
})
