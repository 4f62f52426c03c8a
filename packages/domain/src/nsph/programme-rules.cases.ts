import type { CaseTable } from '../testing/cases.ts'
import * as forum from './influence/forum.cases.ts'
import * as guests from './influence/forum-guests.cases.ts'
import * as fault from './influence/system-fault.cases.ts'
import * as cooperation from './programme/cooperation.cases.ts'
import * as goal from './programme/goal.cases.ts'
import * as rounds from './programme/rounds.cases.ts'
import { ruleRemarksAnsweredCases } from './programme/rule-remarks.cases.ts'
import * as cohort from './training/cohort.cases.ts'
import * as gatherings from './training/gatherings.cases.ts'
import * as person from './training/person-training.cases.ts'

/** The table of cases of every rule about training, the programme and influence. */
export const programmeCases: readonly CaseTable[] = [
  cohort.cohortTeamTiedCases,
  cohort.seatsFundedCases,
  cohort.seatsHaveWorkplaceCases,
  cohort.trainingLengthCases,
  cohort.practicalPartsHeldCases,
  gatherings.reunionOfferedCases,
  gatherings.furtherTrainingOfferedCases,
  person.ownExperienceAttestedCases,
  person.trainingBeforeCertificateCases,
  person.practicalPartsAttendedCases,
  person.graduateContactCases,
  goal.goalReachedCases,
  goal.goalHasDayCases,
  goal.publishedFiguresAgreeCases,
  cooperation.agreementInForceCases,
  cooperation.agreementEndCases,
  cooperation.contextResponsibleCases,
  cooperation.methodSupportedCases,
  cooperation.bodiesMeetCases,
  cooperation.mandateHasPhaseCases,
  cooperation.programmeHasCoordinatorCases,
  ruleRemarksAnsweredCases,
  rounds.roundsInTimeCases,
  rounds.nationalNetworkAttendedCases,
  fault.faultAssessedCases,
  fault.faultLiftedCases,
  fault.faultAnsweredCases,
  fault.faultToldBackCases,
  forum.forumHeldCases,
  forum.minutesReceivedCases,
  forum.pointsAnsweredCases,
  forum.pointsToldBackCases,
  guests.forumGuestsNotedCases,
  guests.forumManagerAttendsCases,
  guests.forumEvaluatedCases,
]
