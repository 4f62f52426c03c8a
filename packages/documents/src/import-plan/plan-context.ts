import type { Day } from '@brygga/domain'
import type { ImportTable } from '../recognition.schemas.ts'
import type { Draft } from './draft.ts'
import type { PeopleDirectory } from './people-directory.ts'
import type { PlaceDirectory } from './place-directory.ts'
import type { RowReader } from './row-reader.ts'

/** What all tables are planned with. */
export interface PlanContext {
  /** The day that the register is shown as of: what begins without a day of its own begins then. */
  on: Day
  today: Day
  draft: Draft
  people: PeopleDirectory
  places: PlaceDirectory
  /** Tables that the file holds and that can be read. */
  tables: ReadonlySet<ImportTable>
  /** Rounds of training by the key of their number. */
  cohorts: Map<string, string>
  /** Workplaces whose own row failed, by name key. */
  failedWorkplaces: Map<string, RowReader>
  /** People who, the file says, have no certificate. */
  uncertified: Set<string>
}

/** A row that has been read; planning it may still fail it. */
export interface ReadRow {
  reader: RowReader
}
