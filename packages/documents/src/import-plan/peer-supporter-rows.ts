import { addDays, type Day, type Setting } from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import type { Tick } from '../cells/tick-cell.ts'
import { settingIn } from '../cells/worded-cell.ts'
import { nameKey } from '../text/normal-form.ts'
import { coordinatorInNote } from './coordinator-note.ts'
import { readMunicipality } from './municipality-field.ts'
import { failAmbiguous, failMistyped, findRelated, isPlaced } from './named-people.ts'
import { type KnownPerson, sharesAName } from './people-directory.ts'
import type { PlanContext, ReadRow } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

export const relationFields = ['supervisor', 'mentor', 'manager'] as const
export type RelationField = (typeof relationFields)[number]

/** What one row says about a placement. */
export interface PeerSupporterRow extends ReadRow {
  name: WrittenName | null
  email: string | null
  employer: string | null
  workplace: string | null
  supportOrganisation: string | null
  setting: Setting | null
  municipalityCode: string | null
  fraction: number | null
  from: Day | null
  until: Day | null
  cohort: string | null
  certified: Tick | null
  related: Record<RelationField, WrittenName | null>
  roleAgreement: Tick | null
  picture: Tick | null
  flyer: Tick | null
  pictureConsent: Tick | null
  coordinator: { fraction: number | null } | null
  /** Who the row is about, once that is known. */
  person: KnownPerson | null
}

/** Reads one row; what cannot be read fails it, and all of that is told. */
export function readPeerSupporter(reader: RowReader, context: PlanContext): PeerSupporterRow {
  const name = reader.name()
  if (name === null) reader.missing('name')
  const from = reader.day('startDay')
  if (from === null) reader.missing('startDay')
  const workplace = reader.text('workplace')
  if (workplace === null) reader.missing('workplace')
  return {
    reader,
    name,
    email: reader.email() ?? name?.email?.toLowerCase() ?? null,
    employer: reader.text('employer'),
    workplace,
    supportOrganisation: reader.text('supportOrganisation'),
    setting: readSetting(reader),
    municipalityCode: readMunicipality(reader, context)?.code ?? null,
    fraction: reader.fraction(),
    from,
    until: readUntil(reader, from),
    cohort: reader.text('cohort'),
    certified: reader.tick('certified'),
    related: {
      supervisor: reader.person('supervisor'),
      mentor: reader.person('mentor'),
      manager: reader.person('manager'),
    },
    roleAgreement: reader.tickOrNo('roleAgreement'),
    picture: reader.tickOrNo('picture'),
    flyer: reader.tickOrNo('flyer'),
    pictureConsent: reader.tick('pictureConsent'),
    coordinator: coordinatorInNote(reader.longText('note') ?? ''),
    person: null,
  }
}

/** The kind of service; one that is not understood is left out, and said. */
export function readSetting(reader: RowReader): Setting | null {
  const text = reader.text('setting')
  const setting = text === null ? null : settingIn(text)
  if (text !== null && setting === null) reader.note('SETTING_NOT_UNDERSTOOD', 'setting')
  return setting
}

/** The first day no longer, from the last day that the row gives. */
export function readUntil(reader: RowReader, from: Day | null): Day | null {
  const last = reader.lastDay('endDay')
  if (last === null) return null
  if (from !== null && last < from) {
    reader.fail('END_BEFORE_START', 'endDay', { numbers: { from, until: last } })
    return null
  }
  reader.assume('LAST_DAY_INCLUDED', 'endDay')
  return addDays(last, 1)
}

/** Says who a row is about: by e-mail address, else by name; somebody new is introduced. */
export function identify(row: PeerSupporterRow, context: PlanContext): void {
  const { reader, name, email } = row
  if (name === null || reader.failed) return
  row.person = matchPerson(reader, name, email, context)
  if (row.person !== null) row.person.isPlacedByFile = true
}

/** The person of a row that is about one: known by address or name, or introduced. Null: the row has failed. */
export function matchPerson(
  reader: RowReader,
  name: WrittenName,
  email: string | null,
  context: PlanContext,
): KnownPerson | null {
  const { people } = context
  const addressed = email === null ? undefined : people.byEmail(email)
  if (addressed !== undefined) {
    if (sharesAName(addressed.name, name.name)) return addressed
    failAmbiguous(reader, 'email', name, [addressed], context)
    return null
  }
  // Another address is another person, unless only one of the two has one.
  const same = people.byName(name.name).filter((person) => email === null || person.claimed === null)
  const placed = same.filter((person) => isPlaced(person, context))
  const candidates = same.length > 1 && placed.length > 0 ? placed : same
  if (candidates.length > 1) {
    failAmbiguous(reader, 'name', name, candidates, context)
    return null
  }
  const [known] = candidates
  if (known === undefined) return people.introduce(name.name, email)
  if (email !== null) people.claim(known, email)
  return known
}

/** Fails a row whose supervisor, mentor or manager is the person itself, may be several people, or is mistyped. */
export function checkRelated(row: PeerSupporterRow, context: PlanContext): void {
  for (const field of relationFields) {
    const written = row.related[field]
    if (written === null || row.name === null) continue
    const search = findRelated(written, field, row.from ?? context.on, context)
    if (search.outcome === 'many') failAmbiguous(row.reader, field, written, search.people, context)
    const isSelf = search.outcome === 'one' && search.person === row.person
    if (isSelf || (row.person === null && nameKey(written.name) === nameKey(row.name.name))) {
      row.reader.fail('OWN_RELATION', field)
    } else if (search.outcome === 'none') failMistyped(row.reader, field, written, row.person, context)
  }
}
