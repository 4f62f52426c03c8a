import type { Organisation } from '../organisations/organisation.schemas.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { emptyRegister, type RecordKind, type RecordOf, type Register } from '../register/register.schemas.ts'
import { lineManagerId, mentorId, peerSupporterId, recordId, supervisorId } from './facts.ts'

export const placementId = recordId(10)
export const workplaceId = recordId(20)
export const municipalityId = recordId(21)
export const regionId = recordId(22)
export const coordinatorId = recordId(5)

/** A record for tests: version 1, and an id by number. */
export function record<T extends object>(number: number, fields: T): T & { id: RecordId; version: number } {
  return { id: recordId(number), version: 1, ...fields }
}

/** A person for tests, with a name that says no more than the number. */
export function person(number: number): RecordOf<'people'> {
  return record(number, { name: `Person ${number}`, email: null, protectedIdentity: false })
}

/** Somebody in a role without end for tests; at one organisation where one is given. */
export function roleOf(
  number: number,
  personId: RecordId,
  role: RecordOf<'roles'>['role'],
  differing: Partial<RecordOf<'roles'>> = {},
): RecordOf<'roles'> {
  const fields = { organisationId: null, fraction: null, from: '2021-01-01', until: null, ...differing }
  return record(number, { personId, role, ...fields })
}

/** An organisation for tests: a workplace under a municipality unless told otherwise. */
export function organisation(number: number, differing: Partial<Organisation> = {}): Organisation {
  return record(number, {
    name: `Organisation ${number}`,
    functions: ['workplace'],
    parentId: null,
    municipalityCode: null,
    regionCode: null,
    setting: null,
    securityClass: null,
    staffCount: null,
    ...differing,
  } satisfies Omit<Organisation, 'id' | 'version'>)
}

/** An empty programme for two municipalities, with the records given. */
export function registerWith(records: Partial<{ [K in RecordKind]: RecordOf<K>[] }> = {}): Register {
  const programme = {
    id: recordId(30),
    name: 'Example programme',
    regionCode: '06',
    municipalityCodes: ['0604', '0680'],
  }
  return { ...emptyRegister(programme), ...records }
}

/** A register of one placement at one workplace, in which nothing is missing on 2023-06-15. */
export function soundRegister(): Register {
  const since = { from: '2022-01-10', until: null }
  const relation = (number: number, kind: RecordOf<'relations'>['kind'], personId: RecordId) =>
    record(number, { placementId, kind, personId, ...since })
  const session = (
    number: number,
    heldOn: string,
    form: RecordOf<'sessions'>['form'],
    attendeeIds: RecordId[],
  ) => record(number, { heldOn, form, supervisorId, attendeeIds, minutes: 60, themes: [] })
  return registerWith({
    people: [1, 2, 3, 4, 5].map(person),
    attestations: [
      record(40, { personId: supervisorId, ownExperience: true, attestedOn: '2021-12-01', attestedBy: null }),
    ],
    consents: [record(41, { personId: peerSupporterId, purpose: 'picture', given: true, ...since })],
    certificates: [
      record(42, {
        personId: peerSupporterId,
        cohortId: null,
        issuedOn: '2021-12-17',
        until: null,
        issuer: null,
      }),
    ],
    organisations: [
      organisation(20, { parentId: municipalityId }),
      organisation(21, { functions: ['principal-municipality', 'employer'], municipalityCode: '0680' }),
      organisation(22, { functions: ['principal-region', 'employer'], regionCode: '06' }),
    ],
    placements: [
      record(10, {
        personId: peerSupporterId,
        employerId: municipalityId,
        workplaceId,
        supportOrganisationId: null,
        fraction: 75,
        ...since,
      }),
    ],
    relations: [
      relation(50, 'supervisor', supervisorId),
      relation(51, 'mentor', mentorId),
      relation(52, 'line-manager', lineManagerId),
    ],
    roleAgreements: [record(60, { placementId, ...since })],
    marks: [
      record(61, { placementId, item: 'picture', ...since }),
      record(62, { placementId, item: 'flyer', ...since }),
    ],
    staffIntroductions: ['2021-11-08', '2021-11-22', '2021-12-06'].map((heldOn, at) =>
      record(70 + at, { workplaceId, heldOn, participants: 9 + at }),
    ),
    anchorings: (['politics', 'administration', 'unit-manager', 'staff'] as const).map((level, at) =>
      record(80 + at, { workplaceId, level, anchored: true, notedOn: null }),
    ),
    fundings: [record(90, { workplaceId, amount: 400_000, funder: null, from: '2021-10-01', until: null })],
    sessions: [
      session(100, '2023-05-22', 'individual', [peerSupporterId]),
      session(101, '2023-06-01', 'group', [peerSupporterId, coordinatorId]),
    ],
    mandates: [record(110, { name: 'Mandate', from: '2021-01-01', until: null })],
  })
}
