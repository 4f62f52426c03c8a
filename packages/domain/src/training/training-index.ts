import type { Register } from '../register/register.schemas.ts'

/** The records of training by what they belong to. */
export function indexTraining(register: Register) {
  const trainingDays = new Map(register.trainingDays.map((day) => [day.id, day]))
  return {
    trainingDays,
    plansByCohort: Map.groupBy(register.cohortPlans, (each) => each.cohortId),
    postsByCohort: Map.groupBy(register.agreedPosts, (each) => each.cohortId),
    exceptionsByCohort: Map.groupBy(register.trainingExceptions, (each) => each.cohortId),
    exceptionsByPerson: Map.groupBy(register.trainingExceptions, (each) => each.personId),
    seatsByCohort: Map.groupBy(register.seats, (each) => each.cohortId),
    workplacesBySeat: Map.groupBy(register.seatWorkplaces, (each) => each.seatId),
    daysByCohort: Map.groupBy(register.trainingDays, (each) => each.cohortId),
    attendancesByPerson: Map.groupBy(register.attendances, (each) => each.personId),
    gatheringsByCohort: Map.groupBy(register.gatherings, (each) => each.cohortId),
    gatheringsByAttendee: gatheringsByAttendee(register),
    contactsByPerson: Map.groupBy(register.graduateContacts, (each) => each.personId),
  }
}

function gatheringsByAttendee({ gatherings }: Register) {
  const byAttendee = gatherings.flatMap((gathering) =>
    gathering.attendeeIds.map((personId) => ({ personId, heldOn: gathering.heldOn })),
  )
  return Map.groupBy(byAttendee, ({ personId }) => personId)
}
