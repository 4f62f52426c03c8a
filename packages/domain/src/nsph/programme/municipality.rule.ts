import type { MunicipalityFacts } from '../../register/subject-facts.ts'
import { met, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { jonkopingPage } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** The role is for all municipalities of the programme: each is to employ at least one peer supporter. */
export const municipalityHasPeerSupporter = defineRule({
  id: 'nsph/municipality-has-peer-supporter',
  subject: 'municipality',
  question: 'municipality employs a peer supporter',
  kind: 'advice',
  source: cite(jonkopingPage, null, 'Yrkesrollen ska komma alla kommuner i länet till godo.'),
  inForce: { from: modelFrom },
  codes: { MUNICIPALITY_WITHOUT_PEER_SUPPORTER: { severity: 'info' } },
  remedy: remedy('start-in-municipality'),
  parameters: {},

  check({ employments }: MunicipalityFacts, _values, day) {
    if (employments.some((employment) => day.isIn(employment))) return met()
    const ended = employments
      .filter((employment) => day.isPast(employment))
      .map((employment) => employment.until)
      .filter((until) => until !== null)
    return notMet('MUNICIPALITY_WITHOUT_PEER_SUPPORTER', {}, { since: ended.sort().at(-1) ?? null })
  },
})
