import { byPhase } from './by-phase.cases.ts'
import { cadenceByCertificate } from './cadence-by-certificate.cases.ts'
import { calendarPeriods } from './calendar-periods.cases.ts'
import { firstIndependentWork } from './first-independent-work.cases.ts'
import { hoursOfTopics } from './hours-by-topic.cases.ts'
import { hoursNotCounting } from './hours-not-counting.cases.ts'
import { oneExtension } from './one-extension.cases.ts'
import { orderOfPractica } from './order-of-practica.cases.ts'
import { regionalLimit } from './regional-limit.cases.ts'
import { renewalResets } from './renewal-resets.cases.ts'
import { requestInWorkingDays } from './request-in-working-days.cases.ts'
import { rollingYear } from './rolling-year.cases.ts'
import { shareOfIndividual } from './share-of-individual.cases.ts'
import { sinceAnEvent } from './since-an-event.cases.ts'
import { spanPerFullTime } from './span-of-control.cases.ts'
import { yearlyHours } from './yearly-hours.cases.ts'

/** Kinds of rules that none of the standards that were read has, but others do. */
export const inventedJurisdictions = [
  oneExtension,
  hoursOfTopics,
  hoursNotCounting,
  cadenceByCertificate,
  spanPerFullTime,
  firstIndependentWork,
  yearlyHours,
  orderOfPractica,
  renewalResets,
  requestInWorkingDays,
  byPhase,
  calendarPeriods,
  rollingYear,
  sinceAnEvent,
  shareOfIndividual,
  regionalLimit,
]
