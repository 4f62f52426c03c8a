import { describe, expect, it } from 'vitest'
import { decideEvaluateForum, decidePlanForumGuest, decideTakeGuestStep } from '../influence/forum-guest.ts'
import { decideAcknowledgeRole } from '../placements/role-acknowledgement.ts'
import { decideJoinNationalNetwork } from '../programme/national-network.ts'
import { decideTakeRemarkStep } from '../programme/rule-remark.ts'
import { compile } from '../rules/compile.ts'
import { decideBookSession } from '../supervision/booking.ts'
import { decideAttestFacilitator, decideNoteGroup } from '../supervision/group.ts'
import { decideTakeQuestionStep } from '../supervision/parked-question.ts'
import { after } from '../testing/decisions.ts'
import { peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { followUpYear } from '../testing/follow-up-year.ts'
import { followedUpRulebook } from '../testing/followed-up-rulebook.ts'
import { programmeYear } from '../testing/programme-year.ts'
import { placementId, record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideTakeImprovementIdeaStep } from '../workplaces/improvement-idea.ts'
import { decideStatePurpose } from '../workplaces/purpose.ts'
import { assessRegister } from './assess-register.ts'
import type { Decision } from './change.ts'
import type { Register } from './register.schemas.ts'

const on = '2023-09-15'
const id = recordId(900)
const year: Register = {
  ...soundRegister(),
  ...followUpYear(),
  ...programmeYear({
    cohortId: recordId(202),
    seatId: recordId(203),
    faultId: recordId(204),
    goalId: recordId(205),
  }),
  cohorts: [record(202, { number: '1', startsOn: '2021-08-30', endsOn: '2021-12-17' })],
}
const compiled = compile(followedUpRulebook, on)
const found = (register: Register) =>
  assessRegister(compiled, register)
    .flatMap(({ findings }) => findings)
    .map(({ code, subject }) => `${code} ${subject.kind} ${subject.id}`)

/** What a register lacks for a finding to stand, and the decisions that mend it. */
type Mended = [code: string, lacks: Partial<Register>, ...mends: ((register: Register) => Decision)[]]

const guest = { id, forumId: recordId(440), plannedOn: '2023-05-12', plannedFor: '2023-06-02' }
const mended: readonly Mended[] = [
  [
    'SUPERVISION_NOT_BOOKED',
    {},
    (register) =>
      decideBookSession(
        { id, placementId, form: 'individual', supervisorId, bookedOn: on, bookedFor: '2023-09-20' },
        register,
        on,
      ),
  ],
  [
    'WORKPLACE_PURPOSE_MISSING',
    { workplacePurposes: [] },
    (register) => decideStatePurpose({ id, workplaceId, from: on, purposes: ['support'] }, register, on),
  ],
  [
    'IMPROVEMENT_IDEA_UNANSWERED',
    {
      improvementIdeas: (year.improvementIdeas ?? []).map((each) => ({ ...each, notedOn: '2023-02-01' })),
      improvementIdeaSteps: [],
    },
    (register) =>
      decideTakeImprovementIdeaStep(
        { id, ideaId: recordId(240), step: 'taken-up', on, text: null },
        register,
        on,
      ),
  ],
  [
    'ROLE_AGREEMENT_NOT_ACKNOWLEDGED',
    { roleAcknowledgements: [] },
    (register) =>
      decideAcknowledgeRole(
        { id, roleAgreementId: recordId(60), acknowledgedOn: on, team: 10, acknowledged: 9 },
        register,
        on,
      ),
  ],
  [
    'SHARED_QUESTION_WAITING',
    { parkedQuestions: (year.parkedQuestions ?? []).map((each) => ({ ...each, takenUpOn: null })) },
    (register) =>
      decideTakeQuestionStep(
        { questionId: recordId(231), version: 1, step: 'take-up', on: '2023-06-01' },
        register,
        on,
      ),
  ],
  [
    'GROUP_WITHOUT_FACILITATOR',
    { facilitatorAttestations: [] },
    (register) =>
      decideAttestFacilitator(
        {
          id,
          personId: supervisorId,
          basis: 'experience',
          attestedBy: null,
          from: '2023-06-01',
          until: null,
        },
        register,
        on,
      ),
  ],
  [
    'EVERYONE_SPOKE_NOT_NOTED',
    { groupNotes: [] },
    (register) =>
      decideNoteGroup({ id, sessionId: recordId(101), notedOn: on, everyoneSpoke: true }, register, on),
  ],
  [
    'NATIONAL_NETWORK_TOO_FEW',
    {},
    (register) => decideJoinNationalNetwork({ id, personId: peerSupporterId, from: on }, register, on),
  ],
  [
    'RULE_REMARK_UNANSWERED',
    {},
    (register) =>
      decideTakeRemarkStep(
        { remarkId: recordId(427), version: 1, step: 'answer', on, answer: 'rule-kept', text: 'As it is' },
        register,
        on,
      ),
  ],
  [
    'FORUM_EVALUATION_OVERDUE',
    { forumEvaluations: [] },
    (register) =>
      decideEvaluateForum(
        { id, forumId: recordId(440), evaluatedOn: on, outcome: 'goes-on', patients: 6, staff: 2 },
        register,
        on,
      ),
  ],
  [
    'FORUM_GUEST_NOT_NOTED',
    { forumGuestSteps: [] },
    (register) =>
      decideTakeGuestStep({ id, guestId: recordId(445), step: 'came', on: '2023-06-02' }, register, on),
  ],
  [
    'FORUM_MANAGER_ABSENT',
    { forumMeetings: [meetingOn('2023-06-02'), meetingOn('2023-09-08')] },
    (register) =>
      decidePlanForumGuest(
        { ...guest, plannedFor: '2023-09-08', role: 'ward-manager', organisation: null },
        register,
        on,
      ),
    (register) => decideTakeGuestStep({ id, guestId: id, step: 'came', on: '2023-09-08' }, register, on),
  ],
]

function meetingOn(heldOn: string): Register['forumMeetings'][number] {
  const number = heldOn === '2023-06-02' ? 442 : 448
  const minutes = { minutesSentOn: heldOn, minutesReceivedOn: heldOn }
  return record(number, { forumId: recordId(440), heldOn, cancelled: false, ...minutes })
}

describe('what mends a finding about kept records', () => {
  it.each(mended)('%s goes, and nothing else comes or goes', (code, lacks, ...mends) => {
    const lacking = { ...year, ...lacks }
    const before = found(lacking)
    const register = mends.reduce((so, mend) => after(so, mend(so)), lacking)
    const stays = before.filter((each) => !each.startsWith(`${code} `))
    expect(before.length - stays.length).toBe(1)
    expect(found(register)).toEqual(stays)
  })
})
