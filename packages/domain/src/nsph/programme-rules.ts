import type { Rule } from '../rules/rule.ts'
import * as forum from './influence/forum.rules.ts'
import * as guests from './influence/forum-guests.rules.ts'
import * as fault from './influence/system-fault.rules.ts'
import * as cooperation from './programme/cooperation.rules.ts'
import * as goal from './programme/goal.rules.ts'
import * as rounds from './programme/rounds.rules.ts'
import { ruleRemarksAnswered } from './programme/rule-remarks.rule.ts'
import * as cohort from './training/cohort.rules.ts'
import * as gatherings from './training/gatherings.rules.ts'
import * as person from './training/person-training.rules.ts'

/** The rules about training, how the programme is led and carried, and influence. */
export const programmeRules: readonly Rule[] = [
  cohort.cohortTeamTied,
  cohort.seatsFunded,
  cohort.seatsHaveWorkplace,
  cohort.trainingLength,
  cohort.practicalPartsHeld,
  gatherings.reunionOffered,
  gatherings.furtherTrainingOffered,
  person.ownExperienceAttested,
  person.trainingBeforeCertificate,
  person.practicalPartsAttended,
  person.graduateContact,
  goal.goalReached,
  goal.goalHasDay,
  goal.publishedFiguresAgree,
  cooperation.agreementInForce,
  cooperation.agreementEnd,
  cooperation.contextResponsible,
  cooperation.methodSupported,
  cooperation.bodiesMeet,
  cooperation.mandateHasPhase,
  cooperation.programmeHasCoordinator,
  ruleRemarksAnswered,
  rounds.roundsInTime,
  rounds.nationalNetworkAttended,
  fault.faultAssessed,
  fault.faultLifted,
  fault.faultAnswered,
  fault.faultToldBack,
  forum.forumHeld,
  forum.minutesReceived,
  forum.pointsAnswered,
  forum.pointsToldBack,
  guests.forumGuestsNoted,
  guests.forumManagerAttends,
  guests.forumEvaluated,
]
