import { z } from 'zod'

/**
 * The output of a procedure whose answer several calls may share: each object is checked once, however many calls it
 * answers, and goes out as it is. The schema is kept in the metadata, for tests and for the written contract.
 */
export function checkedOnce<Answer extends z.ZodType>(schema: Answer) {
  const checked = new WeakSet<WeakKey>()
  return z
    .custom<z.output<Answer>>((answer) => {
      if (checked.has(answer as WeakKey)) return true
      // What is wrong is thrown, because it says where; a refinement would only say that something is.
      schema.parse(answer)
      checked.add(answer as WeakKey)
      return true
    })
    .meta({ holds: schema })
}
