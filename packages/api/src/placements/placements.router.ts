import {
  type Decision,
  decideAmendPlacement,
  decideMarkFlyer,
  decideMarkPicture,
  decideNameMentor,
  decideNameSupervisor,
  decideSignRoleAgreement,
  decideTakeDownMark,
} from '@brygga/domain'
import { checkedOnce } from '../checked-once.ts'
import {
  AmendPlacementInput,
  CandidatesInput,
  CandidatesSchema,
  MarkInput,
  NameRelationInput,
  PlacementListInput,
  PlacementListSchema,
  PlacementShowInput,
  PlacementViewSchema,
  SignRoleAgreementInput,
  TakeDownMarkInput,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { reachIn, sliceFor } from '../reach.ts'
import { read } from '../read.ts'
import { namesIn } from '../register-names.ts'
import { procedureFor, router } from '../trpc.ts'
import { writeAbout } from '../write-about.ts'
import { candidatesFor } from './candidates.ts'
import { placementList } from './placement-list.ts'
import { placementView } from './placement-view.ts'

/** A unit manager may say that a picture is up, but a yes to it is the person's or the coordinator's to record. */
const refusedConsent: Decision = {
  outcome: 'refused',
  reasons: [{ code: 'CONSENT_NOT_YOURS_TO_RECORD', numbers: {}, field: 'consentGiven' }],
}

const about = (placementId: string) => ({ about: 'placement', placementId }) as const

export const placementsRouter = router({
  /** The placements that go on, on a day. */
  list: procedureFor('placements.read', 'read')
    .input(PlacementListInput)
    .output(checkedOnce(PlacementListSchema))
    .query(({ ctx, input }) => placementList(ctx, input)),

  /** One placement as it is on a day. */
  show: procedureFor('placements.read', 'read')
    .input(PlacementShowInput)
    .output(PlacementViewSchema)
    .query(({ ctx, input: { placementId, on } }) => {
      const asked = { on, sought: { kind: 'placement', id: placementId } as const }
      const slice = sliceFor(ctx, { placementIds: [placementId] })
      return read(ctx, { ...asked, slice }, async (view) => {
        const reach = reachIn(view)
        const placement = reach.placements.get(placementId)
        if (placement === undefined) return null
        const answer = placementView(placement, view, { names: namesIn(view.register, view.on), reach })
        return { answer, peopleIds: [placement.personId] }
      })
    }),

  /** Who could be named as supervisor or mentor, and what stands against each. */
  candidates: procedureFor('relations.name', 'read')
    .input(CandidatesInput)
    .output(CandidatesSchema)
    .query(({ ctx, input }) =>
      read(ctx, { on: input.on, sought: { kind: 'placement', id: input.placementId } }, async (view) => {
        const reach = reachIn(view)
        const refusal = reach.refusal('relations.name', about(input.placementId))
        if (!reach.placements.has(input.placementId) || refusal === 'OUT_OF_REACH') return null
        const names = namesIn(view.register, view.on)
        const candidates = candidatesFor(input, view, { names, newId: ctx.newId, refusal })
        return { answer: { candidates }, peopleIds: candidates.map(({ person }) => person.id) }
      }),
    ),

  /** Names a supervisor from a day on. */
  nameSupervisor: procedureFor('relations.name', 'change')
    .input(NameRelationInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { idempotencyKey: _, ...named } = input
      return writeAbout(ctx, input, about(input.placementId), 'relations.name', (view) =>
        decideNameSupervisor({ id: ctx.newId(), ...named }, view.register, view.today),
      )
    }),

  /** Names a mentor from a day on. */
  nameMentor: procedureFor('relations.name', 'change')
    .input(NameRelationInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { idempotencyKey: _, ...named } = input
      return writeAbout(ctx, input, about(input.placementId), 'relations.name', (view) =>
        decideNameMentor({ id: ctx.newId(), ...named }, view.register, view.today),
      )
    }),

  /** The picture is on the wall, with the person's consent. */
  markPicture: procedureFor('marks.set', 'change')
    .input(MarkInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { placementId, on, consentGiven } = input
      const consentId = consentGiven ? ctx.newId() : null
      return writeAbout(ctx, input, about(placementId), 'marks.set', (view) =>
        consentGiven && !reachIn(view).may('consents.record', about(placementId))
          ? refusedConsent
          : decideMarkPicture({ id: ctx.newId(), placementId, on, consentId }, view.register, view.today),
      )
    }),

  /** The flyer is laid out. */
  markFlyer: procedureFor('marks.set', 'change')
    .input(MarkInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { placementId, on } = input
      return writeAbout(ctx, input, about(placementId), 'marks.set', (view) =>
        decideMarkFlyer({ id: ctx.newId(), placementId, on }, view.register, view.today),
      )
    }),

  /** The picture or the flyer is taken down. */
  takeDownMark: procedureFor('marks.set', 'change')
    .input(TakeDownMarkInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { idempotencyKey: _, ...command } = input
      return writeAbout(ctx, input, about(input.placementId), 'marks.set', (view) =>
        decideTakeDownMark(command, view.register, view.today),
      )
    }),

  /** A role agreement holds from a day on. */
  signRoleAgreement: procedureFor('role-agreements.sign', 'change')
    .input(SignRoleAgreementInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { placementId, from } = input
      return writeAbout(ctx, input, about(placementId), 'role-agreements.sign', (view) =>
        decideSignRoleAgreement({ id: ctx.newId(), placementId, from }, view.register, view.today),
      )
    }),

  /** Another share of full time, or another end. */
  amend: procedureFor('placements.amend', 'change')
    .input(AmendPlacementInput)
    .output(WriteOutcomeSchema)
    .mutation(({ ctx, input }) => {
      const { idempotencyKey: _, ...command } = input
      return writeAbout(ctx, input, about(input.placementId), 'placements.amend', (view) =>
        decideAmendPlacement(command, view.register, view.today),
      )
    }),
})
