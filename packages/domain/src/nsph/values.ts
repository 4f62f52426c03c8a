import type { Day } from '../calendar/day.schemas.ts'
import type { AnchoringLevel } from '../placements/placement.schemas.ts'
import { cite } from '../rules/citation.ts'
import type { CadenceStep, NoticeStep } from '../rules/unit.ts'
import type { DatedValue, OpenValue } from '../rules/value.ts'
import { jonkopingPage, nsphBooklet, uppsalaPage } from './sources.ts'

/** The model is written down in 2018; the sources give no day. */
export const modelFrom: Day = '2018-01-01'

/** Individual supervision: denser at first, the sources say, without a figure. */
export const individualSupervisionCadence: OpenValue<readonly CadenceStep[]> = {
  id: 'nsph/individual-supervision-cadence',
  unit: 'days-by-months',
  namedIn: cite(
    uppsalaPage,
    null,
    'Träffar sker regelbundet, tätare i början, dels i grupp och dels enskilt.',
  ),
}

/** Group supervision: days from one session to the next. */
export const groupSupervisionCadence: OpenValue<number> = {
  id: 'nsph/group-supervision-cadence',
  unit: 'days',
  namedIn: individualSupervisionCadence.namedIn,
}

/** Sessions for the staff before anybody starts: about three. */
export const staffIntroductionsRequired: DatedValue<number> = {
  id: 'nsph/staff-introductions-required',
  unit: 'sessions',
  entries: [
    {
      from: modelFrom,
      value: 3,
      source: cite(nsphBooklet, 'Utbildning', 'Omkring tre utbildningstillfällen för personalen.'),
    },
  ],
  lastCheckedOn: '2026-11-22',
}

/** Levels that a decision is anchored at: all of them, the source says, and does not list them. */
export const anchoringLevels: OpenValue<readonly AnchoringLevel[]> = {
  id: 'nsph/anchoring-levels',
  unit: 'codes',
  namedIn: cite(nsphBooklet, 'Regionalt arbete', 'Beslutet ska vara förankrat på alla nivåer.'),
}

/** How many days before the start a workplace's preparation is asked for. */
export const preparationNotice: OpenValue<number> = {
  id: 'nsph/preparation-notice',
  unit: 'days',
  namedIn: cite(nsphBooklet, 'Regionalt arbete', 'Verksamheten förbereds noga innan någon anställs där.'),
}

/** How long before a contract ends it is told. */
export const placementEndNotice: OpenValue<readonly NoticeStep[]> = {
  id: 'nsph/placement-end-notice',
  unit: 'notice-steps',
  namedIn: cite(
    nsphBooklet,
    'Vad är projektet PEER Support?',
    'Rollen ska bli en naturlig del av verksamheten på lång sikt.',
  ),
}

/** How long before the money ends it is told. */
export const fundingEndNotice: OpenValue<readonly NoticeStep[]> = {
  id: 'nsph/funding-end-notice',
  unit: 'notice-steps',
  namedIn: cite(nsphBooklet, 'Regionalt arbete', 'Pengar till tjänsten ska finnas.'),
}

/** How long before the programme's mandate ends it is told. */
export const mandateEndNotice: OpenValue<readonly NoticeStep[]> = {
  id: 'nsph/mandate-end-notice',
  unit: 'notice-steps',
  namedIn: cite(jonkopingPage, null, 'Uppdraget gäller till ett bestämt datum.'),
}
