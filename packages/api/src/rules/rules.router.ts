import {
  AsOf,
  FollowUpInput,
  FollowUpPreviewInput,
  FollowUpPreviewSchema,
  RulebookSchema,
  RuleExplainInput,
  RuleViewSchema,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { failure } from '../failure.ts'
import type { RegionTransaction } from '../ports.ts'
import { aimAt, reachIn, seenBy } from '../reach.ts'
import { lookUp } from '../read.ts'
import type { RegionView } from '../region-view.ts'
import { procedureFor, router } from '../trpc.ts'
import { assessmentsOn } from './assessments-on.ts'
import { followUpFrom, previewFollowUp } from './follow-up-from.ts'
import { notEncodedViews, ruleViews } from './rule-views.ts'

export const rulesRouter = router({
  /** The rulebook of the region: each rule with its values on the day, its sources and its figures. */
  list: procedureFor('rules.read', 'none')
    .input(AsOf)
    .output(RulebookSchema)
    .query(({ ctx, input: { on } }) =>
      lookUp(ctx, { on }, async (view, transaction) => {
        const { compiled, rulebook } = view
        return {
          id: rulebook.id,
          version: rulebook.version,
          hash: compiled.receipts.programme.rulebookHash,
          coveredFrom: compiled.coveredFrom,
          on: view.on,
          rules: await views(view, transaction),
          notEncoded: notEncodedViews(rulebook),
        }
      }),
    ),

  /** One rule in full. */
  explain: procedureFor('rules.read', 'none')
    .input(RuleExplainInput)
    .output(RuleViewSchema)
    .query(async ({ ctx, input: { ruleId, on } }) => {
      const rules = await lookUp(ctx, { on }, (view, transaction) => views(view, transaction))
      const rule = rules.find(({ id }) => id === ruleId)
      if (rule === undefined) throw failure('NOT_FOUND')
      return rule
    }),

  /** What following a rule up from a day would find in the region, in figures. Changes nothing. */
  previewFollowUp: procedureFor('values.fill-in', 'none')
    .input(FollowUpPreviewInput)
    .output(FollowUpPreviewSchema)
    .query(async ({ ctx, input }) => {
      const preview = await lookUp(ctx, {}, (view) => previewFollowUp(ctx, view, input))
      if (preview === null) throw failure('NOT_FOUND')
      return preview
    }),

  /** Follows a rule up from a day on, with those that go with it. What was said before is kept. */
  followUp: procedureFor('values.fill-in', 'change')
    .input(FollowUpInput)
    .output(WriteOutcomeSchema)
    .mutation(async ({ ctx, input }) => {
      const outcome = await followUpFrom(ctx, input)
      if (outcome === null) throw failure('NOT_FOUND')
      return outcome
    }),
})

/** Figures are of the subjects that the asker sees. */
async function views(view: RegionView, transaction: RegionTransaction) {
  const reach = reachIn(view)
  const assessments = await assessmentsOn(transaction, view)
  const seen = assessments
    .filter(({ subject }) => reach.may('todo.read', aimAt(subject)))
    .map((assessment) => seenBy(reach, assessment))
  return ruleViews(view.rulebook, view.on, { assessments: seen, followUps: view.followUps })
}
