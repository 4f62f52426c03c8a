import type { BryggaClient } from '@brygga/api/client'
import type { Action, Day } from '@brygga/domain'
import type { Messages } from '@brygga/messages'
import type { PlacementView, WriteOutcome } from '../connection/answers.ts'
import { commandLine } from '../views/equivalent-command.ts'
import type { Words } from '../words/words.ts'
import type { Thing } from './list-row.ts'

/** A write as the screen carries it out: the call, what is said when it is done, and the command that does the same. */
export interface Act {
  write: (idempotencyKey: string) => Promise<WriteOutcome>
  says: string
  command: string | null
}

/** Actions that are one question with a yes. */
const askedActions = [
  'mark-picture',
  'mark-flyer',
  'take-down-picture',
  'record-consent',
  'sign-role-agreement',
  'hold-staff-introduction',
] as const satisfies Action[]
export type AskedAction = (typeof askedActions)[number]

export function isAsked(action: Action): action is AskedAction {
  return (askedActions as readonly Action[]).includes(action)
}

/** What an act is made with. */
export interface ActMakers {
  brygga: BryggaClient
  messages: Messages
  words: Words
}

/** What a yes to the question of an action does. Null where the finding lacks what the action is about. */
export function actOfYes(
  action: AskedAction,
  thing: Thing,
  on: Day,
  { brygga, messages, words }: ActMakers,
): Act | null {
  const { subject, person, name } = thing
  const aboutPlacement = subject.kind === 'placement' ? subject.id : null
  const { writing } = words
  const day = messages.formatDay(on)
  switch (action) {
    case 'mark-picture':
      if (aboutPlacement === null) return null
      return {
        write: (idempotencyKey) =>
          brygga.placements.markPicture.mutate({
            idempotencyKey,
            placementId: aboutPlacement,
            on,
            consentGiven: true,
          }),
        says: writing.pictureMarked(name, day),
        command: commandLine('placements', 'mark-picture', name, '--consent-given', '--on', on),
      }
    case 'mark-flyer':
      if (aboutPlacement === null) return null
      return {
        write: (idempotencyKey) =>
          brygga.placements.markFlyer.mutate({
            idempotencyKey,
            placementId: aboutPlacement,
            on,
            consentGiven: false,
          }),
        says: writing.flyerMarked(name, day),
        command: null,
      }
    case 'take-down-picture':
      if (aboutPlacement === null) return null
      return {
        write: (idempotencyKey) =>
          brygga.placements.takeDownMark.mutate({
            idempotencyKey,
            placementId: aboutPlacement,
            item: 'picture',
            until: on,
          }),
        says: writing.pictureTakenDown(name, day),
        command: null,
      }
    case 'sign-role-agreement':
      if (aboutPlacement === null) return null
      return {
        write: (idempotencyKey) =>
          brygga.placements.signRoleAgreement.mutate({
            idempotencyKey,
            placementId: aboutPlacement,
            from: on,
          }),
        says: writing.agreementSigned(name, day),
        command: null,
      }
    case 'record-consent':
      if (person === null) return null
      return {
        write: (idempotencyKey) =>
          brygga.people.recordConsent.mutate({
            idempotencyKey,
            personId: person.id,
            purpose: 'picture',
            given: true,
            on,
          }),
        says: writing.consentRecorded(person.name, day),
        command: null,
      }
    case 'hold-staff-introduction': {
      const { workplace } = thing
      if (workplace === null) return null
      return {
        write: (idempotencyKey) =>
          brygga.workplaces.holdIntroduction.mutate({
            idempotencyKey,
            workplaceId: workplace.id,
            heldOn: on,
            participants: null,
          }),
        says: writing.introductionHeld(workplace.name, day),
        command: null,
      }
    }
  }
}

/** What has to be known before a question is answered: for a picture, what the person has said about it. */
export function consentSays(
  { pictureConsent }: Pick<PlacementView, 'pictureConsent'>,
  name: string,
  words: Words,
): string {
  return words.sheets.pictureConsent[pictureConsent](name)
}
