import {
  type Amount,
  amountIn,
  amountsIn,
  type Day,
  defineRule,
  met,
  notMet,
  type SubjectFacts,
  sumOf,
  termsSince,
} from '@brygga/domain'
import { article, ofPerson, set } from './order.ts'

export interface StudyFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly certifiedOn: Day
  readonly hours: readonly (Amount & { readonly topic: string; readonly held: 'in-person' | 'online' })[]
}
const asked = article(
  2,
  'In each two years: 30 hours, 6 of ethics and 10 of recovery; 4 of the ethics in person.',
)
const all = set('hours-by-topic/all', 'hours', 30, asked)
const topics = set<Record<string, number>>(
  'hours-by-topic/topics',
  'hours-by-code',
  { ethics: 6, recovery: 10 },
  asked,
)
const inPerson = set<Record<string, number>>(
  'hours-by-topic/in-person',
  'hours-by-code',
  { ethics: 4 },
  asked,
)
const term = set('hours-by-topic/term', 'months', 24, asked)

/** Asked of the two years that are over: in all, by topic, and of a topic the part that must be in person. */
export const hoursByTopic = defineRule({
  ...ofPerson,
  id: 'hours-by-topic/enough',
  question: 'enough hours by topic',
  kind: 'quota',
  source: asked,
  codes: {
    HOURS_TOO_FEW: { severity: 'warn' },
    TOPIC_TOO_SHORT: { severity: 'warn' },
    PART_NOT_IN_PERSON: { severity: 'warn' },
  },
  parameters: { all, topics, inPerson, term },
  check({ certifiedOn, hours }: StudyFacts, { all, topics, inPerson, term }, day) {
    const { over, now } = termsSince(certifiedOn, term, day)
    const last = over.at(-1)
    if (last === undefined) return met({ due: now?.until ?? null })
    const done = amountIn(hours, last, day)
    if (done < all) return notMet('HOURS_TOO_FEW', { done, required: all }, { since: last.until })
    const of = (topic: string) => amountsIn(hours, last, day).filter((each) => each.topic === topic)
    const short = Object.entries(topics).find(
      ([topic, least]) => sumOf(of(topic).map(({ amount }) => amount)) < least,
    )
    if (short !== undefined)
      return notMet('TOPIC_TOO_SHORT', { topic: short[0], required: short[1] }, { since: last.until })
    const held = (topic: string) =>
      of(topic)
        .filter((each) => each.held === 'in-person')
        .map(({ amount }) => amount)
    const part = Object.entries(inPerson).find(([topic, least]) => sumOf(held(topic)) < least)
    return part === undefined
      ? met({ due: now?.until ?? null })
      : notMet('PART_NOT_IN_PERSON', { topic: part[0], required: part[1] }, { since: last.until })
  },
})
