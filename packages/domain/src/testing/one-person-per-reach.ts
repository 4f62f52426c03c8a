import { emptyRegister, type Register } from '../register/register.schemas.ts'

const on = '2023-06-15'
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Whom somebody ("me") reaches in one way each, or not at all. */
export const peopleInReach = {
  me: id(1),
  supervisee: id(2),
  mentee: id(3),
  inUnit: id(4),
  ledByMe: id(5),
  stranger: id(6),
  former: id(7),
  hidden: id(8),
  other: id(9),
}
const { me, supervisee, mentee, inUnit, ledByMe, stranger, former, hidden, other } = peopleInReach

/** Where they work; `ward` and `hiddenWard` lie below `clinic`. */
export const unitsInReach = {
  clinic: id(20),
  ward: id(21),
  elsewhere: id(22),
  superviseesWard: id(23),
  menteesWard: id(24),
  ledWard: id(25),
  myWard: id(26),
  hiddenWard: id(27),
}
const { clinic, ward, elsewhere, superviseesWard, menteesWard, ledWard, myWard, hiddenWard } = unitsInReach

/** The placement of a person; the one who has none has no such placement. */
export const placementIdOf = (personId: string) => personId.replace('4000', '4001')

const register: Register = {
  ...emptyRegister({ id: id(99), name: 'Exempel', regionCode: '06', municipalityCodes: [] }),
  people: [me, supervisee, mentee, inUnit, ledByMe, stranger, former, hidden, other].map((personId) => ({
    id: personId,
    version: 1,
    name: `Person ${personId.slice(-1)}`,
    email: null,
    protectedIdentity: personId === hidden,
  })),
  roles: (
    [
      ['unit-manager', me, clinic, null],
      ['section-manager', me, clinic, null],
      ['hr', me, clinic, null],
      ['service-developer', me, clinic, null],
      ['unit-manager', me, null, null],
      ['unit-manager', me, superviseesWard, on],
      ['trainer', me, menteesWard, null],
      ['unit-manager', other, elsewhere, null],
    ] as const
  ).map(([role, personId, organisationId, until], at) => ({
    id: id(60 + at),
    version: 1,
    from: '2020-01-01',
    until,
    personId,
    role,
    organisationId,
    fraction: null,
  })),
  organisations: (
    [
      [clinic, null],
      [ward, clinic],
      [elsewhere, null],
      [superviseesWard, null],
      [menteesWard, null],
      [ledWard, null],
      [myWard, null],
      [hiddenWard, clinic],
    ] as const
  ).map(([organisationId, parentId]) => ({
    id: organisationId,
    version: 1,
    name: 'Avdelning',
    functions: ['workplace'],
    parentId,
    municipalityCode: null,
    regionCode: null,
    setting: null,
    securityClass: null,
    staffCount: null,
  })),
  placements: (
    [
      [me, myWard, null],
      [supervisee, superviseesWard, null],
      [mentee, menteesWard, null],
      [inUnit, ward, null],
      [ledByMe, ledWard, null],
      [stranger, elsewhere, null],
      [former, ward, on],
      [hidden, hiddenWard, null],
    ] as const
  ).map(([personId, workplaceId, until]) => ({
    id: placementIdOf(personId),
    version: 1,
    from: '2022-01-01',
    until,
    personId,
    employerId: elsewhere,
    workplaceId,
    supportOrganisationId: null,
    fraction: null,
  })),
  relations: (
    [
      [supervisee, 'supervisor', null],
      [hidden, 'supervisor', null],
      [mentee, 'mentor', null],
      [ledByMe, 'line-manager', null],
      [former, 'supervisor', '2023-06-15'],
      [stranger, 'supervisor', '2023-01-01'],
      [stranger, 'supervisor', null, other],
    ] as const
  ).map(([personId, kind, until, by = me], at) => ({
    id: id(80 + at),
    version: 1,
    from: '2022-01-01',
    until,
    placementId: placementIdOf(personId),
    kind,
    personId: by,
  })),
  sessions: (
    [
      ['group', me, [supervisee, stranger]],
      ['group', other, [inUnit, former]],
      ['individual', me, [ledByMe]],
    ] as const
  ).map(([form, supervisorId, attendeeIds], at) => ({
    id: id(95 + at),
    version: 1,
    heldOn: '2023-03-01',
    form,
    supervisorId,
    attendeeIds: [...attendeeIds],
    minutes: 90,
    themes: [],
  })),
}

/** One person per reach, so that no test can pass for the wrong reason. I lead `clinic`, above `ward`. */
export const onePersonPerReach = { on, register }
