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
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const peopleRouter = router({
  list: procedureFor('people.read', 'read').input(PeopleListInput).output(PeopleListSchema).query(pending),
  show: procedureFor('people.read', 'read').input(PersonShowInput).output(PersonViewSchema).query(pending),
  amend: procedureFor('people.amend', 'change')
    .input(AmendPersonInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  attestOwnExperience: procedureFor('people.attest', 'change')
    .input(AttestOwnExperienceInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  recordConsent: procedureFor('people.consent', 'change')
    .input(RecordConsentInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
})
