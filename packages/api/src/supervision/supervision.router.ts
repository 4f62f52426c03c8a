import { decideRecordSession, mayRecordSession } from '@brygga/domain'
import {
  RecordSessionInput,
  SessionDefaultsInput,
  SessionDefaultsSchema,
  SessionListInput,
  SessionListSchema,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { reachIn } from '../reach.ts'
import { read } from '../read.ts'
import { namesIn } from '../register-names.ts'
import { procedureFor, router } from '../trpc.ts'
import { write } from '../write.ts'
import { refusedAboutOneself } from '../write-about.ts'
import { sessionDefaults } from './session-defaults.ts'
import { sessionViews } from './session-views.ts'

export const supervisionRouter = router({
  /** A session was held. */
  record: procedureFor('supervision.record', 'change')
    .input(RecordSessionInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) =>
      write(ctx, input, null, (view) => {
        const { idempotencyKey: _, ...session } = input
        const { actor, register, today } = view
        const answer = mayRecordSession(actor, session, register, today)
        if (!answer.allowed) return answer.reason === 'NOT_ABOUT_ONESELF' ? refusedAboutOneself : null
        return decideRecordSession({ id: ctx.newId(), ...session }, register, today)
      }),
    ),

  /** What the sheet for recording a session starts with. */
  defaults: procedureFor('supervision.record', 'read')
    .input(SessionDefaultsInput)
    .output(SessionDefaultsSchema)
    .query(({ ctx, input: { on, placementId, form } }) =>
      read(ctx, { on }, async (view) => {
        const reach = reachIn(view)
        if (placementId !== undefined && !reach.placements.has(placementId)) return null
        const names = namesIn(view.register, view.on)
        const answer = sessionDefaults(view, { names, reach }, { placementId, form })
        return { answer, peopleIds: answer.people.map(({ id }) => id) }
      }),
    ),

  /** The sessions that the asker may know of, newest first. */
  list: procedureFor('supervision.read', 'read')
    .input(SessionListInput)
    .output(SessionListSchema)
    .query(({ ctx, input: { on, personId, limit } }) =>
      read(ctx, { on }, async (view) => {
        const reach = reachIn(view)
        const names = namesIn(view.register, view.on)
        const rows = sessionViews(view, { names, reach }, { personId, limit })
        const peopleIds = rows.flatMap(({ attendees }) => attendees.map(({ id }) => id))
        return { answer: { on: view.on, rows }, peopleIds }
      }),
    ),
})
