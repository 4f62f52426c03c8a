import type { Register } from '../register/register.schemas.ts'
import { decideAnswerApplication, decideApply, decideTakeSeat } from '../training/application.ts'
import type { ApplyCommand } from '../training/training.commands.ts'
import { after } from './decisions.ts'
import { mentorId, recordId } from './facts.ts'
import { coordinatorId, record, soundRegister, workplaceId } from './register.ts'

// Somebody on the way through a round of training, for the tests of each part of it.

/** The day on which everything in the round is asked about. */
export const on = '2023-06-15'
export const cohortId = recordId(600)
export const personId = coordinatorId
export const experienced = (person: string, number: number, ownExperience = true) =>
  record(number, { personId: person, ownExperience, attestedOn: '2022-11-01', attestedBy: null })

/** A round of two seats that is open from 2022-10-17, and held from 2023-02-06 to 2023-03-10. */
export const openRound: Register = {
  ...soundRegister(),
  attestations: [experienced(personId, 650), experienced(mentorId, 651), experienced(recordId(4), 652)],
  cohorts: [record(600, { number: '4', startsOn: '2023-02-06', endsOn: '2023-03-10' })],
  cohortPlans: [
    record(601, {
      cohortId,
      orderedOn: '2022-10-03',
      teamId: null,
      seats: 2,
      openedOn: '2022-10-17',
      applyBy: '2022-12-01',
      calledOffOn: null,
    }),
  ],
  agreedPosts: [
    record(602, {
      cohortId,
      workplaceId,
      posts: 1,
      agreedOn: '2022-09-01',
      fundedOn: '2022-09-19',
      withdrawnOn: null,
    }),
  ],
}
export const apply = (differing: Partial<ApplyCommand> = {}): ApplyCommand => ({
  id: recordId(610),
  cohortId,
  personId,
  source: 'self',
  appliedOn: '2022-11-14',
  confirmedByPerson: true,
  ...differing,
})
export const answer = (
  step: 'admitted' | 'waiting' | 'declined' | 'withdrawn',
  day = '2022-12-05',
  [id, applicationId] = [recordId(620), recordId(610)],
) => ({ id, applicationId, step, on: day })
export const takeSeat = (differing: object = {}) => ({
  id: recordId(630),
  applicationId: recordId(610),
  on: '2022-12-12',
  workplace: { id: recordId(640), workplaceId },
  ...differing,
})
export const applied = after(openRound, decideApply(apply(), openRound, on))
export const admitted = after(applied, decideAnswerApplication(answer('admitted'), applied, on))
export const seated = after(admitted, decideTakeSeat(takeSeat(), admitted, on))
