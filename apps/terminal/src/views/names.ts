import type { TodoItem } from '../connection/answers.ts'

/** Whom or what something is about, with the names that it takes to show it. */
export type Names = Pick<TodoItem, 'subject' | 'name' | 'person' | 'workplace'>
