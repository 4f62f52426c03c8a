import { AsOf, RulebookSchema, RuleExplainInput, RuleViewSchema } from '../contract/index.ts'
import { failure } from '../failure.ts'
import type { RegionTransaction } from '../ports.ts'
import { aimAt, reachIn, seenBy } from '../reach.ts'
import { lookUp } from '../read.ts'
import type { RegionView } from '../region-view.ts'
import { procedureFor, router, type SignedInContext } from '../trpc.ts'
import { assessmentsOn } from './assessments-on.ts'
import { notEncodedViews, ruleViews } from './rule-views.ts'

export const rulesRouter = router({
  /** The rulebook of the region: each rule with its values on the day, its sources and its figures. */
  list: procedureFor('rules.read', 'none')
    .input(AsOf)
    .output(RulebookSchema)
    .query(({ ctx, input: { on } }) =>
      lookUp(ctx, { on }, async (view, transaction) => {
        const { compiled, region } = view
        const rulebook = ctx.rulebooks.rulebook(region.rulebookId)
        return {
          id: rulebook.id,
          version: rulebook.version,
          hash: compiled.receipts.programme.rulebookHash,
          coveredFrom: compiled.coveredFrom,
          on: view.on,
          rules: await views(ctx, view, transaction),
          notEncoded: notEncodedViews(rulebook),
        }
      }),
    ),

  /** One rule in full. */
  explain: procedureFor('rules.read', 'none')
    .input(RuleExplainInput)
    .output(RuleViewSchema)
    .query(async ({ ctx, input: { ruleId, on } }) => {
      const rules = await lookUp(ctx, { on }, (view, transaction) => views(ctx, view, transaction))
      const rule = rules.find(({ id }) => id === ruleId)
      if (rule === undefined) throw failure('NOT_FOUND')
      return rule
    }),
})

/** Figures are of the subjects that the asker sees. */
async function views(context: SignedInContext, view: RegionView, transaction: RegionTransaction) {
  const reach = reachIn(view)
  const assessments = await assessmentsOn(transaction, view)
  const seen = assessments
    .filter(({ subject }) => reach.may('todo.read', aimAt(subject)))
    .map((assessment) => seenBy(reach, assessment))
  return ruleViews(context.rulebooks.rulebook(view.region.rulebookId), view.on, seen)
}
