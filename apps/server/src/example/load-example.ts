import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Actor, nightly, type Rulebooks, type Store } from '@brygga/api'
import type { Change, Operation, Register } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { municipalitiesOf } from '@brygga/domain/sweden'
import type { Administration } from '@brygga/store'
import type { Accounts } from '../sign-in/accounts.ts'
import {
  type ExampleAccount,
  exampleAccounts,
  HALLAND,
  JONKOPING,
  operatorAccount,
  SHOWN_AS_OF,
} from './example-regions.ts'
import { hallandRegister } from './halland.ts'
import { importRegister } from './import-register.ts'

const REGISTER_FILE = new URL('../../../../packages/documents/fixtures/register.xlsx', import.meta.url)

export interface ExampleParts {
  store: Store
  createRegion: Administration['createRegion']
  accounts: Accounts
  rulebooks: Rulebooks
  progress(line: string): void
}

/** Fills an empty store with the two example regions. The register comes in the way that a user's does. */
export async function loadExampleRegions(parts: ExampleParts): Promise<void> {
  parts.progress('Loading the example regions ...')
  const jonkoping = await addRegion(parts, JONKOPING)
  const halland = await addRegion(parts, HALLAND)
  const loader = loaderIn(jonkoping)
  // The mandate comes before the register, whose import asks the rules about the programme too.
  await record(parts, loader, { kind: 'programme.set-up', operations: mandates() })
  await importRegister(parts, loader, 'register.xlsx', await readFile(REGISTER_FILE))
  const register = await parts.store.inRegion(jonkoping, (transaction) => transaction.register())
  await record(parts, loader, { kind: 'programme.set-up', operations: managerRoles(register) })
  await record(parts, loaderIn(halland), {
    kind: 'programme.set-up',
    operations: hallandRegister(randomUUID),
  })
  for (const regionId of [jonkoping, halland]) {
    await nightly(parts.store, regionId, { rulebooks: parts.rulebooks, calendarToday: () => SHOWN_AS_OF })
  }
  for (const account of [...exampleAccounts, operatorAccount]) {
    await addAccount(parts, account, account.region === JONKOPING ? jonkoping : halland, register)
  }
}

async function addRegion(
  { createRegion }: ExampleParts,
  { name, code }: { name: string; code: string },
): Promise<string> {
  const id = randomUUID()
  const municipalityCodes = municipalitiesOf(code).map((municipality) => municipality.code)
  await createRegion({
    id,
    name,
    code,
    municipalityCodes,
    rulebookId: exampleRegionRulebook.id,
    shownAsOf: SHOWN_AS_OF,
  })
  return id
}

/** On whose account the example is loaded, as the audit log has it. */
function loaderIn(regionId: string): Actor {
  return {
    accountId: 'example',
    name: 'Brygga',
    email: 'example@brygga.invalid',
    personId: null,
    roles: ['coordinator'],
    regionId,
  }
}

async function record({ store }: ExampleParts, actor: Actor, change: Change): Promise<void> {
  await store.inRegion(actor.regionId, async (transaction) => {
    await transaction.lockForWriting()
    const applied = await transaction.apply(change, actor)
    if (applied.outcome !== 'done') throw new Error(`The example region took no ${change.kind}`)
    await transaction.audit(
      { action: change.kind, kind: 'change', subjects: [], changeId: applied.changeId },
      actor,
    )
  })
}

/** What the workbook does not hold: the mandate of the programme and its goal (requirements 000-14 and 000-23). */
function mandates(): Operation[] {
  const start = { id: randomUUID(), version: 1, name: 'Projekt', from: '2018-01-01', until: '2021-01-01' }
  const now = {
    id: randomUUID(),
    version: 1,
    name: 'Förvaltning och utveckling',
    from: '2021-01-01',
    until: '2024-07-01',
  }
  const goal = {
    id: randomUUID(),
    version: 1,
    measure: 'employed' as const,
    baseline: 12,
    target: 18,
    setOn: '2023-01-01',
    dueOn: '2024-06-30',
  }
  return [
    { op: 'add', kind: 'mandates', record: start },
    { op: 'add', kind: 'mandates', record: now },
    { op: 'add', kind: 'goals', record: goal },
  ]
}

/** The unit managers of accounts lead the workplaces at which the register names them as line manager. */
function managerRoles(register: Register): Operation[] {
  return exampleAccounts.flatMap((account): Operation[] => {
    if (!account.roles.includes('unit-manager')) return []
    const personId = personIdOf(register, account)
    const relation = register.relations.find(
      (one) => one.kind === 'line-manager' && one.personId === personId,
    )
    const placement = register.placements.find((one) => one.id === relation?.placementId)
    if (placement === undefined) throw new Error('The example register names no unit for its unit manager')
    const { workplaceId: organisationId, from } = placement
    const known = register.roles.some(
      (one) =>
        one.personId === personId && one.role === 'unit-manager' && one.organisationId === organisationId,
    )
    if (known) return []
    const role = {
      id: randomUUID(),
      version: 1,
      personId,
      role: 'unit-manager' as const,
      organisationId,
      fraction: null,
      from,
      until: null,
    }
    return [{ op: 'add', kind: 'roles', record: role }]
  })
}

async function addAccount(
  { accounts }: ExampleParts,
  account: ExampleAccount,
  regionId: string,
  register: Register,
): Promise<void> {
  const accountId = await accounts.create({ name: account.name, email: account.email })
  const personId = account.inRegister ? personIdOf(register, account) : null
  await accounts.join({ accountId, regionId, personId, roles: account.roles })
}

function personIdOf(register: Register, { name }: ExampleAccount): string {
  const found = register.people.filter((person) => person.name === name)
  const [person] = found
  if (person === undefined || found.length > 1)
    throw new Error('The example register does not hold each person of an account once')
  return person.id
}
