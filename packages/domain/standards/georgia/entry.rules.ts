import { addMonths, cannotTell, defineRule, met, notMet } from '@brygga/domain'
import { figure, yearOfReading as from } from '../figure.ts'
import type { SpecialistFacts } from './facts.ts'
import { entry, youthTrack } from './sources.ts'

export const leastAge = figure('georgia/least-age', 'years', [from, 18, entry])
export const mostAgeOfYouth = figure('georgia/most-age-of-youth', 'years', [from, 30, youthTrack])
export const monthsOfRecovery = figure('georgia/months-of-recovery', 'months', [from, 12, entry])

const applying = {
  subject: 'person',
  kind: 'gate',
  inForce: { from },
  remedy: null,
  applies: ({ appliedOn }: SpecialistFacts, day: { reached(day: string): boolean }) =>
    appliedOn !== null && day.reached(appliedOn),
} as const

export const oldEnough = defineRule({
  ...applying,
  id: 'georgia/old-enough',
  question: 'old enough for the track',
  source: entry,
  codes: { TOO_YOUNG: { severity: 'block' }, TOO_OLD_FOR_YOUTH: { severity: 'block' } },
  parameters: { least: leastAge, most: mostAgeOfYouth },
  check({ bornOn, appliedOn, track }: SpecialistFacts, { least, most }) {
    if (bornOn === null || appliedOn === null) return cannotTell('bornOn')
    if (addMonths(bornOn, 12 * least) > appliedOn) return notMet('TOO_YOUNG', { least })
    const isTooOld = track === 'youth' && addMonths(bornOn, 12 * (most + 1)) <= appliedOn
    return isTooOld ? notMet('TOO_OLD_FOR_YOUTH', { most }) : met()
  },
})

export const wellOnTheWay = defineRule({
  ...applying,
  id: 'georgia/well-on-the-way',
  question: 'working toward recovery for long enough',
  source: entry,
  codes: { RECOVERY_TOO_SHORT: { severity: 'block' } },
  parameters: { months: monthsOfRecovery },
  check({ recoverySince, appliedOn }: SpecialistFacts, { months }) {
    if (recoverySince === null || appliedOn === null) return cannotTell('recoverySince')
    const enoughOn = addMonths(recoverySince, months)
    return enoughOn <= appliedOn ? met() : notMet('RECOVERY_TOO_SHORT', { enoughOn })
  },
})
