import type { CaseTable } from '../testing/cases.ts'
import * as influence from './influence/influence.cases.ts'
import * as governance from './programme/governance.cases.ts'
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
  governance.goalReachedCases,
  governance.goalHasDayCases,
  governance.publishedFiguresAgreeCases,
  governance.agreementInForceCases,
  governance.agreementEndCases,
  governance.contextResponsibleCases,
  governance.methodSupportedCases,
  governance.bodiesMeetCases,
  governance.mandateHasPhaseCases,
  governance.programmeHasCoordinatorCases,
  influence.faultAssessedCases,
  influence.faultLiftedCases,
  influence.faultAnsweredCases,
  influence.faultToldBackCases,
  influence.forumHeldCases,
  influence.minutesReceivedCases,
  influence.pointsAnsweredCases,
  influence.pointsToldBackCases,
]
