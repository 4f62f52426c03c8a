import { describe, expect, it } from 'vitest'
import { exampleRegionValues } from '../nsph/example-region.ts'
import { cite, isLocalSource } from './citation.ts'
import { followedUpFromDay, isFollowedUpOn, isInForceOn } from './force.ts'
import { fillValue, type OpenValue, type ParameterValue } from './value.ts'

const source = cite({ id: 'order-9', title: 'Order 9', url: null, readOn: '2026-06-01' })
const begins: OpenValue<string> = { id: 'exampleland/followed-up-from', unit: 'day', namedIn: source }

describe('whether a rule is in force', () => {
  it('is from its first day until the day before its end', () => {
    const inForce = { from: '2020-01-01', until: '2023-06-15' }
    const days = ['2019-12-31', '2020-01-01', '2023-06-14', '2023-06-15']
    expect(days.map((day) => isInForceOn({ inForce }, day))).toEqual([false, true, true, false])
    expect(isInForceOn({ inForce: { from: '2020-01-01' } }, '2190-01-01')).toBe(true)
  })
})

describe('whether a rule is followed up', () => {
  const said = (...entries: [from: string, value: string | null][]) =>
    new Map<string, ParameterValue>([
      [
        begins.id,
        fillValue(begins, {
          entries: entries.map(([from, value]) => ({ from, value, source })),
          lastCheckedOn: '2026-06-01',
        }),
      ],
    ])
  const rule = { followedUpFrom: begins }

  it('is always, where it waits for no word of the region', () => {
    expect(isFollowedUpOn({}, new Map(), '2023-06-15')).toBe(true)
  })

  it('is from the day that the region has said', () => {
    const values = said(['2020-01-01', '2023-06-15'])
    expect(isFollowedUpOn(rule, values, '2023-06-14')).toBe(false)
    expect(isFollowedUpOn(rule, values, '2023-06-15')).toBe(true)
    expect(followedUpFromDay(begins, values, '2023-06-14')).toBe('2023-06-15')
  })

  it('is not while the region has said nothing, or not yet, or taken it back', () => {
    const values = said(['2023-06-15', '2022-01-01'], ['2023-07-01', null])
    expect(isFollowedUpOn(rule, new Map(), '2023-06-15')).toBe(false)
    expect(
      ['2023-06-14', '2023-06-15', '2023-06-30', '2023-07-01'].map((day) =>
        isFollowedUpOn(rule, values, day),
      ),
    ).toEqual([false, true, true, false])
    expect(followedUpFromDay(begins, values, '2023-07-01')).toBeNull()
  })
})

it('tells a region’s own word from what stands in a document', () => {
  expect(isLocalSource({ id: 'local/example-region' })).toBe(true)
  expect(isLocalSource({ id: 'localhost' })).toBe(false)
  expect(isLocalSource({ id: 'nsph/local/booklet' })).toBe(false)
  const ofRegion = exampleRegionValues.flatMap(({ entries }) => entries.map((entry) => entry.source.source))
  expect(ofRegion.filter((each) => !isLocalSource(each))).toEqual([])
})
