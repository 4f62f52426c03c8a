import { type Assessment, assessRegister, type Finding } from '@brygga/domain'
import { recordId, soundRegister } from '@brygga/domain/testing'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../tests/support/view.ts'
import { todoGroups, todoSubjects, todoUnanswered, todoUpcoming } from './todo-groups.ts'

const on = '2023-06-15'
const register = soundRegister()
const { view, names, reach } = viewOf(register)
const assessed = assessRegister(view.compiled, register)
const placement = assessed.find(({ subject }) => subject.kind === 'placement') as Assessment
const source = placement.met[0]?.source as Finding['source']

function finding(code: string, differing: Partial<Finding> = {}): Finding {
  const { subject } = placement
  const defaults = { severity: 'warn', since: null, due: null, numbers: {}, source, remedy: null } as const
  return { code, ruleId: 'a/b', subject, ...defaults, ...differing }
}

function groupsOf(...findings: Finding[]) {
  const subjects = todoSubjects([{ ...placement, findings }], { names, reach }, {})
  return todoGroups(subjects, on, false)
}

describe('groups of things to do', () => {
  it('come with what is blocked first, then overdue, then due this day or later, then good to know, then by code', () => {
    const groups = groupsOf(
      finding('Z_INFO', { severity: 'info' }),
      finding('LATER', { due: '2023-06-16' }),
      finding('LAST_DAY', { due: on }),
      finding('OVERDUE_B', { due: '2023-06-14' }),
      finding('OVERDUE_A', { since: '2023-05-01' }),
      finding('A_INFO', { severity: 'info', due: '2023-01-01' }),
      finding('BLOCKED', { severity: 'block', due: '2023-09-01' }),
    )
    expect(groups.map(({ code }) => code)).toEqual([
      'BLOCKED',
      'OVERDUE_A',
      'OVERDUE_B',
      'LAST_DAY',
      'LATER',
      'A_INFO',
      'Z_INFO',
    ])
    expect(groups.map(({ severity }) => severity)).toEqual([
      'block',
      'warn',
      'warn',
      'warn',
      'warn',
      'info',
      'info',
    ])
  })

  it('hurt as much as the worst in them, and begin with it', () => {
    const [group] = groupsOf(
      finding('ENDS', { severity: 'info', due: '2023-07-01', since: '2023-04-01' }),
      finding('ENDS', { severity: 'block', due: '2023-06-20', since: '2023-06-13' }),
      finding('ENDS', { severity: 'warn', due: '2023-06-30', since: '2023-06-01' }),
    )
    expect(group?.severity).toBe('block')
    expect(group?.items.map((item) => item.finding.severity)).toEqual(['block', 'warn', 'info'])
  })

  it('hold their items by the day, those without one last', () => {
    const [group] = groupsOf(
      finding('LATE', {}),
      finding('LATE', { since: '2023-05-02' }),
      finding('LATE', { due: '2023-05-01' }),
    )
    expect(group?.items.map(({ finding: { since, due } }) => since ?? due)).toEqual([
      '2023-05-01',
      '2023-05-02',
      null,
    ])
  })

  it('order equal days by name as Swedes do', () => {
    const people = ['Örjan', 'Ängla', 'Åsa', 'Zorro', 'Anna']
    const many = {
      ...register,
      people: people.map((name, at) => ({
        id: recordId(200 + at),
        version: 1,
        name,
        email: null,
        protectedIdentity: false,
      })),
      placements: people.map((_, at) => ({
        ...register.placements[0],
        id: recordId(300 + at),
        personId: recordId(200 + at),
      })),
    } as typeof register
    const seen = viewOf({
      ...many,
      relations: [],
      marks: [],
      sessions: [],
      consents: [],
      certificates: [],
      attestations: [],
    })
    const assessments = many.placements.map(({ id }) => {
      const subject = { kind: 'placement' as const, id }
      return { ...placement, subject, findings: [finding('SAME', { subject })] }
    })
    const subjects = todoSubjects(assessments, seen, {})
    const [group] = todoGroups(subjects, on, false)
    expect(group?.items.map(({ name }) => name)).toEqual(['Anna', 'Zorro', 'Åsa', 'Ängla', 'Örjan'])
  })
})

describe('who may act', () => {
  const remedy = { action: 'name-mentor', roles: ['coordinator'] } as const
  const found = [
    { ...placement, findings: [finding('MENTOR', { remedy: { ...remedy, roles: [...remedy.roles] } })] },
  ]
  const itemsFor = (options: Parameters<typeof viewOf>[1], mine: boolean) => {
    const seen = viewOf(register, options)
    return todoGroups(todoSubjects(found, seen, {}), on, mine).flatMap(({ items }) => items)
  }

  it('is who has the role and reaches the subject', () => {
    expect(itemsFor({ roles: ['coordinator'] }, false)).toMatchObject([{ mayAct: true }])
    expect(itemsFor({ roles: ['supervisor'], personId: recordId(2) }, false)).toMatchObject([
      { mayAct: false },
    ])
  })

  it('is never who it is about, where it takes another pair of eyes', () => {
    const own = { roles: ['coordinator' as const], personId: recordId(1) }
    expect(itemsFor(own, false)).toMatchObject([{ mayAct: false }])
    expect(itemsFor(own, true)).toEqual([])
  })

  it('sees only what the role reaches', () => {
    expect(itemsFor({ roles: ['supervisor'], personId: recordId(3) }, false)).toEqual([])
    expect(itemsFor({ roles: ['peer-supporter'], personId: recordId(1) }, false)).toHaveLength(1)
    expect(itemsFor({ roles: ['researcher'] }, false)).toEqual([])
  })
})

describe('what comes next', () => {
  const met = { ruleId: 'a/b', source, remedy: null }
  const upcoming = (due: string | null) => {
    const subjects = todoSubjects([{ ...placement, met: [{ ...met, due }] }], { names, reach }, {})
    return todoUpcoming(subjects, { on, until: '2023-06-29', mine: false })
  }

  it.each([
    ['2023-06-14', 0],
    ['2023-06-15', 1],
    ['2023-06-29', 1],
    ['2023-06-30', 0],
    [null, 0],
  ])('due %s: %d', (due, count) => {
    expect(upcoming(due)).toHaveLength(count)
  })
})

describe('a list', () => {
  it('is narrowed to a kind of subject or to a workplace', () => {
    const kinds = (filter: Parameters<typeof todoSubjects>[2]) =>
      new Set(todoSubjects(assessed, { names, reach }, filter).map(({ named }) => named.subject.kind))
    expect(kinds({ subjectKind: 'municipality' })).toEqual(new Set(['municipality']))
    expect(kinds({ workplaceId: recordId(20) })).toEqual(new Set(['placement', 'workplace']))
    expect(kinds({ workplaceId: recordId(999) })).toEqual(new Set())
  })

  it('keeps questions apart, by rule', () => {
    const unanswered = {
      ruleId: 'b/x',
      subject: placement.subject,
      missing: ['own-experience'],
      source,
      remedy: null,
    }
    const asked = { ...placement, unanswered: [unanswered, { ...unanswered, ruleId: 'a/y' }] }
    const subjects = todoSubjects([asked], { names, reach }, {})
    expect(todoUnanswered(subjects, false).map(({ ruleId }) => ruleId)).toEqual(['a/y', 'b/x'])
    expect(todoUnanswered(subjects, true)).toEqual([])
    expect(todoGroups(subjects, on, false)).toEqual([])
  })
})
