import type { Me, Todo, TodoItem } from '../connection/answers.ts'

const source = {
  source: {
    id: 'nsph/2018',
    title: 'Vad är peer support?',
    url: 'https://www.nsph.se',
    readOn: '2026-11-22',
  },
  clause: 'Vikten av handledning',
  says: 'Handledning är nödvändig.',
}

/** Somebody who may do everything in an example region. */
export const exampleMe: Me = {
  account: { id: 'account', name: 'Tove Ekdal', email: 'tove.ekdal@exempel.se' },
  personId: null,
  roles: ['coordinator'],
  permissions: [
    'todo.read',
    'people.read',
    'audit.read',
    'relations.name',
    'supervision.record',
    'marks.set',
  ],
  places: ['todo', 'people', 'workplaces', 'training', 'rulebook'],
  region: {
    id: '00000000-0000-4000-8000-000000000006',
    name: 'Region Jönköpings län',
    code: '06',
    rulebookId: 'example-region',
    rulebookVersion: '1.0.0',
  },
  today: '2023-06-15',
  shownAsOf: true,
  apiVersion: '0.1.0',
}

/** One thing to do about a placement: nobody supervises. */
export const exampleItem: TodoItem = {
  subject: { kind: 'placement', id: '11111111-0000-4000-8000-000000000001' },
  name: 'Ragnar Thelin',
  person: { id: '22222222-0000-4000-8000-000000000001', name: 'Ragnar Thelin' },
  workplace: { id: '33333333-0000-4000-8000-000000000001', name: 'IPS Värnamo' },
  finding: {
    code: 'SUPERVISOR_MISSING',
    ruleId: 'nsph/has-supervisor',
    subject: { kind: 'placement', id: '11111111-0000-4000-8000-000000000001' },
    severity: 'block',
    since: '2022-11-07',
    due: null,
    numbers: {},
    source,
    remedy: { action: 'name-supervisor', roles: ['coordinator'] },
  },
  mayAct: true,
}

const otherItem: TodoItem = {
  ...exampleItem,
  subject: { kind: 'placement', id: '11111111-0000-4000-8000-000000000002' },
  name: 'Egon Haddad',
  person: { id: '22222222-0000-4000-8000-000000000002', name: 'Egon Haddad' },
  workplace: { id: '33333333-0000-4000-8000-000000000002', name: 'Boendestöd Jönköping norr' },
  finding: {
    ...exampleItem.finding,
    code: 'GROUP_SUPERVISION_OVERDUE',
    ruleId: 'nsph/group-supervision-in-time',
    severity: 'warn',
    since: '2023-06-07',
    due: '2023-06-06',
    numbers: { last: '2023-05-06' },
    remedy: { action: 'record-group-session', roles: ['coordinator', 'supervisor'] },
  },
}

/** A day with two things to do, one question and one thing that comes. */
export const exampleTodo: Todo = {
  on: '2023-06-15',
  shownAsOf: true,
  isRegisterEmpty: false,
  groups: [
    { code: 'SUPERVISOR_MISSING', severity: 'block', items: [exampleItem] },
    { code: 'GROUP_SUPERVISION_OVERDUE', severity: 'warn', items: [otherItem] },
  ],
  unanswered: [
    {
      ruleId: 'nsph/supervisor-own-experience',
      items: [
        {
          subject: otherItem.subject,
          name: otherItem.name,
          person: otherItem.person,
          workplace: otherItem.workplace,
          unanswered: {
            ruleId: 'nsph/supervisor-own-experience',
            subject: otherItem.subject,
            missing: ['ownExperienceOfSupervisor'],
            source,
            remedy: null,
          },
          mayAct: false,
        },
      ],
    },
  ],
  upcoming: [
    {
      subject: otherItem.subject,
      name: otherItem.name,
      person: otherItem.person,
      workplace: otherItem.workplace,
      met: { ruleId: 'nsph/individual-supervision-in-time', source, due: '2023-06-20', remedy: null },
    },
  ],
  headlines: [
    {
      id: 'employed',
      value: 12,
      of: null,
      parts: [
        { key: 'region', label: 'region', value: 5 },
        { key: 'municipal', label: 'municipal', value: 7 },
      ],
    },
  ],
}
