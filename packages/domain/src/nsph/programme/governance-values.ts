import type { Day } from '../../calendar/day.schemas.ts'
import { cite } from '../../rules/citation.ts'
import type { NoticeStep } from '../../rules/unit.ts'
import type { OpenValue } from '../../rules/value.ts'
import { jonkopingPage, nsphBooklet } from '../sources.ts'

const cooperation = cite(
  nsphBooklet,
  'Samverkan med brukarrörelsen',
  'Ett organiserat samarbete mellan huvudmän och brukarrörelse är grunden.',
)
const governance = cite(
  jonkopingPage,
  null,
  'Strategigruppen och styrgruppen har gett uppdraget att öka antalet med 50 procent.',
)

/** The day from which a region keeps its agreements, its bodies and what it publishes. */
export const programmeFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/programme-followed-up-from',
  unit: 'day',
  namedIn: governance,
}

/** How long before a cooperation agreement ends it is told. */
export const agreementEndNotice: OpenValue<readonly NoticeStep[]> = {
  id: 'nsph/agreement-end-notice',
  unit: 'notice-steps',
  namedIn: cooperation,
}

/** Days from one meeting of a body to the next. */
export const bodyMeetingCadence: OpenValue<number> = {
  id: 'nsph/body-meeting-cadence',
  unit: 'days',
  namedIn: governance,
}

/** How far an approximate figure may lie from the count, in percent of the count. */
export const publishedFigureTolerance: OpenValue<number> = {
  id: 'nsph/published-figure-tolerance',
  unit: 'percent',
  namedIn: cite(jonkopingPage, null, 'Nätverket består av ungefär 80 peers och peer supportrar.'),
}

const remarks = cite(
  nsphBooklet,
  'Vikten av handledning',
  'Fylligare riktlinjer skrivs utifrån handledares och peer supportrars erfarenheter.',
)

/** The day from which a region keeps what is said of its rules. */
export const ruleRemarksFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/rule-remarks-followed-up-from',
  unit: 'day',
  namedIn: remarks,
}

/** Days within which a remark on a rule is answered. */
export const ruleRemarkAnsweredWithin: OpenValue<number> = {
  id: 'nsph/rule-remark-answered-within',
  unit: 'days',
  namedIn: remarks,
}

const national = cite(
  jonkopingPage,
  null,
  'Två personer från länet deltar i den nationella samverkan som NSPH samordnar.',
)

/** The day from which a region keeps who takes part in the national collaboration. */
export const nationalNetworkFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/national-network-followed-up-from',
  unit: 'day',
  namedIn: national,
}

/** How many of a region take part in the national collaboration: two of one county, the source says, and asks nobody else. */
export const nationalNetworkMembers: OpenValue<number> = {
  id: 'nsph/national-network-members',
  unit: 'people',
  namedIn: national,
}
