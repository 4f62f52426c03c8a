import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { placementFacts, recordId, supervisorId } from '../../testing/facts.ts'
import { supervisorOwnExperience } from './supervisor-own-experience.rule.ts'

const attested = (...attestations: { attestedOn: string; ownExperience: boolean }[]) => ({
  personId: supervisorId,
  from: '2017-06-01',
  until: null,
  attestations,
})
const excepted = (...attestations: { attestedOn: string; ownExperience: boolean }[]) => ({
  ...attested(...attestations),
  exceptions: [{ from: '2023-01-01', until: '2023-07-01' }],
})
const yes = (attestedOn: string) => ({ attestedOn, ownExperience: true })
const no = (attestedOn: string) => ({ attestedOn, ownExperience: false })
const supervisedBy = (...supervisors: ReturnType<typeof attested>[]) =>
  placementFacts({ period: { from: '2017-08-14', until: null }, supervisors })

export const supervisorOwnExperienceCases = casesFor(supervisorOwnExperience, [
  { name: 'attested', on: '2023-06-15', facts: supervisedBy(attested(yes('2022-03-04'))), expect: 'met' },
  {
    name: 'day on which it was attested',
    on: '2022-03-04',
    facts: supervisedBy(attested(yes('2022-03-04'))),
    expect: 'met',
  },
  {
    name: 'day before it was attested',
    on: '2022-03-03',
    facts: supervisedBy(attested(yes('2022-03-04'))),
    expect: { missing: ['supervisorOwnExperience'] },
  },
  {
    name: 'nobody has attested anything',
    on: '2023-06-15',
    facts: supervisedBy(attested()),
    expect: { missing: ['supervisorOwnExperience'] },
  },
  {
    name: 'attested as missing',
    on: '2023-06-15',
    facts: supervisedBy(attested(no('2022-03-04'))),
    expect: { code: 'SUPERVISOR_WITHOUT_OWN_EXPERIENCE', severity: 'warn' },
  },
  {
    name: 'put right later',
    on: '2023-06-15',
    facts: supervisedBy(attested(no('2022-03-04'), yes('2022-03-05'))),
    expect: 'met',
  },
  {
    name: 'yes and no on one day',
    on: '2023-06-15',
    facts: supervisedBy(attested(no('2022-03-04'), yes('2022-03-04'))),
    expect: 'SUPERVISOR_WITHOUT_OWN_EXPERIENCE',
  },
  {
    name: 'one of two has not attested',
    on: '2023-06-15',
    facts: supervisedBy(attested(yes('2022-03-04')), { ...attested(), personId: recordId(6) }),
    expect: { missing: ['supervisorOwnExperience'] },
  },
  {
    name: 'one of two is attested as missing',
    on: '2023-06-15',
    facts: supervisedBy(attested(), { ...attested(no('2022-03-04')), personId: recordId(6) }),
    expect: 'SUPERVISOR_WITHOUT_OWN_EXPERIENCE',
  },
  {
    name: 'excepted by a named decision, on its last day',
    on: '2023-06-30',
    facts: supervisedBy(excepted(no('2022-03-04'))),
    expect: { met: { due: '2023-07-01' } },
  },
  {
    name: 'excepted by a named decision that has ended',
    on: '2023-07-01',
    facts: supervisedBy(excepted(no('2022-03-04'))),
    expect: 'SUPERVISOR_WITHOUT_OWN_EXPERIENCE',
  },
  {
    name: 'excepted by a named decision from the day after',
    on: '2022-12-31',
    facts: supervisedBy(excepted(no('2022-03-04'))),
    expect: 'SUPERVISOR_WITHOUT_OWN_EXPERIENCE',
  },
  {
    name: 'excepted while nobody has attested anything',
    on: '2023-06-15',
    facts: supervisedBy(excepted()),
    expect: { met: { due: '2023-07-01' } },
  },
  {
    name: 'excepted, and attested all the same',
    on: '2023-06-15',
    facts: supervisedBy(excepted(yes('2022-03-04'))),
    expect: { met: { due: null } },
  },
  {
    name: 'no longer excepted, and nobody has attested anything',
    on: '2023-07-01',
    facts: supervisedBy(excepted()),
    expect: { missing: ['supervisorOwnExperience'] },
  },
  { name: 'no supervisor', on: '2023-06-15', facts: supervisedBy(), expect: 'not-applicable' },
  {
    name: 'not begun',
    on: '2018-06-15',
    facts: placementFacts({ period: { from: '2018-06-16', until: null } }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(supervisorOwnExperience, supervisedBy(attested(no('2017-06-01'))), {
    code: 'SUPERVISOR_WITHOUT_OWN_EXPERIENCE',
  }),
])
