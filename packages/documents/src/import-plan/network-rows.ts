import type { Day } from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import type { Tick } from '../cells/tick-cell.ts'
import { readMunicipality } from './municipality-field.ts'
import { placeNumbers } from './municipality-rows.ts'
import { ensureRole } from './named-people.ts'
import { matchPerson, readUntil } from './peer-supporter-rows.ts'
import type { KnownPerson } from './people-directory.ts'
import type { PlanContext, ReadRow } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

/** What one row says about a peer in the network. */
export interface NetworkRow extends ReadRow {
  name: WrittenName | null
  email: string | null
  municipalityCode: string | null
  assignment: string | null
  recoveryCollege: Tick | null
  lastContact: Day | null
  from: Day | null
  until: Day | null
  person: KnownPerson | null
}

export function readNetworkPeer(reader: RowReader, context: PlanContext): NetworkRow {
  const name = reader.name()
  if (name === null) reader.missing('name')
  const from = reader.day('startDay')
  return {
    reader,
    name,
    email: reader.email() ?? name?.email?.toLowerCase() ?? null,
    municipalityCode: readMunicipality(reader, context)?.code ?? null,
    assignment: reader.text('assignment'),
    recoveryCollege: reader.tickOrNo('recoveryCollege'),
    lastContact: reader.pastDay('lastContact', context.today),
    from,
    until: readUntil(reader, from),
    person: null,
  }
}

/** Says who a row is about; the same person twice is one row too many. */
export function identifyNetworkPeers(rows: readonly NetworkRow[], context: PlanContext): void {
  const seen = new Map<KnownPerson, RowReader>()
  for (const row of rows) {
    if (row.name === null || row.reader.failed) continue
    row.person = matchPerson(row.reader, row.name, row.email, context)
    if (row.person === null) continue
    const earlier = seen.get(row.person)
    if (earlier !== undefined) row.reader.fail('ROW_DUPLICATE', null, { numbers: placeNumbers(earlier) })
    else seen.set(row.person, row.reader)
  }
}

/** Plans the membership of a good row. */
export function planNetworkPeer(row: NetworkRow, context: PlanContext): void {
  const { reader, name, person, municipalityCode, assignment, lastContact, until } = row
  if (reader.failed || name === null || person === null) return
  const { draft, people } = context
  const personId = people.enter(person)
  people.correct(person, name.name, row.email)
  const recoveryCollege = row.recoveryCollege?.yes ?? null
  const known = draft.by('networkMemberships', 'personId', personId).at(-1)
  if (known === undefined) {
    if (row.from === null) reader.assume('MEMBERSHIP_START_ASSUMED')
    const from = row.from ?? earliest(lastContact, context.on)
    const fields = { personId, from, until, municipalityCode, assignment, recoveryCollege }
    draft.add('networkMemberships', personId, { ...fields, lastContactOn: lastContact })
    ensureRole(context, personId, 'network-peer', null, from)
    return
  }
  const isLater = lastContact !== null && (known.lastContactOn ?? '') < lastContact
  draft.amend('networkMemberships', known.id, {
    ...(row.from === null ? {} : { from: row.from }),
    ...(until === null ? {} : { until }),
    ...(municipalityCode === null ? {} : { municipalityCode }),
    ...(assignment === null ? {} : { assignment }),
    ...(recoveryCollege === true || known.recoveryCollege === null ? { recoveryCollege } : {}),
    ...(isLater ? { lastContactOn: lastContact } : {}),
  })
  ensureRole(context, personId, 'network-peer', null, row.from ?? known.from)
}

function earliest(day: Day | null, on: Day): Day {
  return day === null || day > on ? on : day
}
