import type { Operation, RecordKind, RecordOf } from '@brygga/domain'

type Draft<K extends RecordKind> = Omit<RecordOf<K>, 'id' | 'version'>

/** Collects records to add, giving each an id. */
class Additions {
  readonly operations: Operation[] = []
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  add<K extends RecordKind>(kind: K, draft: Draft<K>): string {
    const id = this.#newId()
    // The kind and the record belong together by the signature above; a union of all kinds cannot say so.
    this.operations.push({ op: 'add', kind, record: { ...draft, id, version: 1 } } as unknown as Operation)
    return id
  }

  person(name: string): string {
    return this.add('people', { name, email: null, protectedIdentity: false })
  }
}

const FOREVER = null

/** The small register of the second example region. Its people are invented and in no other register. */
export function hallandRegister(newId: () => string): Operation[] {
  const additions = new Additions(newId)
  const workplaces = hallandPlaces(additions)
  const supervisor = additions.person('Rut Vinberg')
  const mentor = additions.person('Sture Hallin')
  const manager = additions.person('Maj Särdal')
  role(additions, supervisor, 'supervisor', '2020-01-01')
  role(additions, mentor, 'mentor', '2020-01-01')
  additions.add('attestations', {
    personId: supervisor,
    ownExperience: true,
    attestedOn: '2020-01-01',
    attestedBy: null,
  })
  for (const [name, from, fraction] of [
    ['Vide Lagholm', '2021-03-01', 75],
    ['Tyra Nissafors', '2022-09-05', 50],
  ] as const) {
    const person = additions.person(name)
    role(additions, person, 'peer-supporter', from)
    const placementId = additions.add('placements', {
      personId: person,
      employerId: workplaces.region,
      workplaceId: workplaces.clinic,
      supportOrganisationId: null,
      fraction,
      from,
      until: FOREVER,
    })
    for (const [kind, personId] of [
      ['supervisor', supervisor],
      ['mentor', mentor],
      ['line-manager', manager],
    ] as const) {
      additions.add('relations', { placementId, kind, personId, from, until: FOREVER })
    }
    additions.add('roleAgreements', { placementId, from, until: FOREVER })
    for (const heldOn of ['2023-04-12', '2023-05-17']) {
      additions.add('sessions', {
        heldOn,
        form: 'individual',
        supervisorId: supervisor,
        attendeeIds: [person],
        minutes: 60,
        themes: ['role'],
      })
    }
  }
  additions.add('mandates', { name: 'Uppdrag Halland', from: '2021-01-01', until: '2025-01-01' })
  return additions.operations
}

function hallandPlaces(additions: Additions) {
  const place = { parentId: null, securityClass: null, staffCount: null, regionCode: '13' }
  const region = additions.add('organisations', {
    ...place,
    name: 'Region Halland',
    functions: ['principal-region', 'employer'],
    municipalityCode: null,
    setting: null,
  })
  const clinic = additions.add('organisations', {
    ...place,
    name: 'Psykiatriska mottagningen Falkenberg',
    functions: ['workplace'],
    parentId: region,
    municipalityCode: '1382',
    setting: 'outpatient',
    staffCount: 14,
  })
  for (const heldOn of ['2021-01-19', '2021-02-02', '2021-02-16']) {
    additions.add('staffIntroductions', { workplaceId: clinic, heldOn, participants: 11 })
  }
  additions.add('fundings', {
    workplaceId: clinic,
    amount: 420_000,
    funder: null,
    from: '2021-01-01',
    until: '2025-01-01',
  })
  return { region, clinic }
}

function role(additions: Additions, personId: string, which: RecordOf<'roles'>['role'], from: string): void {
  additions.add('roles', {
    personId,
    role: which,
    organisationId: null,
    fraction: null,
    from,
    until: FOREVER,
  })
}
