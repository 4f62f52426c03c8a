import { isActiveOn } from '../../calendar/day.ts'
import type { PersonFacts } from '../../register/subject-facts.ts'
import { sumOf } from '../../rules/amounts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import { defineRule } from '../../rules/rule.ts'
import { unbrokenSince } from '../../rules/unbroken.ts'
import { fullTimeWeek, placementsFollowedUpFrom } from '../follow-up-values.ts'
import { modelFrom } from '../values.ts'

const fullTime = 100

/**
 * Nobody works more than full time in all their posts together, with one employer or several. Which of the posts is
 * wrong nobody can tell, so that it asks for no one action.
 */
export const postsWithinFullTime = defineRule({
  id: 'nsph/posts-within-full-time',
  subject: 'person',
  question: 'posts together within full time',
  kind: 'quota',
  source: fullTimeWeek.namedIn,
  inForce: { from: modelFrom },
  codes: { POSTS_ABOVE_FULL_TIME: { severity: 'warn' } },
  remedy: null,
  parameters: {},
  followedUpFrom: placementsFollowedUpFrom,

  check({ posts }: PersonFacts, _values, day) {
    const present = posts.filter((post) => day.isIn(post))
    if (present.length === 0) return notApplicable
    const percent = percentOf(present)
    if (percent > fullTime) {
      const since = unbrokenSince({
        start: posts[0]?.from ?? '',
        changes: posts.flatMap(({ from, until }) => [from, until]),
        holdsOn: (on) => percentOf(posts.filter((post) => isActiveOn(post, on))) > fullTime,
        day,
      })
      return notMet('POSTS_ABOVE_FULL_TIME', { percent, posts: present.length }, { since })
    }
    const isKnown = present.length === 1 || present.every(({ fraction }) => fraction !== null)
    return isKnown ? met() : cannotTell('fraction')
  },
})

function percentOf(posts: PersonFacts['posts']): number {
  return sumOf(posts.map(({ fraction }) => fraction ?? 0))
}
