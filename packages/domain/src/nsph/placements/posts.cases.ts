import type { PersonFacts } from '../../register/subject-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { personFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { postsWithinFullTime } from './posts.rule.ts'

const post = (fraction: number | null, from = '2022-01-10', until: string | null = null) => ({
  from,
  until,
  fraction,
})
const holding = (...posts: PersonFacts['posts'][number][]) => personFacts({ posts })
const above = 'POSTS_ABOVE_FULL_TIME'

// Requirements 000-22, 002-09.
export const postsWithinFullTimeCases = casesFor(
  postsWithinFullTime,
  [
    { name: 'one post', on: '2023-06-15', facts: holding(post(75)), expect: 'met' },
    { name: 'full time in two', on: '2023-06-15', facts: holding(post(75), post(25)), expect: 'met' },
    {
      name: 'a tenth of a percent more',
      on: '2023-06-15',
      facts: holding(post(75), post(25.1, '2022-09-01')),
      expect: { code: above, since: '2022-09-01', severity: 'warn', numbers: { percent: 100.1, posts: 2 } },
    },
    {
      name: 'two employers, in full with both',
      on: '2023-06-15',
      facts: holding(post(100), post(100)),
      expect: { code: above, since: '2022-01-10', numbers: { percent: 200, posts: 2 } },
    },
    {
      name: 'one follows the other',
      on: '2023-06-15',
      facts: holding(post(100, '2022-01-10', '2023-06-15'), post(100, '2023-06-15')),
      expect: 'met',
    },
    {
      name: 'one day at once',
      on: '2023-06-14',
      facts: holding(post(100, '2022-01-10', '2023-06-15'), post(100, '2023-06-14')),
      expect: { code: above, since: '2023-06-14' },
    },
    {
      name: 'too much since a post that has ended, without a break',
      on: '2023-06-15',
      facts: holding(post(100), post(50, '2022-05-02', '2023-02-01'), post(50, '2022-09-01')),
      expect: { code: above, since: '2022-05-02', numbers: { percent: 150, posts: 2 } },
    },
    {
      name: 'one share of two not known',
      on: '2023-06-15',
      facts: holding(post(75), post(null)),
      expect: { missing: ['fraction'] },
    },
    {
      name: 'too much whatever the unknown share is',
      on: '2023-06-15',
      facts: holding(post(100), post(null), post(1)),
      expect: { code: above, numbers: { percent: 101, posts: 3 } },
    },
    { name: 'one post, share not known', on: '2023-06-15', facts: holding(post(null)), expect: 'met' },
    { name: 'not begun', on: '2022-01-09', facts: holding(post(100), post(100)), expect: 'not-applicable' },
    { name: 'no post', on: '2023-06-15', facts: holding(), expect: 'not-applicable' },
    ...aroundFirstDay(postsWithinFullTime, holding(post(100, '2017-10-02'), post(100, '2017-10-02')), above),
  ],
  followUpFigures,
)
