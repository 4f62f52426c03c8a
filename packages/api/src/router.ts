import { auditRouter } from './audit/audit.router.ts'
import { changesRouter } from './changes/changes.router.ts'
import { importsRouter } from './imports/imports.router.ts'
import { workplacesRouter } from './organisations/workplaces.router.ts'
import { peopleRouter } from './people/people.router.ts'
import { placementsRouter } from './placements/placements.router.ts'
import { rulesRouter } from './rules/rules.router.ts'
import { searchRouter } from './search/search.router.ts'
import { sessionRouter } from './session/session.router.ts'
import { supervisionRouter } from './supervision/supervision.router.ts'
import { todoRouter } from './todo/todo.router.ts'
import { router } from './trpc.ts'

/** Everything that a client can ask for, by subject. */
export const appRouter = router({
  session: sessionRouter,
  todo: todoRouter,
  people: peopleRouter,
  workplaces: workplacesRouter,
  placements: placementsRouter,
  supervision: supervisionRouter,
  imports: importsRouter,
  rules: rulesRouter,
  changes: changesRouter,
  audit: auditRouter,
  search: searchRouter,
})

export type AppRouter = typeof appRouter
