import { audiencesOf, notEncodedOf, type Rulebook, rulesOf, severitiesOf, valuesOf } from './rulebook.ts'
import { sha256 } from './sha256.ts'

/**
 * A stable hash of all that a rulebook says as data: its rules with sources, days, codes and parameters, its
 * values, its severities and audiences. The logic of a rule is not data; the domain version and the rulebook's
 * own version in a receipt stand for it.
 */
export function hashOfRulebook(rulebook: Rulebook): string {
  return sha256(
    canonical({
      id: rulebook.id,
      version: rulebook.version,
      coveredFrom: rulebook.coveredFrom,
      rules: rulesOf(rulebook).map(({ parameters, followedUpFrom, check, applies, ...data }) => ({
        ...data,
        ...(followedUpFrom !== undefined && { followedUpFrom: followedUpFrom.id }),
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value.id])),
      })),
      values: [...valuesOf(rulebook).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      severities: severitiesOf(rulebook),
      audiences: audiencesOf(rulebook),
      notEncoded: notEncodedOf(rulebook),
    }),
  )
}

/** JSON with the keys of every object in order, so that equal data gives equal text. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
