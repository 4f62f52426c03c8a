import type { Rule } from '../rules/rule.ts'
import * as placements from './placements/follow-up.rules.ts'
import { postsWithinFullTime } from './placements/posts.rule.ts'
import { registerExtractSeen } from './placements/register-extract.rule.ts'
import { roleAcknowledged } from './placements/role-acknowledged.rule.ts'
import * as role from './role/role.rules.ts'
import * as supervision from './supervision/follow-up.rules.ts'
import * as groups from './supervision/group.rules.ts'
import { noSilentGap } from './supervision/no-silent-gap.rule.ts'
import { sharedQuestionsTakenUp } from './supervision/shared-questions.rule.ts'
import * as supervisors from './supervision/supervisor.rules.ts'
import * as workplaces from './workplaces/follow-up.rules.ts'
import { improvementIdeaAnswered } from './workplaces/improvement-ideas.rule.ts'
import * as recruitment from './workplaces/recruitment.rules.ts'

/** The rules about how placements, workplaces, supervision and the role go on once somebody is in place. */
export const followUpRules: readonly Rule[] = [
  placements.roleAgreementComplete,
  roleAcknowledged,
  placements.checkInInTime,
  placements.checkInAttended,
  placements.reviewsHeld,
  placements.presenceFitsPost,
  postsWithinFullTime,
  placements.collegialContext,
  placements.supportOrganisationNamed,
  placements.handoverKnown,
  registerExtractSeen,
  workplaces.noStageSkipped,
  workplaces.placedWhenReady,
  workplaces.teamIntroduced,
  workplaces.userMovementPrepared,
  workplaces.workplaceTasksDone,
  recruitment.workplacePurposeStated,
  recruitment.recruitedByCriteria,
  improvementIdeaAnswered,
  supervision.supervisionPlanned,
  supervision.planDenseEnough,
  supervision.requestAnswered,
  sharedQuestionsTakenUp,
  supervision.absenceCovered,
  supervision.groupSize,
  groups.groupLedWithCompetence,
  groups.everyoneSpoke,
  noSilentGap,
  supervision.sessionsValidated,
  supervision.exchangeInTime,
  supervision.hasCoordinator,
  supervision.coordinatorMeetingInTime,
  supervisors.supervisorWithinCapacity,
  supervisors.supervisorSupervised,
  role.coreWorkShare,
  role.watchedWorkShare,
  role.roleEventsClosed,
  role.selfCheckInTime,
  role.supervisorCheckInTime,
  role.selfCheckNotFalling,
]
