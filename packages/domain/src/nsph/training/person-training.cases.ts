import type { PersonFacts } from '../../register/subject-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { personFacts } from '../../testing/facts.ts'
import type { PersonTrainingFacts } from '../../training/training-facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import {
  graduateContact,
  ownExperienceAttested,
  practicalPartsAttended,
  trainingBeforeCertificate,
} from './person-training.rules.ts'

const trained = (training: Partial<PersonTrainingFacts>, differing: Partial<PersonFacts> = {}) =>
  personFacts({ ...differing, training: { ...personFacts().training, ...training } })
const attested = (...attestations: [attestedOn: string, ownExperience: boolean][]) =>
  trained({
    attestations: attestations.map(([attestedOn, ownExperience]) => ({ attestedOn, ownExperience })),
  })
const certified = (from: string, until: string | null = null) => [{ from, until }]
const on = '2023-06-15'

export const ownExperienceAttestedCases = casesFor(
  ownExperienceAttested,
  [
    { name: 'attested', on, facts: personFacts(), expect: 'met' },
    {
      name: 'nobody has attested it',
      on,
      facts: attested(),
      expect: { code: 'CERTIFIED_WITHOUT_ATTESTATION', severity: 'warn', since: '2021-12-17' },
    },
    {
      name: 'attested on the day of the certificate',
      on,
      facts: attested(['2021-12-17', true]),
      expect: 'met',
    },
    {
      name: 'attested the day after it',
      on,
      facts: attested(['2021-12-18', true]),
      expect: { code: 'ATTESTED_AFTER_CERTIFICATE', severity: 'info', since: '2021-12-17' },
    },
    {
      name: 'attested after it, and issued anew upon it',
      on,
      facts: trained(
        { attestations: [{ attestedOn: '2022-02-01', ownExperience: true }] },
        { certificates: [...certified('2021-12-17'), ...certified('2022-02-01')] },
      ),
      expect: 'met',
    },
    {
      name: 'attested tomorrow',
      on,
      facts: attested(['2023-06-16', true]),
      expect: 'CERTIFIED_WITHOUT_ATTESTATION',
    },
    {
      name: 'attested as missing',
      on,
      facts: attested(['2021-08-16', true], ['2023-04-03', false]),
      expect: { code: 'CERTIFIED_WITHOUT_OWN_EXPERIENCE', severity: 'block' },
    },
    {
      name: 'not certified',
      on,
      facts: trained({ attestations: [] }, { certificates: [] }),
      expect: 'not-applicable',
    },
    {
      name: 'the certificate has ended',
      on,
      facts: trained({ attestations: [] }, { certificates: certified('2021-12-17', on) }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      ownExperienceAttested,
      trained({ attestations: [] }, { certificates: certified('2017-02-03') }),
      'CERTIFIED_WITHOUT_ATTESTATION',
    ),
  ],
  programmeFigures,
)

const passing = (passedOn: PersonFacts['passedOn'], exceptions: PersonTrainingFacts['exceptions'] = []) =>
  trained({ exceptions }, { passedOn, certificates: certified('2021-12-17') })

export const trainingBeforeCertificateCases = casesFor(
  trainingBeforeCertificate,
  [
    { name: 'passed before', on, facts: personFacts(), expect: 'met' },
    { name: 'passed on the day of the certificate', on, facts: passing(['2021-12-17']), expect: 'met' },
    {
      name: 'passed a day after it',
      on,
      facts: passing(['2021-12-18']),
      expect: { code: 'CERTIFIED_WITHOUT_TRAINING', severity: 'block', since: '2021-12-17' },
    },
    { name: 'passed on a day that nobody has noted', on, facts: passing([null]), expect: 'met' },
    { name: 'never trained', on, facts: passing([]), expect: 'CERTIFIED_WITHOUT_TRAINING' },
    {
      name: 'by a named decision that held then (004-11)',
      on,
      facts: passing([], [{ from: '2021-12-17', until: '2021-12-18' }]),
      expect: 'met',
    },
    {
      name: 'the decision had ended then',
      on,
      facts: passing([], [{ from: '2021-11-01', until: '2021-12-17' }]),
      expect: 'CERTIFIED_WITHOUT_TRAINING',
    },
    {
      name: 'renewed after training that was passed',
      on,
      facts: trained(
        {},
        { passedOn: ['2022-03-01'], certificates: [...certified('2021-12-17'), ...certified('2022-03-04')] },
      ),
      expect: 'met',
    },
    {
      name: 'not certified',
      on,
      facts: trained({}, { passedOn: [], certificates: [] }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      trainingBeforeCertificate,
      trained({}, { passedOn: [], certificates: certified('2017-02-03') }),
      'CERTIFIED_WITHOUT_TRAINING',
    ),
  ],
  programmeFigures,
)

const parts = (...practicalParts: [heldOn: string, attendedOn: string | null][]) =>
  trained({ practicalParts: practicalParts.map(([heldOn, attendedOn]) => ({ heldOn, attendedOn })) })

export const practicalPartsAttendedCases = casesFor(practicalPartsAttended, [
  { name: 'attended', on, facts: parts(['2021-09-07', '2021-09-07']), expect: 'met' },
  {
    name: 'two missed',
    on,
    facts: parts(['2021-09-07', '2021-09-07'], ['2021-09-14', null], ['2021-09-21', null]),
    expect: { code: 'PRACTICAL_PARTS_LEFT', severity: 'warn', since: '2021-09-14', numbers: { missed: 2 } },
  },
  { name: 'made up on the day', on, facts: parts(['2021-09-14', on]), expect: 'met' },
  {
    name: 'made up tomorrow',
    on,
    facts: parts(['2021-09-14', '2023-06-16']),
    expect: 'PRACTICAL_PARTS_LEFT',
  },
  { name: 'none in the training', on, facts: parts(), expect: 'not-applicable' },
  { name: 'held tomorrow', on, facts: parts(['2023-06-16', null]), expect: 'not-applicable' },
  ...aroundFirstDay(practicalPartsAttended, parts(['2017-09-05', null]), 'PRACTICAL_PARTS_LEFT'),
])

const without = (contacts: string[], differing: Partial<PersonFacts> = {}) =>
  trained(
    { contacts },
    { certificates: certified('2023-01-02'), passedOn: ['2022-12-20'], placements: [], ...differing },
  )

export const graduateContactCases = casesFor(
  graduateContact,
  [
    {
      name: 'one hundred and fifty days without contact (004-67)',
      on: '2023-06-30',
      facts: without(['2023-01-31']),
      expect: { met: { due: '2023-06-30' } },
    },
    {
      name: 'one hundred and fifty-one days',
      on: '2023-07-01',
      facts: without(['2023-01-31']),
      expect: {
        code: 'LOST_CONTACT',
        severity: 'info',
        since: '2023-07-01',
        due: '2023-06-30',
        numbers: { last: '2023-01-31' },
      },
    },
    {
      name: 'never in contact, counted from the certificate',
      on: '2023-06-01',
      facts: without([]),
      expect: { met: { due: '2023-06-01' } },
    },
    { name: 'and lost a day after', on: '2023-06-02', facts: without([]), expect: 'LOST_CONTACT' },
    {
      name: 'counted from the end of the last post',
      on: '2023-07-13',
      facts: without([], { placements: [{ from: '2023-01-09', until: '2023-02-13' }] }),
      expect: { met: { due: '2023-07-13' } },
    },
    {
      name: 'in post',
      on: '2023-07-14',
      facts: without([], { placements: [{ from: '2023-01-09', until: null }] }),
      expect: 'not-applicable',
    },
    {
      name: 'never trained',
      on,
      facts: without([], { certificates: [], passedOn: [] }),
      expect: 'not-applicable',
    },
    {
      name: 'passed on a day that nobody has noted, counted from the follow-up',
      on,
      facts: without([], { certificates: [], passedOn: [null] }),
      expect: { code: 'LOST_CONTACT', due: '2018-05-31' },
    },
    ...aroundFirstDay(
      graduateContact,
      without(['2017-01-10'], { certificates: certified('2017-01-02'), passedOn: [] }),
      { met: { due: '2018-05-31' } },
    ),
  ],
  programmeFigures,
)
