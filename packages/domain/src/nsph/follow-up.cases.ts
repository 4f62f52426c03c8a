import type { CaseTable } from '../testing/cases.ts'
import * as context from './placements/context.cases.ts'
import * as placements from './placements/follow-up.cases.ts'
import { postsWithinFullTimeCases } from './placements/posts.cases.ts'
import { registerExtractCases } from './placements/register-extract.cases.ts'
import { roleAcknowledgedCases } from './placements/role-acknowledged.cases.ts'
import * as role from './role/role.cases.ts'
import * as supervision from './supervision/follow-up.cases.ts'
import * as groups from './supervision/group.cases.ts'
import { noSilentGapCases } from './supervision/no-silent-gap.cases.ts'
import * as meetings from './supervision/peer-meetings.cases.ts'
import { sharedQuestionsTakenUpCases } from './supervision/shared-questions.cases.ts'
import * as supervisors from './supervision/supervisor.cases.ts'
import * as workplaces from './workplaces/follow-up.cases.ts'
import { improvementIdeaAnsweredCases } from './workplaces/improvement-ideas.cases.ts'
import * as recruitment from './workplaces/recruitment.cases.ts'

/** The tables of cases of the rules about how things go on, in the order of the rules. */
export const followUpCases: readonly CaseTable[] = [
  placements.roleAgreementCompleteCases,
  roleAcknowledgedCases,
  placements.checkInInTimeCases,
  placements.checkInAttendedCases,
  placements.reviewsHeldCases,
  placements.presenceFitsPostCases,
  postsWithinFullTimeCases,
  context.collegialContextCases,
  context.supportOrganisationNamedCases,
  context.handoverKnownCases,
  registerExtractCases,
  workplaces.noStageSkippedCases,
  workplaces.placedWhenReadyCases,
  workplaces.teamIntroducedCases,
  workplaces.userMovementPreparedCases,
  workplaces.workplaceTasksDoneCases,
  recruitment.workplacePurposeStatedCases,
  recruitment.recruitedByCriteriaCases,
  improvementIdeaAnsweredCases,
  supervision.supervisionPlannedCases,
  supervision.planDenseEnoughCases,
  supervision.requestAnsweredCases,
  sharedQuestionsTakenUpCases,
  supervision.absenceCoveredCases,
  supervision.groupSizeCases,
  groups.groupLedWithCompetenceCases,
  groups.everyoneSpokeCases,
  noSilentGapCases,
  supervision.sessionsValidatedCases,
  meetings.exchangeInTimeCases,
  meetings.hasCoordinatorCases,
  meetings.coordinatorMeetingInTimeCases,
  supervisors.supervisorWithinCapacityCases,
  supervisors.supervisorSupervisedCases,
  role.coreWorkShareCases,
  role.watchedWorkShareCases,
  role.roleEventsClosedCases,
  role.selfCheckInTimeCases,
  role.supervisorCheckInTimeCases,
  role.selfCheckNotFallingCases,
]
