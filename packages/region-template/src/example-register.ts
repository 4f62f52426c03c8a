// A small invented register to ask, from the package's own. What your programme holds has the same shape.
import type { Register } from '@brygga/domain'
import { person, record, soundRegister, supervisorId } from '@brygga/domain/testing'

/** A register in which so many peer supporters, at one workplace, have the same supervisor. */
export function registerWithSupervisees(count: number): Register {
  const register = soundRegister()
  const others = Array.from({ length: count - register.placements.length }, (_, at) => person(200 + at))
  const placements = register.placements.flatMap(({ id, version, personId, ...fields }) =>
    others.map((other, at) => record(300 + at, { ...fields, personId: other.id })),
  )
  const relations = placements.map(({ id, from, until }, at) =>
    record(400 + at, { placementId: id, kind: 'supervisor' as const, personId: supervisorId, from, until }),
  )
  return {
    ...register,
    people: [...register.people, ...others],
    placements: [...register.placements, ...placements],
    relations: [...register.relations, ...relations],
  }
}
