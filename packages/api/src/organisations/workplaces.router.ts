import { decideAnchorDecision, decideFundPost, decideHoldStaffIntroduction } from '@brygga/domain'
import {
  AnchorDecisionInput,
  FundPostInput,
  HoldIntroductionInput,
  WorkplaceListInput,
  WorkplaceListSchema,
  WorkplaceShowInput,
  WorkplaceViewSchema,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { reachIn } from '../reach.ts'
import { read } from '../read.ts'
import { namesIn } from '../register-names.ts'
import { assessmentsOn } from '../rules/assessments-on.ts'
import { procedureFor, router } from '../trpc.ts'
import { writeAbout } from '../write-about.ts'
import { workplaceRows } from './workplace-rows.ts'
import { peopleNamedIn, workplacesSeen, workplaceView } from './workplace-view.ts'

export const workplacesRouter = router({
  /** The workplaces that the asker sees, with how ready each is. */
  list: procedureFor('workplaces.read', 'read')
    .input(WorkplaceListInput)
    .output(WorkplaceListSchema)
    .query(({ ctx, input: { on, query } }) =>
      read(ctx, { on }, async (view, transaction) => {
        const assessments = await assessmentsOn(transaction, view)
        const named = { names: namesIn(view.register, view.on), reach: reachIn(view) }
        const rows = workplaceRows(view, named, assessments, query)
        return { answer: { on: view.on, rows }, peopleIds: [] }
      }),
    ),

  /** One workplace: readiness, people, history, and what the rules say. */
  show: procedureFor('workplaces.read', 'read')
    .input(WorkplaceShowInput)
    .output(WorkplaceViewSchema)
    .query(({ ctx, input: { workplaceId, on } }) =>
      read(ctx, { on, sought: { kind: 'workplace', id: workplaceId } }, async (view) => {
        const reach = reachIn(view)
        const workplace = workplacesSeen(view, reach).find(({ id }) => id === workplaceId)
        if (workplace === undefined) return null
        const answer = workplaceView(workplace, view, { names: namesIn(view.register, view.on), reach })
        return { answer, peopleIds: peopleNamedIn(answer) }
      }),
    ),

  /** An introduction session was held for the staff. */
  holdIntroduction: procedureFor('workplaces.prepare', 'change')
    .input(HoldIntroductionInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { idempotencyKey: _, ...held } = input
      const sought = { about: 'workplace', workplaceId: input.workplaceId } as const
      return writeAbout(ctx, input, sought, 'workplaces.prepare', (view) =>
        decideHoldStaffIntroduction({ id: ctx.newId(), ...held }, view.register, view.today),
      )
    }),

  /** Levels said whether they stand behind receiving a peer supporter. */
  anchor: procedureFor('workplaces.prepare', 'change')
    .input(AnchorDecisionInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { workplaceId, notedOn } = input
      const answers = input.answers.map((answer) => ({ id: ctx.newId(), ...answer }))
      return writeAbout(ctx, input, { about: 'workplace', workplaceId }, 'workplaces.prepare', (view) =>
        decideAnchorDecision({ workplaceId, notedOn, answers }, view.register, view.today),
      )
    }),

  /** Money was decided for posts. */
  fund: procedureFor('workplaces.prepare', 'change')
    .input(FundPostInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { idempotencyKey: _, ...funding } = input
      const sought = { about: 'workplace', workplaceId: input.workplaceId } as const
      return writeAbout(ctx, input, sought, 'workplaces.prepare', (view) =>
        decideFundPost({ id: ctx.newId(), ...funding }, view.register, view.today),
      )
    }),
})
