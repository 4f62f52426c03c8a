import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import type { CandidateFacts, Stage } from './facts.ts'
import { canadaUnits, feesPaid, levelByExperience, stagesInOrder, timeTaken } from './rulebook.ts'

const on = '2026-09-01'
const candidate = (differing: Partial<CandidateFacts> = {}): CandidateFacts => ({
  subject: { kind: 'person', id: 'a' },
  experience: [],
  certificates: [],
  stages: [],
  paid: [],
  ...differing,
})
const certified = (level: 'full' | 'provisional', ...hours: [string, number][]) =>
  candidate({
    certificates: [{ level, from: '2026-08-01' }],
    experience: hours.map(([day, amount]) => ({ on: day, amount })),
  })

const levelCases = casesFor(
  levelByExperience,
  [
    {
      name: 'full with 200 hours',
      on,
      facts: certified('full', ['2026-02-01', 120], ['2026-07-31', 80]),
      expect: 'met',
    },
    {
      name: 'full with 199 hours',
      on,
      facts: certified('full', ['2026-02-01', 199]),
      expect: { code: 'FULL_WITHOUT_EXPERIENCE', numbers: { done: 199, hours: 200 }, since: '2026-08-01' },
    },
    {
      name: 'the last hour came after the full certificate',
      on,
      facts: certified('full', ['2026-02-01', 199], ['2026-08-01', 1]),
      expect: 'FULL_WITHOUT_EXPERIENCE',
    },
    {
      name: 'provisional with 199 hours',
      on,
      facts: certified('provisional', ['2026-02-01', 199]),
      expect: 'met',
    },
    {
      name: 'provisional with 200 hours since',
      on,
      facts: certified('provisional', ['2026-02-01', 199], [on, 1]),
      expect: 'READY_FOR_FULL',
    },
    {
      name: 'two levels on one day',
      on,
      facts: candidate({
        certificates: [
          { level: 'full', from: '2026-08-01' },
          { level: 'provisional', from: '2026-08-01' },
        ],
      }),
      expect: 'LEVELS_CONTRADICT',
    },
    {
      name: 'provisional first, full now',
      on,
      facts: candidate({
        certificates: [
          { level: 'full', from: on },
          { level: 'provisional', from: '2026-02-01' },
        ],
        experience: [{ on: '2026-08-31', amount: 200 }],
      }),
      expect: 'met',
    },
    {
      name: 'nobody has told the hours',
      on,
      facts: { ...certified('full'), experience: null },
      expect: { missing: ['experience'] },
    },
    { name: 'not certified', on, facts: candidate(), expect: 'not-applicable' },
    { name: 'certified tomorrow', on: '2026-07-31', facts: certified('full'), expect: 'not-applicable' },
    ...aroundFirstDay(
      levelByExperience,
      candidate({ certificates: [{ level: 'full', from: '2025-03-01' }] }),
      'FULL_WITHOUT_EXPERIENCE',
    ),
  ],
  [],
  canadaUnits,
)

const going = (...stages: [Stage, string, string | null][]) =>
  candidate({ stages: stages.map(([step, from, until]) => ({ step, from, until })) })
const application: [Stage, string, string] = ['application', '2026-02-02', '2026-03-02']

const orderCases = casesFor(
  stagesInOrder,
  [
    {
      name: 'one after the other',
      on,
      facts: going(
        ['practicum', '2026-06-01', null],
        ['examination', '2026-03-02', '2026-06-01'],
        application,
      ),
      expect: 'met',
    },
    {
      name: 'examined before the application was settled',
      on,
      facts: going(application, ['examination', '2026-03-01', null]),
      expect: { code: 'STAGE_TOO_EARLY', numbers: { before: 'application', after: 'examination' } },
    },
    {
      name: 'practicum without examination',
      on,
      facts: going(application, ['practicum', '2026-06-01', null]),
      expect: { code: 'STAGE_TOO_EARLY', numbers: { before: 'examination', after: 'practicum' } },
    },
    { name: 'applied', on, facts: going(application), expect: 'not-applicable' },
    ...aroundFirstDay(stagesInOrder, going(['practicum', '2025-06-02', null]), 'STAGE_TOO_EARLY'),
  ],
  [],
  canadaUnits,
)

const paying = (stage: Stage, ...payments: [string, number][]) => ({
  ...going([stage, '2026-06-01', null]),
  paid: payments.map(([day, amount]) => ({ stage, on: day, amount })),
})
const feeCases = casesFor(
  feesPaid,
  [
    ...(['application', 'examination', 'practicum'] as const).flatMap((stage, at) => {
      const fee = [90, 440, 750][at] ?? 0
      return [
        {
          name: `${stage}: paid on the day it begins`,
          on,
          facts: paying(stage, ['2026-06-01', fee]),
          expect: 'met' as const,
        },
        {
          name: `${stage}: a dollar too little`,
          on,
          facts: paying(stage, ['2026-06-01', fee - 1]),
          expect: 'FEE_NOT_PAID' as const,
        },
      ]
    }),
    {
      name: 'paid in two parts',
      on,
      facts: paying('practicum', ['2026-02-01', 700], ['2026-03-01', 50]),
      expect: 'met',
    },
    {
      name: 'paid the day after',
      on,
      facts: paying('application', ['2026-06-02', 90]),
      expect: {
        code: 'FEE_NOT_PAID',
        numbers: { stage: 'application', paid: 0, fee: 90 },
        since: '2026-06-01',
      },
    },
    { name: 'begins tomorrow', on: '2026-05-31', facts: paying('application'), expect: 'not-applicable' },
    ...aroundFirstDay(feesPaid, going(['application', '2025-06-02', null]), 'FEE_NOT_PAID'),
  ],
  [],
  canadaUnits,
)

const appliedAndCertified = (day: string | null) => ({
  ...going(application),
  certificates: day === null ? [] : [{ level: 'full' as const, from: day }],
})
const timeCases = casesFor(
  timeTaken,
  [
    {
      name: 'twelve months to the day',
      on: '2027-06-01',
      facts: appliedAndCertified('2027-02-02'),
      expect: 'met',
    },
    {
      name: 'a day under twelve months',
      on: '2027-06-01',
      facts: appliedAndCertified('2027-02-01'),
      expect: 'UNUSUALLY_FAST',
    },
    {
      name: 'eleven months',
      on: '2027-06-01',
      facts: appliedAndCertified('2027-01-02'),
      expect: 'UNUSUALLY_FAST',
    },
    {
      name: 'twenty-four months to the day, not certified',
      on: '2028-02-02',
      facts: appliedAndCertified(null),
      expect: { met: { due: '2028-02-02' } },
    },
    {
      name: 'a day above twenty-four months, not certified',
      on: '2028-02-03',
      facts: appliedAndCertified(null),
      expect: { code: 'STANDS_STILL', since: '2028-02-03', due: '2028-02-02' },
    },
    {
      name: 'twenty-five months, not certified',
      on: '2028-03-02',
      facts: appliedAndCertified(null),
      expect: 'STANDS_STILL',
    },
    { name: 'has not applied', on, facts: candidate(), expect: 'not-applicable' },
    { name: 'applies tomorrow', on: '2026-02-01', facts: going(application), expect: 'not-applicable' },
    ...aroundFirstDay(timeTaken, going(['application', '2025-06-02', null]), 'met'),
  ],
  [],
  canadaUnits,
)

export const canadaCases = [levelCases, orderCases, feeCases, timeCases]
