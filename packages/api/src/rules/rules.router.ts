import { AsOf, RulebookSchema, RuleExplainInput, RuleViewSchema } from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const rulesRouter = router({
  list: procedureFor('rules.read', 'none').input(AsOf).output(RulebookSchema).query(pending),
  explain: procedureFor('rules.read', 'none').input(RuleExplainInput).output(RuleViewSchema).query(pending),
})
