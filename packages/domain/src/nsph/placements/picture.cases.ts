import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { placementFacts } from '../../testing/facts.ts'
import { pictureConsent, pictureUp } from './picture.rule.ts'

const up = (from: string, until: string | null = null) => ({ from, until })
const answered = (given: boolean, from: string, until: string | null = null) => ({ given, from, until })
const placed = (pictures: ReturnType<typeof up>[], pictureConsents: ReturnType<typeof answered>[]) =>
  placementFacts({ period: { from: '2017-03-06', until: null }, pictures, pictureConsents })
const ended = { from: '2020-02-03', until: '2023-06-15' }

export const pictureUpCases = casesFor(pictureUp, [
  { name: 'up', on: '2023-06-15', facts: placed([up('2023-04-11')], []), expect: 'met' },
  {
    name: 'not up, and nobody has asked',
    on: '2023-06-15',
    facts: placed([], []),
    expect: { code: 'PICTURE_MISSING', since: '2017-03-06', severity: 'info' },
  },
  {
    name: 'not up, though agreed to',
    on: '2023-06-15',
    facts: placed([], [answered(true, '2023-04-04')]),
    expect: 'PICTURE_MISSING',
  },
  {
    name: 'not up, and declined',
    on: '2023-06-15',
    facts: placed([], [answered(false, '2023-04-04')]),
    expect: 'not-applicable',
  },
  {
    name: 'day before it was declined',
    on: '2023-04-03',
    facts: placed([], [answered(false, '2023-04-04')]),
    expect: 'PICTURE_MISSING',
  },
  {
    name: 'declined and later agreed to',
    on: '2023-06-15',
    facts: placed([], [answered(false, '2023-04-04'), answered(true, '2023-05-02')]),
    expect: 'PICTURE_MISSING',
  },
  {
    name: 'day before it was up',
    on: '2023-04-10',
    facts: placed([up('2023-04-11')], []),
    expect: 'PICTURE_MISSING',
  },
  { name: 'day on which it was up', on: '2023-04-11', facts: placed([up('2023-04-11')], []), expect: 'met' },
  {
    name: 'taken down',
    on: '2023-06-15',
    facts: placed([up('2023-04-11', '2023-06-15')], []),
    expect: { code: 'PICTURE_MISSING', since: '2023-06-15' },
  },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: placementFacts({ period: ended, pictures: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(pictureUp, placed([], []), 'PICTURE_MISSING'),
])

export const pictureConsentCases = casesFor(pictureConsent, [
  {
    name: 'up and agreed to',
    on: '2023-06-15',
    facts: placed([up('2023-04-11')], [answered(true, '2023-04-04')]),
    expect: 'met',
  },
  {
    name: 'up, and nobody told us',
    on: '2023-06-15',
    facts: placed([up('2023-04-11')], []),
    expect: { missing: ['pictureConsent'] },
  },
  {
    name: 'up and declined',
    on: '2023-06-15',
    facts: placed([up('2023-04-11')], [answered(false, '2023-04-04')]),
    expect: { code: 'PICTURE_WITHOUT_CONSENT', severity: 'block' },
  },
  {
    name: 'agreed to, and taken back later',
    on: '2023-06-15',
    facts: placed([up('2023-04-11')], [answered(true, '2023-04-04'), answered(false, '2023-06-15')]),
    expect: 'PICTURE_WITHOUT_CONSENT',
  },
  {
    name: 'day before it was taken back',
    on: '2023-06-14',
    facts: placed([up('2023-04-11')], [answered(true, '2023-04-04'), answered(false, '2023-06-15')]),
    expect: 'met',
  },
  {
    name: 'yes and no on one day',
    on: '2023-06-15',
    facts: placed([up('2023-04-11')], [answered(false, '2023-04-04'), answered(true, '2023-04-04')]),
    expect: 'PICTURE_WITHOUT_CONSENT',
  },
  {
    name: 'agreed to for a time that is over',
    on: '2023-06-15',
    facts: placed([up('2023-04-11')], [answered(true, '2022-06-15', '2023-06-15')]),
    expect: { missing: ['pictureConsent'] },
  },
  { name: 'not up', on: '2023-06-15', facts: placed([], []), expect: 'not-applicable' },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: placementFacts({ period: ended, pictureConsents: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(
    pictureConsent,
    placed([up('2017-03-06')], [answered(false, '2017-03-06')]),
    'PICTURE_WITHOUT_CONSENT',
  ),
])
