import type { Role } from '../people/person.schemas.ts'
import { roles } from '../people/roles.ts'

/**
 * How far a permission reaches: `all` of the region; `own-supervisees` and `own-mentees`, those whom one has now;
 * `own-unit`, the part of the organisation that one leads; `own-file`, what is about oneself; `own-sessions`,
 * the supervision that one held or came to; `own-groups`, a group that one holds of own supervisees and of those who
 * came to a group of one's own before; `own-changes`, what was done from one's own account.
 */
export const scopes = [
  'all',
  'own-supervisees',
  'own-mentees',
  'own-unit',
  'own-file',
  'own-sessions',
  'own-groups',
  'own-changes',
] as const
export type Scope = (typeof scopes)[number]

/** Everything that somebody may or may not do, named after its subject. */
export const permissions = [
  'people.read',
  'people.amend',
  'protected-identity.read',
  'readings.read',
  'placements.read',
  'placements.start',
  'placements.amend',
  'role-agreements.sign',
  'relations.name',
  'marks.set',
  'consents.record',
  'attestations.record',
  'certificates.issue',
  'workplaces.read',
  'workplaces.prepare',
  'supervision.read',
  'supervision.contents.read',
  'supervision.record',
  'supervision.plan',
  'supervision.book',
  'supervision.request',
  'supervision.answer-request',
  'supervision.validate',
  'facilitators.attest',
  'questions.park',
  'questions.read',
  'questions.read-shared',
  'questions.take-up',
  'peer-meetings.record',
  'placements.follow-up',
  'register-extracts.note',
  'activities.log',
  'activities.read',
  'role-events.note',
  'role-events.read',
  'role-events.close',
  'self-checks.answer',
  'self-checks.read',
  'todo.read',
  'headline.read',
  'programme.amend',
  'search.use',
  'rules.read',
  'values.fill-in',
  'audit.read',
  'imports.run',
  'imports.undo',
  'changes.undo',
  'accounts.invite',
  'regions.administer',
  'training.read',
  'training.plan',
  'applications.make',
  'applications.answer',
  'training.record',
  'influence.read',
  'faults.note',
  'faults.carry',
  'forums.lead',
  'minutes.receive',
  'points.answer',
  'ideas.note',
  'ideas.read',
  'ideas.answer',
  'lessons.note',
  'lessons.share',
  'lessons.read',
  'rule-remarks.send',
  'rule-remarks.read',
  'rule-remarks.answer',
] as const
export type Permission = (typeof permissions)[number]

type Grants = Partial<Record<Role, readonly Scope[]>>

/** The same reach for every role, and what some roles have besides. */
function everyone(scope: Scope, besides: Grants = {}): Grants {
  return Object.fromEntries(roles.map((role) => [role, [...(besides[role] ?? []), scope]]))
}

