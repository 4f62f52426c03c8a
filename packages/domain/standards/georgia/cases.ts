import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import { educationEachYear, educationFromNetwork, ethicsEveryYear } from './education.rules.ts'
import { oldEnough, wellOnTheWay } from './entry.rules.ts'
import type { EducationHours, SpecialistFacts } from './facts.ts'
import { papersHandedIn } from './papers.rule.ts'
import { georgiaUnits } from './rulebook.ts'

const specialist = (differing: Partial<SpecialistFacts> = {}): SpecialistFacts => ({
  subject: { kind: 'person', id: 'a' },
  bornOn: '1990-04-02',
  recoverySince: '2015-04-02',
  track: 'mental-health',
  appliedOn: '2022-03-01',
  examPassedOn: '2023-05-15',
  education: [],
  handedIn: [],
  ...differing,
})
const hours = (
  on: string,
  amount: number,
  heldBy: EducationHours['heldBy'] = 'network',
  isEthics = false,
): EducationHours => ({ on, amount, heldBy, isEthics })
const educated = (...education: EducationHours[]) => specialist({ education })
const onceOver = '2025-03-01'
const short = 'EDUCATION_TOO_SHORT'

const eachYearCases = casesFor(
  educationEachYear,
  [
    {
      name: 'twelve hours to the last day',
      on: onceOver,
      facts: educated(hours('2024-01-01', 6), hours('2024-12-31', 6)),
      expect: { met: { due: '2025-12-31' } },
    },
    {
      name: 'half an hour too few',
      on: onceOver,
      facts: educated(hours('2024-02-01', 11.5)),
      expect: {
        code: short,
        numbers: { year: '2024', done: 11.5, required: 12 },
        since: '2025-01-01',
        due: '2024-12-31',
      },
    },
    {
      name: 'hours of the next January do not count',
      on: onceOver,
      facts: educated(hours('2024-02-01', 11), hours('2025-01-01', 9)),
      expect: short,
    },
    {
      name: 'hours of the year of the examination do not count',
      on: onceOver,
      facts: educated(hours('2023-12-31', 30)),
      expect: short,
    },
    {
      name: 'hours above twelve are not carried over',
      on: '2026-01-01',
      facts: educated(hours('2024-02-01', 40), hours('2025-02-01', 11)),
      expect: { code: short, numbers: { year: '2025', done: 11, required: 12 } },
    },
    {
      name: 'hours held by others do not count',
      on: onceOver,
      facts: educated(hours('2024-02-01', 11), hours('2024-03-01', 5, 'other')),
      expect: short,
    },
    {
      name: 'hours of an approved vendor count',
      on: onceOver,
      facts: educated(hours('2024-02-01', 6), hours('2024-03-01', 6, 'approved-vendor')),
      expect: 'met',
    },
    {
      name: 'last day of the year, nothing done',
      on: '2024-12-31',
      facts: educated(),
      expect: { met: { due: '2024-12-31' } },
    },
    { name: 'first day after the year, nothing done', on: '2025-01-01', facts: educated(), expect: short },
    {
      name: 'the year of the examination',
      on: '2024-06-01',
      facts: specialist({ examPassedOn: '2024-01-01' }),
      expect: 'not-applicable',
    },
    {
      name: 'not examined',
      on: onceOver,
      facts: specialist({ examPassedOn: null }),
      expect: 'not-applicable',
    },
    {
      name: 'a year that no figure was read for',
      on: '2024-01-01',
      facts: specialist({ examPassedOn: '2022-05-15' }),
      expect: { missing: ['georgia/hours-each-year'] },
    },
    ...aroundFirstDay(educationEachYear, specialist(), 'met'),
  ],
  [],
  georgiaUnits,
)

