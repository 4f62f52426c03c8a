import type { Day, RecordId } from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import type { Tick } from '../cells/tick-cell.ts'
import { looseKey } from '../text/normal-form.ts'
import { placeNumbers } from './municipality-rows.ts'
import { failAmbiguous, isPlaced } from './named-people.ts'
import type { PlanContext, ReadRow } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'
import { failUnknown } from './session-rows.ts'

/** What one row says about a fault in the system. */
export interface SystemFaultRow extends ReadRow {
  notedOn: Day | null
  description: string | null
  reportedBy: WrittenName | null
  liftedTo: string | null
  liftedOn: Day | null
  answer: string | null
  toldBack: Tick | null
}

export function readSystemFault(reader: RowReader, { today }: PlanContext): SystemFaultRow {
  const notedOn = reader.pastDay('notedOn', today)
  if (notedOn === null) reader.missing('notedOn')
  const description = reader.longText('description')
  if (description === null) reader.missing('description')
  const reportedBy = reader.person('reportedBy')
  if (reportedBy === null) reader.missing('reportedBy')
  const liftedOn = reader.pastDay('liftedOn', today)
  if (notedOn !== null && liftedOn !== null && liftedOn < notedOn) {
    reader.fail('END_BEFORE_START', 'liftedOn', { numbers: { from: notedOn, until: liftedOn } })
  }
  return {
    reader,
    notedOn,
    description,
    reportedBy,
    liftedTo: reader.text('liftedTo'),
    liftedOn,
    answer: reader.longText('answer'),
    toldBack: reader.tickOrNo('toldBack'),
  }
}

/** Plans one fault; whoever saw it must be known. `seen` holds the faults of earlier rows of the file. */
export function planSystemFault(
  row: SystemFaultRow,
  seen: Map<string, RowReader>,
  context: PlanContext,
): void {
  const { reader, notedOn, description, liftedTo, liftedOn, answer } = row
  const reportedById = findReporter(row, context)
  if (reader.failed || notedOn === null || description === null || reportedById === null) return
  const key = `${notedOn}/${looseKey(description)}`
  const earlier = seen.get(key)
  if (earlier !== undefined) {
    reader.fail('ROW_DUPLICATE', null, { numbers: placeNumbers(earlier) })
    return
  }
  seen.set(key, reader)
  const toldBack = row.toldBack?.yes ?? false
  const known = context.draft
    .by('systemFaults', 'notedOn', notedOn)
    .find((one) => looseKey(one.description) === looseKey(description))
  if (known === undefined) {
    const fields = { notedOn, description, reportedById, liftedTo, liftedOn, answer, toldBack }
    context.draft.add('systemFaults', key, fields)
    return
  }
  context.draft.amend('systemFaults', known.id, {
    ...(liftedTo === null ? {} : { liftedTo }),
    ...(liftedOn === null ? {} : { liftedOn }),
    ...(answer === null ? {} : { answer }),
    ...(toldBack ? { toldBack } : {}),
  })
}

function findReporter({ reader, reportedBy }: SystemFaultRow, context: PlanContext): RecordId | null {
  if (reportedBy === null) return null
  const search = context.people.find(reportedBy, (person) => isPlaced(person, context))
  if (search.outcome === 'many') failAmbiguous(reader, 'reportedBy', reportedBy, search.people, context)
  if (search.outcome === 'one' && search.person.isInDraft) return search.person.id
  if (search.outcome !== 'many') failUnknown(reader, 'reportedBy', 'PERSON_UNKNOWN', reportedBy, context)
  return null
}
