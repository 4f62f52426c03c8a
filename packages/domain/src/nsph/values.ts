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

export const groupSupervisionCadence: OpenValue<number> = {
  id: 'nsph/group-supervision-cadence',
  unit: 'days',
  namedIn: individualSupervisionCadence.namedIn,
}

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

export const placementEndNotice: OpenValue<readonly NoticeStep[]> = {
  id: 'nsph/placement-end-notice',
  unit: 'notice-steps',
  namedIn: cite(nsphBooklet, 'Målet', 'Rollen ska bli en naturlig del av verksamheten på lång sikt.'),
}

export const fundingEndNotice: OpenValue<readonly NoticeStep[]> = {
  id: 'nsph/funding-end-notice',
  unit: 'notice-steps',
  namedIn: cite(nsphBooklet, 'Regionalt arbete', 'Pengar till tjänsten ska finnas.'),
}

export const mandateEndNotice: OpenValue<readonly NoticeStep[]> = {
  id: 'nsph/mandate-end-notice',
  unit: 'notice-steps',
  namedIn: cite(jonkopingPage, null, 'Uppdraget gäller till ett bestämt datum.'),
}
