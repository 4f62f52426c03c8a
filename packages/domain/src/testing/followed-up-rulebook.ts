import { exampleRegionSource } from '../nsph/example-region.ts'
import { followUpFigures } from '../nsph/follow-up-figures.ts'
import { programmeFigures } from '../nsph/programme-figures.ts'
import { nsphRulebook } from '../nsph/rulebook.ts'
import { modelFrom } from '../nsph/values.ts'
import { extendRulebook } from '../rules/rulebook.ts'

const values = new Map([...followUpFigures, ...programmeFigures].map((value) => [value.id, value]))

/** The model where a region follows everything up from the first day: every rule is in force. Its figures are invented. */
export const followedUpRulebook = extendRulebook(nsphRulebook, {
  id: `${exampleRegionSource.id}/followed-up`,
  version: '1.0.0',
  coveredFrom: modelFrom,
  rules: [],
  values: [...values.values()],
})
