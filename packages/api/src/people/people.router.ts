import { decideAmendPerson, decideAttestOwnExperience, decideRecordConsent } from '@brygga/domain'
import {
  AmendPersonInput,
  AttestOwnExperienceInput,
  PeopleListInput,
  PeopleListSchema,
  PersonShowInput,
  PersonViewSchema,
  RecordConsentInput,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { pageOf } from '../page.ts'
import { reachIn, sliceFor } from '../reach.ts'
import { read } from '../read.ts'
import { namesIn } from '../register-names.ts'
import { assessmentsOn } from '../rules/assessments-on.ts'
import { procedureFor, router } from '../trpc.ts'
import { writeAbout } from '../write-about.ts'
import { personRows } from './person-rows.ts'
import { personView } from './person-view.ts'
import { readingsOf } from './readings.ts'

export const peopleRouter = router({
  /** The people whom the asker sees, as they are on a day. */
  list: procedureFor('people.read', 'read')
    .input(PeopleListInput)
    .output(PeopleListSchema)
    .query(({ ctx, input }) =>
      read(ctx, input, async (view, transaction) => {
        const assessments = await assessmentsOn(transaction, view)
        const named = { names: namesIn(view.register, view.on), reach: reachIn(view) }
        const all = personRows(view, named, assessments, input)
        const page = pageOf(all, input)
        return {
          answer: { on: view.on, total: all.length, ...page },
          peopleIds: page.rows.map((row) => row.id),
        }
      }),
    ),

  /** One person: now, history, and what the rules say. */
  show: procedureFor('people.read', 'read')
    .input(PersonShowInput)
    .output(PersonViewSchema)
    .query(({ ctx, input: { personId, on } }) => {
      const asked = { on, sought: { kind: 'person', id: personId } as const }
      const slice = sliceFor(ctx, { personIds: [personId] })
      return read(ctx, { ...asked, slice }, async (view, transaction) => {
        const reach = reachIn(view)
        const person = reach.people.get(personId)
        if (person === undefined) return null
        const shown = personView(person, view, { names: namesIn(view.register, view.on), reach })
        const readings = await readingsOf(personId, transaction, reach)
        return { answer: { ...shown, readings }, peopleIds: [personId] }
      })
    }),

  /** Another name or address. */
  amend: procedureFor('people.amend', 'change')
    .input(AmendPersonInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) =>
      writeAbout(ctx, input, { about: 'person', personId: input.personId }, 'people.amend', (view) => {
        const { idempotencyKey: _, ...command } = input
        return decideAmendPerson(command, view.register, view.today)
      }),
    ),

  /** Somebody attests that a person has, or has not, own experience; the day and who, never what. */
  attestOwnExperience: procedureFor('attestations.record', 'change')
    .input(AttestOwnExperienceInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { personId, ownExperience, on } = input
      return writeAbout(ctx, input, { about: 'person', personId }, 'attestations.record', (view) => {
        const command = { id: ctx.newId(), personId, ownExperience, on, attestedBy: ctx.actor.name }
        return decideAttestOwnExperience(command, view.register, view.today)
      })
    }),

  /** A person's yes or no to a picture on the wall or a place in the public list. */
  recordConsent: procedureFor('consents.record', 'change')
    .input(RecordConsentInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { idempotencyKey: _, ...command } = input
      return writeAbout(
        ctx,
        input,
        { about: 'person', personId: input.personId },
        'consents.record',
        (view) => decideRecordConsent({ id: ctx.newId(), ...command }, view.register, view.today),
      )
    }),
})
