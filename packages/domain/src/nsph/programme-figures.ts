import { cite } from '../rules/citation.ts'
import { type DatedValue, fillValue, type OpenValue } from '../rules/value.ts'
import { exampleRegionSource } from './example-region.ts'
import * as influence from './influence/influence-values.ts'
import * as programme from './programme/governance-values.ts'
import * as training from './training/training-values.ts'
import { modelFrom } from './values.ts'

function figure<T>(open: OpenValue<T>, value: T): DatedValue<T> {
  const entries = [{ from: modelFrom, value, source: cite(exampleRegionSource) }]
  return fillValue(open, { entries, lastCheckedOn: '2026-11-22' })
}

/** Figures for the cases of rules that a region follows up from a day of its own. Invented; they stand in no document. */
export const programmeFigures: readonly DatedValue<unknown>[] = [
  figure(training.trainingFollowedUpFrom, modelFrom),
  figure(training.reunionWithin, 180),
  figure(training.furtherTrainingWithin, 365),
  figure(training.graduateContactWithin, 150),
  figure(programme.programmeFollowedUpFrom, modelFrom),
  figure(programme.ruleRemarksFollowedUpFrom, modelFrom),
  figure(programme.ruleRemarkAnsweredWithin, 90),
  figure(programme.nationalNetworkFollowedUpFrom, modelFrom),
  figure(programme.nationalNetworkMembers, 2),
  figure(training.roundsFollowedUpFrom, modelFrom),
  figure(training.roundCadence, 18),
  figure(programme.agreementEndNotice, [
    { days: 120, severity: 'info' },
    { days: 45, severity: 'warn' },
  ]),
  figure(programme.bodyMeetingCadence, 100),
  figure(programme.publishedFigureTolerance, 10),
  figure(influence.influenceFollowedUpFrom, modelFrom),
  figure(influence.forumGuestsFollowedUpFrom, modelFrom),
  figure(influence.forumManagerWithin, 90),
  figure(influence.forumEvaluationsFollowedUpFrom, modelFrom),
  figure(influence.forumEvaluatedWithin, 182),
  figure(influence.faultAssessedWithin, 14),
  figure(influence.faultLiftedWithin, 28),
  figure(influence.faultAnsweredWithin, 60),
  figure(influence.faultToldBackWithin, 21),
  figure(influence.minutesReceivedWithin, 7),
  figure(influence.pointAnsweredWithin, 30),
  figure(influence.pointToldBackWithin, 35),
]
