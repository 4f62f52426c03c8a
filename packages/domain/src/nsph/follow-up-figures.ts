import { cite } from '../rules/citation.ts'
import { type DatedValue, fillValue, type OpenValue } from '../rules/value.ts'
import { exampleRegionSource, exampleRegionValues } from './example-region.ts'
import * as values from './follow-up-values.ts'
import { modelFrom } from './values.ts'

function figure<T>(open: OpenValue<T>, value: T): DatedValue<T> {
  const entries = [{ from: modelFrom, value, source: cite(exampleRegionSource) }]
  return fillValue(open, { entries, lastCheckedOn: '2026-11-22' })
}

/** Figures for the cases of rules that a region follows up from a day of its own. Invented; they stand in no document. */
export const followUpFigures: readonly DatedValue<unknown>[] = [
  ...exampleRegionValues,
  figure(values.roleAgreementsFollowedUpFrom, modelFrom),
  figure(values.acknowledgementsFollowedUpFrom, modelFrom),
  figure(values.acknowledgedShare, 90),
  figure(values.questionsFollowedUpFrom, modelFrom),
  figure(values.bookingsFollowedUpFrom, modelFrom),
  figure(values.groupsFollowedUpFrom, modelFrom),
  figure(values.placementsFollowedUpFrom, modelFrom),
  figure(values.workplacesFollowedUpFrom, modelFrom),
  figure(values.recruitmentFollowedUpFrom, modelFrom),
  figure(values.ideasFollowedUpFrom, modelFrom),
  figure(values.ideaAnsweredWithin, 60),
  figure(values.supervisionFollowedUpFrom, modelFrom),
  figure(values.roleFollowedUpFrom, modelFrom),
  figure(values.checkInCadence, 60),
  figure(values.reviewEarlyMost, 30),
  figure(values.fullTimeWeek, 40),
  figure(values.handoverTime, 30),
  figure(values.contextMonths, 12),
  figure(values.introducedShare, 80),
  figure(values.teamCountCadence, 180),
  figure(values.userMovementSessionsRequired, 2),
  figure(values.groupSizeMost, 6),
  figure(values.validationTime, 14),
  figure(values.exchangeCadence, 90),
  figure(values.coordinatorCadence, [
    { afterMonths: 0, everyDays: 30 },
    { afterMonths: 6, everyDays: 90 },
  ]),
  figure(values.supervisorCapacity, 12),
  figure(values.supervisorsOwnCadence, 60),
  figure(values.roleWindow, 90),
  figure(values.coreActivities, ['conversation', 'for-recovery']),
  figure(values.coreShareLeast, 50),
  figure(values.watchedShareMost, 20),
  figure(values.selfCheckCadence, 120),
]
