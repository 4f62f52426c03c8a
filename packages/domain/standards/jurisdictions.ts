import { australiaCases, australiaFacts, australiaRulebook } from './australia/rulebook.ts'
import { canadaCases } from './canada/cases.ts'
import { canadaFacts } from './canada/facts.ts'
import { canadaRulebook } from './canada/rulebook.ts'
import { denmarkRulebook } from './denmark/rulebook.ts'
import { exInCases } from './ex-in/cases.ts'
import { exInFacts } from './ex-in/facts.ts'
import { exInRulebook } from './ex-in/rulebook.ts'
import { fidelityIndexCases, fidelityIndexFacts, fidelityIndexRulebook } from './fidelity-index/rulebook.ts'
import { georgiaCases } from './georgia/cases.ts'
import { georgiaFacts } from './georgia/facts.ts'
import { georgiaRulebook } from './georgia/rulebook.ts'
import { imrocCases, imrocFacts, imrocRulebook } from './imroc/rulebook.ts'
import { inventedJurisdictions } from './invented-jurisdictions/index.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { napsCases, napsFacts, napsRulebook } from './naps/rulebook.ts'
import { networkFeeCases, vgrFeeCases } from './network-fee/cases.ts'
import { networkFeeFacts } from './network-fee/facts.ts'
import { networkFeeRulebook, vgrFeeRulebook } from './network-fee/rulebook.ts'
import { newZealandCases, newZealandFacts, newZealandRulebook } from './new-zealand/rulebook.ts'
import { nhsCases, nhsFacts, nhsRulebook } from './nhs/rulebook.ts'
import { samhsaCases } from './samhsa/cases.ts'
import { samhsaFacts } from './samhsa/facts.ts'
import { samhsaRulebook } from './samhsa/rulebook.ts'
import { swedenLawCases, swedenLawFacts, swedenLawRulebook } from './sweden-law/rulebook.ts'
import { swedenPracticeCases } from './sweden-practice/cases.ts'
import { swedenPracticeFacts } from './sweden-practice/facts.ts'
import { swedenPracticeRulebook } from './sweden-practice/rulebook.ts'
import { upsidesCases, upsidesFacts, upsidesRulebook } from './upsides/rulebook.ts'

/** Every standard that is written down here. */
export const jurisdictions: readonly Jurisdiction[] = [
  { rulebook: swedenPracticeRulebook, tables: swedenPracticeCases, facts: swedenPracticeFacts },
  { rulebook: swedenLawRulebook, tables: swedenLawCases, facts: swedenLawFacts },
  { rulebook: networkFeeRulebook, tables: networkFeeCases, facts: networkFeeFacts },
  { rulebook: vgrFeeRulebook, tables: vgrFeeCases, facts: networkFeeFacts },
  { rulebook: samhsaRulebook, tables: samhsaCases, facts: samhsaFacts },
  { rulebook: georgiaRulebook, tables: georgiaCases, facts: georgiaFacts },
  { rulebook: napsRulebook, tables: napsCases, facts: napsFacts },
  { rulebook: exInRulebook, tables: exInCases, facts: exInFacts },
  { rulebook: canadaRulebook, tables: canadaCases, facts: canadaFacts },
  { rulebook: australiaRulebook, tables: australiaCases, facts: australiaFacts },
  { rulebook: newZealandRulebook, tables: newZealandCases, facts: newZealandFacts },
  { rulebook: nhsRulebook, tables: nhsCases, facts: nhsFacts },
  { rulebook: imrocRulebook, tables: imrocCases, facts: imrocFacts },
  { rulebook: fidelityIndexRulebook, tables: fidelityIndexCases, facts: fidelityIndexFacts },
  { rulebook: upsidesRulebook, tables: upsidesCases, facts: upsidesFacts },
  ...inventedJurisdictions,
  { rulebook: denmarkRulebook, tables: [], facts: swedenPracticeFacts },
]
