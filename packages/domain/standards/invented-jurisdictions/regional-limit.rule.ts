import {
  cannotTell,
  defineRule,
  defineRulebook,
  extendRulebook,
  fillValue,
  met,
  notMet,
  type OpenValue,
  type SubjectFacts,
} from '@brygga/domain'
import { readOn } from '../figure.ts'
import { article, from, ofPlacement } from './order.ts'

export interface WorkloadFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly workplaces: number | null
}
const named = article(
  19,
  'A peer supporter does not work in too many places; no source says how many that is.',
)
const local = article(20, 'The region has decided: at most 3 places, 2 from 2025.')

/** No source gives a figure, so that the model leaves it open and a region sets its own. */
export const mostWorkplaces: OpenValue<number> = {
  id: 'regional-limit/most-workplaces',
  unit: 'posts',
  namedIn: named,
}

export const notTooManyPlaces = defineRule({
  ...ofPlacement,
  id: 'regional-limit/places',
  question: 'not in too many places',
  kind: 'advice',
  source: named,
  codes: { TOO_MANY_PLACES: { severity: 'info' } },
  parameters: { most: mostWorkplaces },
  check({ workplaces }: WorkloadFacts, { most }) {
    if (workplaces === null) return cannotTell('workplaces')
    return workplaces <= most ? met() : notMet('TOO_MANY_PLACES', { workplaces, most })
  },
})

export const regionalValue = fillValue(mostWorkplaces, {
  entries: [
    { from, value: 3, source: local },
    { from: '2025-01-01', value: 2, source: local },
    { from: '2027-01-01', value: null, source: local },
  ],
  lastCheckedOn: readOn,
})

export const model = defineRulebook({
  id: 'regional-limit',
  version: '1.0.0',
  coveredFrom: from,
  rules: [notTooManyPlaces],
})
export const region = extendRulebook(model, {
  id: 'regional-limit-north',
  version: '1.0.0',
  coveredFrom: from,
  rules: [],
  values: [regionalValue],
  severities: { TOO_MANY_PLACES: 'warn' },
})
