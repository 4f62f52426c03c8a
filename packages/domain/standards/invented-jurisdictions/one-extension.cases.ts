import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, subjectOf } from '../random-facts.ts'
import { type CertificateFacts, extendedOnce } from './one-extension.rule.ts'
import { jurisdiction } from './order.ts'

const certificate = (issuedOn: string, ...extendedOn: string[]): CertificateFacts => ({
  subject: { kind: 'person', id: 'a' },
  issuedOn,
  extendedOn,
})
const cases = casesFor(extendedOnce, [
  {
    name: 'last day',
    on: '2026-03-09',
    facts: certificate('2024-03-10'),
    expect: { met: { due: '2026-03-09' } },
  },
  {
    name: 'first day no longer',
    on: '2026-03-10',
    facts: certificate('2024-03-10'),
    expect: { code: 'CERTIFICATE_ENDED', since: '2026-03-10' },
  },
  {
    name: 'extended once, last day',
    on: '2027-03-09',
    facts: certificate('2024-03-10', '2026-01-01'),
    expect: { met: { due: '2027-03-09' } },
  },
  {
    name: 'extended once, first day no longer',
    on: '2027-03-10',
    facts: certificate('2024-03-10', '2026-01-01'),
    expect: 'CERTIFICATE_ENDED',
  },
  {
    name: 'extended once, a month later',
    on: '2027-04-09',
    facts: certificate('2024-03-10', '2026-01-01'),
    expect: 'CERTIFICATE_ENDED',
  },
  {
    name: 'extended once, a month earlier',
    on: '2027-02-10',
    facts: certificate('2024-03-10', '2026-01-01'),
    expect: 'met',
  },
  { name: 'a month later', on: '2026-04-09', facts: certificate('2024-03-10'), expect: 'CERTIFICATE_ENDED' },
  { name: 'a month earlier', on: '2026-02-10', facts: certificate('2024-03-10'), expect: 'met' },
  {
    name: 'extended too late',
    on: '2026-03-11',
    facts: certificate('2024-03-10', '2026-03-10'),
    expect: 'CERTIFICATE_ENDED',
  },
  {
    name: 'extended twice',
    on: '2026-03-11',
    facts: certificate('2024-03-10', '2026-02-02', '2026-01-01'),
    expect: { code: 'EXTENDED_TWICE', since: '2026-02-02', due: '2027-03-10' },
  },
  {
    name: 'to be extended a second time tomorrow',
    on: '2026-02-01',
    facts: certificate('2024-03-10', '2026-02-02', '2026-01-01'),
    expect: 'met',
  },
  {
    name: 'issued on the last day of two years',
    on: '2027-06-30',
    facts: certificate('2025-06-30'),
    expect: 'CERTIFICATE_ENDED',
  },
  {
    name: 'issued on the first day of three years',
    on: '2028-06-30',
    facts: certificate('2025-07-01'),
    expect: 'met',
  },
  {
    name: 'issued on the first day of three years, ended',
    on: '2028-07-01',
    facts: certificate('2025-07-01'),
    expect: 'CERTIFICATE_ENDED',
  },
  {
    name: 'issued on the first day of three years, a month later',
    on: '2028-08-01',
    facts: certificate('2025-07-01'),
    expect: 'CERTIFICATE_ENDED',
  },
  {
    name: 'issued on the first day of three years, a month earlier',
    on: '2028-06-01',
    facts: certificate('2025-07-01'),
    expect: 'met',
  },
  {
    name: 'issued on 29 February',
    on: '2026-02-27',
    facts: certificate('2024-02-29'),
    expect: { met: { due: '2026-02-27' } },
  },
  { name: 'three years begin', on: '2025-07-01', facts: certificate('2024-03-10'), expect: 'met' },
  {
    name: 'the day before three years begin',
    on: '2025-06-30',
    facts: certificate('2024-03-10'),
    expect: 'met',
  },
  ...aroundFirstDay(extendedOnce, certificate('2021-03-10'), 'CERTIFICATE_ENDED'),
])

export const oneExtension = jurisdiction(
  'one-extension',
  [cases],
  fc.record({
    subject: subjectOf('person'),
    issuedOn: dayNear('2023-01-10'),
    extendedOn: few(dayNear('2024-06-01'), 3),
  }),
)
