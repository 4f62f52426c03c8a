import type { Rulebook, SubjectFacts } from '@brygga/domain'
import type { CaseTable } from '@brygga/domain/testing'
import type fc from 'fast-check'

/** A standard written down: its rulebook, the cases of each rule, and facts of every kind it may be asked about. */
export interface Jurisdiction {
  readonly rulebook: Rulebook
  readonly tables: readonly CaseTable[]
  readonly facts: fc.Arbitrary<SubjectFacts>
}
