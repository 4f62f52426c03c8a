import type { Day } from '../calendar/day.schemas.ts'
import { shiftDays } from '../calendar/day.ts'
import type { SubjectKind } from './assessment.schemas.ts'
import { type Rulebook, rulesOf, valuesOf } from './rulebook.ts'
import { type StepOrder, units } from './unit.ts'
import { isDated, valueOn } from './value.ts'

/** An order of steps that nobody can follow: where it is, and how it is mended. */
export interface CircleOfSteps {
  readonly where: string
  readonly mend: string
}

/** One order in force, and the value that says so. */
interface OrderSaid extends StepOrder {
  readonly valueId: string
}

/** An order that holds for a while: a rule's, with a value's entry. */
interface DatedOrder {
  readonly subject: SubjectKind
  readonly valueId: string
  readonly changeDays: readonly Day[]
  on(day: Day): readonly StepOrder[]
}

/** Each circle among the orders that hold on one day for one kind of subject, told once with its first day. */
export function circlesOfSteps(rulebook: Rulebook): CircleOfSteps[] {
  const told = new Map<string, CircleOfSteps>()
  for (const [subject, orders] of Map.groupBy(datedOrders(rulebook), (order) => order.subject)) {
    for (const day of [...new Set(orders.flatMap(({ changeDays }) => changeDays))].sort()) {
      const said = orders.flatMap((order) =>
        order.on(day).map((each) => ({ ...each, valueId: order.valueId })),
      )
      for (const circle of circlesIn(said)) {
        const waits = circle.map(({ before, after, valueId }) => `${before} ${after} ${valueId}`)
        const key = `${subject}: ${waits.sort().join()}`
        if (!told.has(key)) told.set(key, inWords(circle, subject, day))
      }
    }
  }
  return [...told.values()]
}

function datedOrders(rulebook: Rulebook): DatedOrder[] {
  const values = valuesOf(rulebook)
  return rulesOf(rulebook).flatMap(({ subject, inForce, parameters }) =>
    Object.values(parameters)
      .map((named) => values.get(named.id) ?? named)
      .filter((value) => value.unit === 'step-order')
      .filter((value) => isDated(value))
      .map((value) => ({
        subject,
        valueId: value.id,
        changeDays: [inForce.from, ...value.entries.map(({ from }) => from)],
        on: (day) => {
          const isInForce = inForce.from <= day && (inForce.until === undefined || day < inForce.until)
          const order = units['step-order'].safeParse(isInForce ? valueOn(value, day) : null)
          return order.success ? order.data : []
        },
      })),
  )
}

/** Circles that share no order. Those that do are found once the first of them is mended. */
function circlesIn(said: readonly OrderSaid[]): OrderSaid[][] {
  const circle = circleIn(said)
  return circle === null ? [] : [circle, ...circlesIn(said.filter((order) => !circle.includes(order)))]
}

/** The first circle met when following the orders from each step in turn; null where there is none. */
function circleIn(said: readonly OrderSaid[]): OrderSaid[] | null {
  const bySteps = Map.groupBy(said, ({ before }) => before)
  const free = new Set<string>()
  const follow = (step: string, path: readonly OrderSaid[]): OrderSaid[] | null => {
    const at = path.findIndex(({ before }) => before === step)
    if (at >= 0) return path.slice(at)
    if (free.has(step)) return null
    for (const next of bySteps.get(step) ?? []) {
      const circle = follow(next.after, [...path, next])
      if (circle !== null) return circle
    }
    free.add(step)
    return null
  }
  for (const step of bySteps.keys()) {
    const circle = follow(step, [])
    if (circle !== null) return circle
  }
  return null
}

function inWords(circle: readonly OrderSaid[], subject: SubjectKind, day: Day): CircleOfSteps {
  const steps = [...circle.map(({ before }) => before), circle[0]?.before].join(' → ')
  const values = [...new Set(circle.map(({ valueId }) => valueId))].join(', ')
  return {
    where: `${subject}: ${steps} (${values}) from ${day}`,
    mend: `Take out one of these orders, or end it by ${shiftDays(day, -1)}: each of the steps waits for another.`,
  }
}
