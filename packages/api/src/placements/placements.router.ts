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
  candidates: procedureFor('placements.amend', 'read')
    .input(CandidatesInput)
    .output(CandidatesSchema)
    .query(pending),
  nameSupervisor: procedureFor('placements.amend', 'change')
    .input(NameRelationInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  nameMentor: procedureFor('placements.amend', 'change')
    .input(NameRelationInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  markPicture: procedureFor('placements.amend', 'change')
    .input(MarkInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  markFlyer: procedureFor('placements.amend', 'change')
    .input(MarkInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  signRoleAgreement: procedureFor('placements.amend', 'change')
    .input(SignRoleAgreementInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  amend: procedureFor('placements.amend', 'change')
    .input(AmendPlacementInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
})
