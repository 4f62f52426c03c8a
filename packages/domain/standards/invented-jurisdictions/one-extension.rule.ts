import {
  type Day,
  defineRule,
  notMet,
  overTime,
  type SubjectFacts,
  termOfValidity,
  validUntil,
} from '@brygga/domain'
import { figure } from '../figure.ts'
import { article, from, ofPerson, set } from './order.ts'

export interface CertificateFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly issuedOn: Day
  readonly extendedOn: readonly Day[]
}
const valid = article(
  1,
  'Valid two years; three, where issued from July 2025. It may be extended once, by a year.',
)
const months = figure('one-extension/months', 'months', [from, 24, valid], ['2025-07-01', 36, valid])
const longer = set('one-extension/extension', 'months', 12, valid)

/** How long it is valid is as was said on the day of issue, and it may be extended exactly once. */
export const extendedOnce = defineRule({
  ...ofPerson,
  id: 'one-extension/valid',
  question: 'certificate valid',
  kind: 'validity',
  source: valid,
  codes: { CERTIFICATE_ENDED: { severity: 'block' }, EXTENDED_TWICE: { severity: 'warn' } },
  parameters: { months: overTime(months), longer },
  check({ issuedOn, extendedOn }: CertificateFacts, { months, longer }, day) {
    const extensions = { grantedOn: extendedOn, months: longer, most: 1 }
    const term = termOfValidity({ issuedOn, months: (on) => months.on(on) ?? 24, extensions }, day)
    const [second] = term.extensionsRefused
    if (second !== undefined) return notMet('EXTENDED_TWICE', {}, { since: second, due: term.until })
    return validUntil({ code: 'CERTIFICATE_ENDED', until: term.until, day })
  },
})
