import { describe, expect, it } from 'vitest'
import { after, outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId } from '../testing/facts.ts'
import { cohortId, exception, orderedRound as held, on, postId } from '../testing/ordered-round.ts'
import { workplaceId } from '../testing/register.ts'
import {
  decideAgreePosts,
  decideExceptFromTrainingGate,
  decideFundPosts,
  decideWithdrawPosts,
} from './agree-posts.ts'

describe('posts that a round trains for (004-04)', () => {
  const agree = (differing: object = {}, before = held) =>
    outcomeOf(
      decideAgreePosts(
        { id: recordId(620), cohortId, workplaceId, posts: 1, agreedOn: on, fundedOn: null, ...differing },
        before,
        on,
      ),
    )

  it('are agreed on for a round that is planned', () => {
    expect(agree()).toBe('change')
    expect(agree({ fundedOn: on })).toBe('change')
    expect(agree({ agreedOn: '2022-10-18', fundedOn: '2022-10-18' })).toEqual([
      'DAY_IN_FUTURE',
      'DAY_IN_FUTURE',
    ])
    expect(agree({ id: postId, workplaceId: recordId(666) })).toEqual([
      'RECORD_ID_TAKEN',
      'WORKPLACE_UNKNOWN',
    ])
    expect(agree({ cohortId: recordId(666) })).toEqual(['COHORT_UNKNOWN'])
    expect(agree({}, { ...held, cohortPlans: [] })).toEqual(['COHORT_NOT_PLANNED'])
  })

  it('are funded once, and taken back once', () => {
    const unfunded = after(
      held,
      decideAgreePosts(
        { id: recordId(620), cohortId, workplaceId, posts: 1, agreedOn: '2022-10-10', fundedOn: null },
        held,
        on,
      ),
    )
    const amend = { agreedPostId: recordId(620), version: 1, on }
    const funded = after(unfunded, decideFundPosts(amend, unfunded, on))
    expect(outcomeOf(decideFundPosts(amend, funded, on))).toEqual(['POSTS_ALREADY_FUNDED'])
    expect(outcomeOf(decideWithdrawPosts({ ...amend, on: '2022-10-10' }, unfunded, on))).toBe('change')
    expect(outcomeOf(decideWithdrawPosts({ ...amend, on: '2022-10-09' }, unfunded, on))).toEqual([
      'DAY_TOO_EARLY',
    ])
    const fundedLater = after(unfunded, decideFundPosts({ ...amend, on: '2022-10-12' }, unfunded, on))
    expect(outcomeOf(decideWithdrawPosts({ ...amend, on: '2022-10-12' }, fundedLater, on))).toBe('change')
    expect(outcomeOf(decideWithdrawPosts({ ...amend, on: '2022-10-11' }, fundedLater, on))).toEqual([
      'DAY_TOO_EARLY',
    ])
    const withdrawn = after(unfunded, decideWithdrawPosts(amend, unfunded, on))
    expect(outcomeOf(decideWithdrawPosts(amend, withdrawn, on))).toEqual(['POSTS_WITHDRAWN'])
    expect(outcomeOf(decideFundPosts({ ...amend, on: '2022-10-18' }, withdrawn, on))).toEqual([
      'POSTS_WITHDRAWN',
      'DAY_IN_FUTURE',
    ])
    expect(outcomeOf(decideFundPosts({ ...amend, agreedPostId: recordId(666) }, held, on))).toEqual([
      'AGREED_POSTS_UNKNOWN',
    ])
  })
})

describe('an exception by a named decision', () => {
  const except = (differing: object) =>
    outcomeOf(
      decideExceptFromTrainingGate(
        { ...exception, gate: 'funded-posts', cohortId, personId: null, from: on, ...differing },
        held,
        on,
      ),
    )

  it('is about a round or a person, and has an end', () => {
    expect(except({})).toBe('change')
    expect(except({ gate: 'completed-training', cohortId: null, personId: peerSupporterId })).toBe('change')
    expect(except({ cohortId: null })).toEqual(['EXCEPTION_OF_NOTHING'])
    expect(except({ gate: 'completed-training' })).toEqual(['EXCEPTION_OF_NOTHING'])
    expect(except({ cohortId: recordId(666), until: on })).toEqual(['COHORT_UNKNOWN', 'UNTIL_NOT_AFTER_FROM'])
    expect(except({ gate: 'completed-training', cohortId: null, personId: recordId(666) })).toEqual([
      'PERSON_UNKNOWN',
    ])
  })
})
