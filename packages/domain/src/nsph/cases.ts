import type { CaseTable } from '../testing/cases.ts'
import { followUpCases } from './follow-up.cases.ts'
import { certificateCases } from './placements/certificate.cases.ts'
import { flyerCases } from './placements/flyer.cases.ts'
import { pictureConsentCases, pictureUpCases } from './placements/picture.cases.ts'
import { placementEndCases } from './placements/placement-end.cases.ts'
import { roleAgreementCases } from './placements/role-agreement.cases.ts'
import { certifiedHasPostCases } from './programme/certified-has-post.cases.ts'
import { mandateEndCases, mandateInForceCases } from './programme/mandate.cases.ts'
import { municipalityCases } from './programme/municipality.cases.ts'
import { programmeCases } from './programme-rules.cases.ts'
import {
  personRecordsAgreeCases,
  placementRecordsAgreeCases,
  programmeRecordsAgreeCases,
  workplaceRecordsAgreeCases,
} from './records-agree.cases.ts'
import { groupSupervisionCases } from './supervision/group-supervision.cases.ts'
import { hasMentorCases } from './supervision/has-mentor.cases.ts'
import { hasSupervisorCases } from './supervision/has-supervisor.cases.ts'
import { individualSupervisionCases } from './supervision/individual-supervision.cases.ts'
import { mentorIndependentCases } from './supervision/mentor-independent.cases.ts'
import { supervisorIndependentCases } from './supervision/supervisor-independent.cases.ts'
import { supervisorOwnExperienceCases } from './supervision/supervisor-own-experience.cases.ts'
import { decisionAnchoredCases } from './workplaces/decision-anchored.cases.ts'
import { fundingEndCases, postFundedCases } from './workplaces/funding.cases.ts'
import { notAloneCases } from './workplaces/not-alone.cases.ts'
import { staffIntroductionsCases } from './workplaces/staff-introductions.cases.ts'

/** The table of cases of every rule of the NSPH model, with the example region's values. */
export const nsphCases: readonly CaseTable[] = [
  hasSupervisorCases,
  supervisorOwnExperienceCases,
  supervisorIndependentCases,
  individualSupervisionCases,
  groupSupervisionCases,
  hasMentorCases,
  mentorIndependentCases,
  roleAgreementCases,
  certificateCases,
  placementEndCases,
  pictureUpCases,
  pictureConsentCases,
  flyerCases,
  placementRecordsAgreeCases,
  staffIntroductionsCases,
  decisionAnchoredCases,
  postFundedCases,
  fundingEndCases,
  notAloneCases,
  workplaceRecordsAgreeCases,
  certifiedHasPostCases,
  personRecordsAgreeCases,
  municipalityCases,
  mandateInForceCases,
  mandateEndCases,
  programmeRecordsAgreeCases,
  ...followUpCases,
  ...programmeCases,
]
