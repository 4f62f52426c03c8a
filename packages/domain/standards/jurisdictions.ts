import { georgiaCases } from './georgia/cases.ts'
import { georgiaFacts } from './georgia/facts.ts'
import { georgiaRulebook } from './georgia/rulebook.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { napsCases, napsFacts, napsRulebook } from './naps/rulebook.ts'
import { samhsaCases } from './samhsa/cases.ts'
import { samhsaFacts } from './samhsa/facts.ts'
import { samhsaRulebook } from './samhsa/rulebook.ts'

/** Every standard that is written down here. */
export const jurisdictions: readonly Jurisdiction[] = [
  { rulebook: georgiaRulebook, tables: georgiaCases, facts: georgiaFacts },
  { rulebook: napsRulebook, tables: napsCases, facts: napsFacts },
  { rulebook: samhsaRulebook, tables: samhsaCases, facts: samhsaFacts },
]
