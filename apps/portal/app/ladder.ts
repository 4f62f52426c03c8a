import type { Action } from '~/answers'

/** The actions that take a workplace up each step of the ladder; steps that nobody acts on have none. */
export const ladderActions: Readonly<Record<string, readonly Action[]>> = {
  anchoring: ['anchor-decision'],
  funding: ['fund-post', 'extend-funding'],
  introduction: ['hold-staff-introduction'],
}

/** What the ladder says already, and need not be said again beside it. */
export const onTheLadder: readonly Action[] = Object.values(ladderActions).flat()
