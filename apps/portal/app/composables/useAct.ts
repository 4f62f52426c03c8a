import type { Action, TodoItem } from '~/answers'

/** An action that somebody began: what to do, with whom or what, and the finding that it would mend. */
export interface Act {
  action: Action
  subject: Pick<TodoItem, 'subject' | 'name' | 'person' | 'workplace'>
  /** The finding's key in the list, so that it fades where it stands; null elsewhere. */
  about: string | null
}

/** Actions that can be carried out here; the others are done outside the portal, and only named. */
export const actionsHere: readonly Action[] = [
  'name-supervisor',
  'name-mentor',
  'record-individual-session',
  'record-group-session',
  'attest-own-experience',
  'sign-role-agreement',
  'hold-staff-introduction',
  'anchor-decision',
  'fund-post',
  'extend-funding',
  'extend-placement',
  'mark-picture',
  'mark-flyer',
  'take-down-picture',
  'record-consent',
]

/** The sheet that an action opens in: one at a time, over the page that it was begun on. */
export function useAct() {
  const act = useState<Act | null>('act', () => null)
  return {
    act,
    begin: (begun: Act) => {
      act.value = begun
    },
    end: () => {
      act.value = null
    },
  }
}
