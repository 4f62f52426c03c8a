// Before you publish: what would be said differently with this rulebook than with the one in use?
// Change `inUse` to your last published version, and `register` to what your programme holds.
import { compare } from '@brygga/domain'
import { exampleRegionRulebook as inUse } from '@brygga/domain/example'
import { registerWithSupervisees } from './example-register.ts'
import { rulebook } from './rulebook.ts'

const register = registerWithSupervisees(7)
const { on, asked, rules } = compare(inUse, rulebook, register, '2024-03-01')
console.log(`${on}: ${asked} asked about, ${rules.length} questions with another answer`)
for (const { question, found, released, newlyUnanswered, newlyInOrder, altered } of rules) {
  const parts = {
    'newly found': found,
    released,
    'cannot be answered any longer': newlyUnanswered,
    'can be answered, and in order': newlyInOrder,
    'with another day, number, severity or missing fact': altered,
  }
  const said = Object.entries(parts).filter(([, differences]) => differences.length > 0)
  console.log(`${question}: ${said.map(([part, { length }]) => `${length} ${part}`).join(', ')}`)
}