/** Who may do what to which subjects. A role that is not named has no reach at all. */
export const accessTable: Readonly<Record<Permission, Grants>> = {
  /** Name, roles and history of a person; contact too, unless the identity is protected. */
  'people.read': everyone('own-file', {
    coordinator: ['all'],
    administrator: ['all'],
    supervisor: ['own-supervisees'],
    mentor: ['own-mentees'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    hr: ['own-unit'],
  }),
  'people.amend': everyone('own-file', { coordinator: ['all'] }),
  /** Contact and workplace of those whose identity is protected: one named role, and the person. */
  'protected-identity.read': everyone('own-file', { coordinator: ['all'] }),
  /** Who has read a person's file. */
  'readings.read': everyone('own-file', { coordinator: ['all'], administrator: ['all'] }),
  'placements.read': everyone('own-file', {
    coordinator: ['all'],
    supervisor: ['own-supervisees'],
    mentor: ['own-mentees'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    hr: ['own-unit'],
  }),
  /** Who starts where, and the named decision to start all the same; never oneself (requirement 000-22). */
  'placements.start': { coordinator: ['all'] },
  'placements.amend': { coordinator: ['all'] },
  'role-agreements.sign': { coordinator: ['all'], 'unit-manager': ['own-unit'] },
  'relations.name': { coordinator: ['all'] },
  'marks.set': { coordinator: ['all'], 'unit-manager': ['own-unit'], 'peer-supporter': ['own-file'] },
  'consents.record': everyone('own-file', { coordinator: ['all'] }),
  /** Own experience, and who supervises without it by a named decision (requirement 004-26). */
  'attestations.record': { coordinator: ['all'] },
  'certificates.issue': { coordinator: ['all'] },
  'workplaces.read': {
    coordinator: ['all'],
    supervisor: ['own-supervisees'],
    mentor: ['own-mentees'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    'service-developer': ['own-unit'],
    hr: ['own-unit'],
    'peer-supporter': ['own-file'],
  },
  /** Introductions for the staff, anchoring and funding. */
  'workplaces.prepare': {
    coordinator: ['all'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
  },
  /** That a session was held, when and in which form; never what it touched. */
  'supervision.read': everyone('own-file', {
    coordinator: ['all'],
    supervisor: ['own-supervisees', 'own-sessions'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
  }),
  /** What a session touched: for those who were there, and nobody else. */
  'supervision.contents.read': everyone('own-sessions'),
  'supervision.record': { coordinator: ['all'], supervisor: ['own-supervisees', 'own-groups'] },
  /** How often supervision is held, and who stands in. */
  'supervision.plan': { coordinator: ['all'], supervisor: ['own-supervisees'] },
  /** The next session, and what becomes of the booking. */
  'supervision.book': {
    coordinator: ['all'],
    supervisor: ['own-supervisees'],
    'peer-supporter': ['own-file'],
  },
  'supervision.request': { coordinator: ['all'], 'peer-supporter': ['own-file'] },
  'supervision.answer-request': { coordinator: ['all'], supervisor: ['own-supervisees'] },
  /** Whether a session was held as recorded: for those who came to it, not for the one who held it. */
  'supervision.validate': everyone('own-file'),
  /** Who can lead a group. */
  'facilitators.attest': { coordinator: ['all'] },
  'questions.park': { 'peer-supporter': ['own-file'] },
  /** Questions parked for the next session: one's own, and nobody else's (requirement 004-28). */
  'questions.read': { 'peer-supporter': ['own-file'] },
  /** Those that were shared: for whoever supervises, never for those who lead the work. */
  'questions.read-shared': { supervisor: ['own-supervisees'], 'peer-supporter': ['own-file'] },
  'questions.take-up': { supervisor: ['own-supervisees'], 'peer-supporter': ['own-file'] },
  /** Meetings with the coordinator, exchange, mentor talks, further training, supervision of supervisors. */
  'peer-meetings.record': {
    coordinator: ['all'],
    supervisor: ['own-supervisees'],
    mentor: ['own-mentees'],
  },
  /** Check-ins, reviews, week schedules and handovers. */
  'placements.follow-up': {
    coordinator: ['all'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    'peer-supporter': ['own-file'],
  },
  'register-extracts.note': { coordinator: ['all'], 'unit-manager': ['own-unit'], hr: ['own-unit'] },
  'activities.log': { 'peer-supporter': ['own-file'] },
  /** What somebody did, day by day: not for those who lead the work. */
  'activities.read': { supervisor: ['own-supervisees'], 'peer-supporter': ['own-file'] },
  'role-events.note': {
    coordinator: ['all'],
    supervisor: ['own-supervisees'],
    'peer-supporter': ['own-file'],
  },
  /** Signs that a role drifts, for the support organisation whoever employs (requirement 002-17). */
  'role-events.read': {
    coordinator: ['all'],
    'user-movement-representative': ['all'],
    supervisor: ['own-supervisees'],
    'peer-supporter': ['own-file'],
  },
  'role-events.close': { coordinator: ['all'], supervisor: ['own-supervisees'] },
  'self-checks.answer': { supervisor: ['own-supervisees'], 'peer-supporter': ['own-file'] },
  'self-checks.read': { supervisor: ['own-supervisees'], 'peer-supporter': ['own-file'] },
  'todo.read': {
    coordinator: ['all'],
    supervisor: ['own-supervisees'],
    mentor: ['own-mentees'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    'peer-supporter': ['own-file'],
  },
  'headline.read': {
    coordinator: ['all'],
    'governance-member': ['all'],
    'user-movement-representative': ['all'],
    'national-coordinator': ['all'],
  },
  'programme.amend': { coordinator: ['all'] },
  'search.use': {
    coordinator: ['all'],
    administrator: ['all'],
    supervisor: ['own-supervisees'],
    mentor: ['own-mentees'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    hr: ['own-unit'],
  },
  'rules.read': everyone('all'),
  'values.fill-in': { coordinator: ['all'], administrator: ['all'] },
  'audit.read': { coordinator: ['all'], administrator: ['all'] },
  'imports.run': { coordinator: ['all'], administrator: ['all'] },
  'imports.undo': { coordinator: ['all'], administrator: ['all'] },
  'changes.undo': everyone('own-changes', { coordinator: ['all'], administrator: ['all'] }),
  'accounts.invite': { coordinator: ['all'], administrator: ['all'] },
  'regions.administer': { administrator: ['all'] },
  /** Rounds of training, and of a person the own part in them. */
  'training.read': everyone('own-file', { coordinator: ['all'], trainer: ['all'] }),
  /** Orders and opens rounds, agrees on posts, makes exceptions by named decisions. */
  'training.plan': { coordinator: ['all'] },
  'applications.make': everyone('own-file', { coordinator: ['all'] }),
  'applications.answer': { coordinator: ['all'] },
  /** Training days, attendance, seats that end, reunions and contact afterwards. */
  'training.record': { coordinator: ['all'], trainer: ['all'] },
  /** Faults and forums; of a person what the person saw. */
  'influence.read': everyone('own-file', {
    coordinator: ['all'],
    'user-movement-representative': ['all'],
    supervisor: ['own-supervisees'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
  }),
  'faults.note': everyone('own-file', { coordinator: ['all'], supervisor: ['own-supervisees'] }),
  /** Takes a fault on to the user movement, to its answer, and back (requirement 001-16). */
  'faults.carry': { coordinator: ['all'], 'user-movement-representative': ['all'] },
  /** Holds a forum, notes its points, sends its minutes and tells the answers back. */
  'forums.lead': { coordinator: ['all'], 'unit-manager': ['own-unit'], 'peer-supporter': ['own-file'] },
  /** The manager says that the minutes have come: nobody can say it for them (requirement 002-52). */
  'minutes.receive': { 'unit-manager': ['own-unit'], 'section-manager': ['own-unit'] },
  'points.answer': {
    coordinator: ['all'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
  },
  /** What would make a service better, seen by a peer supporter (requirement 004-62). */
  'ideas.note': { 'peer-supporter': ['own-file'] },
  'ideas.read': {
    coordinator: ['all'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    supervisor: ['own-supervisees'],
    'peer-supporter': ['own-file'],
  },
  /** Takes an idea up or declines it, and tells back what became of it; never one's own. */
  'ideas.answer': {
    coordinator: ['all'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
  },
  /** What was found out along the way at a workplace, and with whom it is shared (requirement 003-22). */
  'lessons.note': {
    coordinator: ['all'],
    'unit-manager': ['own-unit'],
    'section-manager': ['own-unit'],
    'peer-supporter': ['own-file'],
  },
  'lessons.share': { coordinator: ['all'] },
  /** Those that are shared in the region. */
  'lessons.read': everyone('all'),
  /** What those who live by the rules say of them (requirement 004-34). */
  'rule-remarks.send': { supervisor: ['own-file'], 'peer-supporter': ['own-file'] },
  'rule-remarks.read': { coordinator: ['all'], supervisor: ['own-file'], 'peer-supporter': ['own-file'] },
  'rule-remarks.answer': { coordinator: ['all'] },
}

/** What nobody does about themselves, whatever their roles: it takes another pair of eyes (requirement 000-22). */
export const neverAboutOneself: readonly Permission[] = [
  'placements.start',
  'role-agreements.sign',
  'relations.name',
  'attestations.record',
  'certificates.issue',
  'supervision.record',
  'supervision.plan',
  'supervision.answer-request',
  'facilitators.attest',
  'register-extracts.note',
  'role-events.close',
  'applications.answer',
  'ideas.answer',
  'training.record',
  'rule-remarks.answer',
]
