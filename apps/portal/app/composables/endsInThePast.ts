import { addDays, type Day, endsInThePast as isInThePast } from '@brygga/domain'

/** The same as the domain says of an end, of the last day as it is typed; nothing before both days are known. */
export function endsInThePast(
  lastDay: Day | null,
  { present, today }: { present: Day | null; today: Day | undefined },
): boolean {
  return lastDay !== null && today !== undefined && isInThePast(addDays(lastDay, 1), present, today)
}
