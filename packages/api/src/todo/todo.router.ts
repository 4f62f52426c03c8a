import { addDays, type Register } from '@brygga/domain'
import { HeadlineRowsInput, HeadlineRowsSchema, TodoInput, TodoSchema } from '../contract/index.ts'
import { reachIn } from '../reach.ts'
import { read } from '../read.ts'
import { namesIn } from '../register-names.ts'
import { assessmentsOn } from '../rules/assessments-on.ts'
import { procedureFor, router } from '../trpc.ts'
import { headlineRows } from './headline-rows.ts'
import { headlinesOf } from './headlines.ts'
import { todoGroups, todoSubjects, todoUnanswered, todoUpcoming } from './todo-groups.ts'

/** How far ahead "what comes next" looks. */
const upcomingDays = 14

/** Every other record is about a person or an organisation, but for what the programme itself is. */
function isEmpty({ people, organisations }: Register): boolean {
  return people.length === 0 && organisations.length === 0
}

export const todoRouter = router({
  /** What needs whom on a day, what cannot be told, and what comes next. */
  list: procedureFor('todo.read', 'read')
    .input(TodoInput)
    .output(TodoSchema)
    .query(({ ctx, input }) =>
      read(ctx, { on: input.on }, async (view, transaction) => {
        const { on, region } = view
        const assessments = await assessmentsOn(transaction, view)
        const reach = reachIn(view)
        const subjects = todoSubjects(assessments, { names: namesIn(view.register, on), reach }, input)
        const upcoming = { on, until: addDays(on, upcomingDays), mine: input.mine }
        const seesHeadlines = reach.may('headline.read', { about: 'region' })
        const headlines = seesHeadlines ? headlinesOf(view, assessments) : []
        const answer = {
          on,
          shownAsOf: region.shownAsOf !== null,
          isRegisterEmpty: isEmpty(view.register),
          groups: todoGroups(subjects, on, input.mine),
          unanswered: todoUnanswered(subjects, input.mine),
          upcoming: todoUpcoming(subjects, upcoming),
          headlines: headlines.map((each) => each.headline),
        }
        const shown = [...answer.groups, ...answer.unanswered].flatMap<{ person: { id: string } | null }>(
          ({ items }) => items,
        )
        const peopleIds = [...shown, ...answer.upcoming].flatMap(({ person }) => person?.id ?? [])
        return { answer, peopleIds }
      }),
    ),

  /** The rows behind a headline number, as far as the asker sees them. */
  headlineRows: procedureFor('headline.read', 'read')
    .input(HeadlineRowsInput)
    .output(HeadlineRowsSchema)
    .query(({ ctx, input }) =>
      read(ctx, { on: input.on }, async (view, transaction) => {
        const reach = reachIn(view)
        const assessments = await assessmentsOn(transaction, view)
        const found = headlinesOf(view, assessments).find(({ headline }) => headline.id === input.id)
        if (found === undefined || !reach.may('headline.read', { about: 'region' })) return null
        const rows = headlineRows(found.rows, { names: namesIn(view.register, view.on), reach })
        const peopleIds = rows.flatMap(({ person }) => person?.id ?? [])
        return { answer: { on: view.on, headline: found.headline, rows }, peopleIds }
      }),
    ),
})