const networkCases = casesFor(
  educationFromNetwork,
  [
    {
      name: 'six of twelve hours',
      on: onceOver,
      facts: educated(hours('2024-02-01', 6), hours('2024-03-01', 6, 'approved-vendor')),
      expect: 'met',
    },
    {
      name: 'five and a half of twelve hours',
      on: onceOver,
      facts: educated(hours('2024-02-01', 5.5), hours('2024-03-01', 9, 'approved-vendor')),
      expect: { code: 'TOO_LITTLE_FROM_NETWORK', numbers: { year: '2024', done: 5.5, required: 6 } },
    },
    {
      name: 'the year of the examination',
      on: '2024-06-01',
      facts: specialist({ examPassedOn: '2024-01-01' }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(educationFromNetwork, specialist(), 'met'),
  ],
  [],
  georgiaUnits,
)

const ethicsCases = casesFor(
  ethicsEveryYear,
  [
    {
      name: 'one course',
      on: onceOver,
      facts: educated(hours('2024-12-31', 1, 'approved-vendor', true)),
      expect: 'met',
    },
    {
      name: 'none, though many hours',
      on: onceOver,
      facts: educated(hours('2024-02-01', 30)),
      expect: 'ETHICS_MISSED',
    },
    {
      name: 'one in the year after',
      on: onceOver,
      facts: educated(hours('2025-01-01', 1, 'network', true)),
      expect: 'ETHICS_MISSED',
    },
    {
      name: 'one of somebody who is not approved',
      on: onceOver,
      facts: educated(hours('2024-02-01', 1, 'other', true)),
      expect: 'ETHICS_MISSED',
    },
    {
      name: 'last day of the year',
      on: '2024-12-31',
      facts: specialist(),
      expect: { met: { due: '2024-12-31' } },
    },
    {
      name: 'not examined',
      on: onceOver,
      facts: specialist({ examPassedOn: null }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(ethicsEveryYear, specialist(), 'met'),
  ],
  [],
  georgiaUnits,
)

const handed = (year: string, on: string) => specialist({ handedIn: [{ year, on }] })
const papersCases = casesFor(
  papersHandedIn,
  [
    { name: 'first year not over', on: '2024-12-31', facts: specialist(), expect: 'not-applicable' },
    {
      name: 'handed in on the last day',
      on: '2025-01-01',
      facts: handed('2024', '2024-12-31'),
      expect: 'met',
    },
    {
      name: 'papers of another year',
      on: '2025-02-01',
      facts: handed('2023', '2024-01-02'),
      expect: 'PAPERS_LATE',
    },
    {
      name: 'handed in tomorrow',
      on: '2025-01-20',
      facts: handed('2024', '2025-01-21'),
      expect: 'PAPERS_LATE',
    },
    {
      name: 'first day of grace',
      on: '2025-01-01',
      facts: specialist(),
      expect: { code: 'PAPERS_IN_GRACE', since: '2025-01-01', due: '2025-01-15', numbers: { year: '2024' } },
    },
    { name: 'last day of grace', on: '2025-01-15', facts: specialist(), expect: 'PAPERS_IN_GRACE' },
    {
      name: 'first day with a fee',
      on: '2025-01-16',
      facts: specialist(),
      expect: { code: 'PAPERS_LATE', due: '2025-02-28', numbers: { year: '2024', fee: 26 } },
    },
    { name: 'last day with a fee, year 2024', on: '2025-02-28', facts: specialist(), expect: 'PAPERS_LATE' },
    {
      name: 'inactive, year 2024',
      on: '2025-03-01',
      facts: specialist(),
      expect: { code: 'INACTIVE', since: '2025-03-01', numbers: { year: '2024' } },
    },
    {
      name: 'last day of grace, year 2025',
      on: '2026-01-15',
      facts: handed('2024', '2024-12-01'),
      expect: 'PAPERS_IN_GRACE',
    },
    {
      name: 'first day with a fee, year 2025',
      on: '2026-01-16',
      facts: handed('2024', '2024-12-01'),
      expect: 'PAPERS_LATE',
    },
    {
      name: 'last day with a fee, year 2025',
      on: '2026-01-31',
      facts: handed('2024', '2024-12-01'),
      expect: { code: 'PAPERS_LATE', due: '2026-01-31', numbers: { year: '2025', fee: 26 } },
    },
    {
      name: 'inactive, year 2025',
      on: '2026-02-01',
      facts: handed('2024', '2024-12-01'),
      expect: { code: 'INACTIVE', numbers: { year: '2025', fee: 105 } },
    },
    {
      name: 'a year whose grace nobody has written down',
      on: '2024-01-01',
      facts: specialist({ examPassedOn: '2022-05-15' }),
      expect: { missing: ['georgia/grace-days'] },
    },
    {
      name: 'the day before the rulebook begins',
      on: '2023-12-31',
      facts: specialist({ examPassedOn: '2021-05-15' }),
      expect: 'not-in-force',
    },
  ],
  [],
  georgiaUnits,
)

const applied = (bornOn: string | null, track: SpecialistFacts['track'] = 'youth') =>
  specialist({ bornOn, track, appliedOn: '2026-03-02' })
const on = '2026-03-02'
const ageCases = casesFor(
  oldEnough,
  [
    { name: 'eighteen today', on, facts: applied('2008-03-02'), expect: 'met' },
    { name: 'eighteen tomorrow', on, facts: applied('2008-03-03'), expect: 'TOO_YOUNG' },
    { name: 'thirty', on, facts: applied('1995-03-03'), expect: 'met' },
    { name: 'thirty-one today', on, facts: applied('1995-03-02'), expect: 'TOO_OLD_FOR_YOUTH' },
    { name: 'thirty-one today, on another track', on, facts: applied('1995-03-02', 'parent'), expect: 'met' },
    { name: 'nobody has told', on, facts: applied(null), expect: { missing: ['bornOn'] } },
    { name: 'applies tomorrow', on: '2026-03-01', facts: applied('2008-03-02'), expect: 'not-applicable' },
    { name: 'has not applied', on, facts: specialist({ appliedOn: null }), expect: 'not-applicable' },
    ...aroundFirstDay(oldEnough, specialist(), 'met'),
  ],
  [],
  georgiaUnits,
)

const recovering = (recoverySince: string | null) => specialist({ recoverySince, appliedOn: '2026-03-02' })
const recoveryCases = casesFor(
  wellOnTheWay,
  [
    { name: 'a year today', on, facts: recovering('2025-03-02'), expect: 'met' },
    {
      name: 'a year tomorrow',
      on,
      facts: recovering('2025-03-03'),
      expect: { code: 'RECOVERY_TOO_SHORT', numbers: { enoughOn: '2026-03-03' } },
    },
    { name: 'a month short', on, facts: recovering('2025-04-02'), expect: 'RECOVERY_TOO_SHORT' },
    { name: 'thirteen months', on, facts: recovering('2025-02-02'), expect: 'met' },
    { name: 'nobody has told', on, facts: recovering(null), expect: { missing: ['recoverySince'] } },
    { name: 'has not applied', on, facts: specialist({ appliedOn: null }), expect: 'not-applicable' },
    ...aroundFirstDay(wellOnTheWay, specialist(), 'met'),
  ],
  [],
  georgiaUnits,
)

export const georgiaCases = [eachYearCases, networkCases, ethicsCases, papersCases, ageCases, recoveryCases]
