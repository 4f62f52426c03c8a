// Before you publish: what would be said differently with this rulebook than with the one in use?
// Change `inUse` to your last published version, and `register` to what your programme holds.
import { compare } from '@brygga/domain'
import { exampleRegionRulebook as inUse } from '@brygga/domain/example'
import { soundRegister } from '@brygga/domain/testing'
import { rulebook } from './rulebook.ts'

const register = soundRegister()
const { on, asked, rules } = compare(inUse, rulebook, register, '2024-03-01')
console.log(`${on}: ${asked} asked about, ${rules.length} questions with another answer`)
for (const { question, found, released, newlyUnanswered } of rules) {
  console.log(
    `${question}: ${found.length} found, ${released.length} released, ${newlyUnanswered.length} unanswered`,
  )
}
