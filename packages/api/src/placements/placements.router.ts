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
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const placementsRouter = router({
  list: procedureFor('placements.read', 'read')
    .input(PlacementListInput)
    .output(PlacementListSchema)
    .query(pending),
  show: procedureFor('placements.read', 'read')
    .input(PlacementShowInput)
    .output(PlacementViewSchema)
    .query(pending),
  candidates: procedureFor('relations.name', 'read')
    .input(CandidatesInput)
    .output(CandidatesSchema)
    .query(pending),
  nameSupervisor: procedureFor('relations.name', 'change')
    .input(NameRelationInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  nameMentor: procedureFor('relations.name', 'change')
    .input(NameRelationInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  markPicture: procedureFor('marks.set', 'change')
    .input(MarkInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  markFlyer: procedureFor('marks.set', 'change')
    .input(MarkInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  signRoleAgreement: procedureFor('role-agreements.sign', 'change')
    .input(SignRoleAgreementInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  amend: procedureFor('placements.amend', 'change')
    .input(AmendPlacementInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
})
