import { cannotTell, defineRule, met, notMet } from '@brygga/domain'
import type { CourseFacts } from './facts.ts'
import {
  from,
  group,
  leastGroup,
  lessonsPerModule,
  moduleCount,
  modules,
  mostGroup,
  trainerPair,
  trainers,
} from './values.ts'

const ofCourse = { subject: 'programme', inForce: { from }, remedy: null } as const

export const courseLongEnough = defineRule({
  ...ofCourse,
  id: 'ex-in/course-long-enough',
  question: 'course long enough',
  kind: 'quota',
  source: modules,
  codes: { MODULES_TOO_FEW: { severity: 'warn' }, MODULE_TOO_SHORT: { severity: 'warn' } },
  parameters: { count: moduleCount, lessons: lessonsPerModule },
  check({ lessonsOfModules }: CourseFacts, { count, lessons }) {
    if (lessonsOfModules === null) return cannotTell('lessonsOfModules')
    if (lessonsOfModules.length < count)
      return notMet('MODULES_TOO_FEW', { modules: lessonsOfModules.length, count })
    const short = lessonsOfModules.filter((each) => each < lessons).length
    return short === 0 ? met() : notMet('MODULE_TOO_SHORT', { short, lessons })
  },
})

export const groupSize = defineRule({
  ...ofCourse,
  id: 'ex-in/group-size',
  question: 'size of the group',
  kind: 'composition',
  source: group,
  codes: { GROUP_TOO_SMALL: { severity: 'warn' }, GROUP_TOO_LARGE: { severity: 'warn' } },
  parameters: { least: leastGroup, most: mostGroup },
  check({ participants }: CourseFacts, { least, most }) {
    if (participants === null) return cannotTell('participants')
    if (participants < least) return notMet('GROUP_TOO_SMALL', { participants, least })
    return participants <= most ? met() : notMet('GROUP_TOO_LARGE', { participants, most })
  },
})

export const trainersCertified = defineRule({
  ...ofCourse,
  id: 'ex-in/trainers-certified',
  question: 'a pair of certified trainers',
  kind: 'composition',
  source: trainers,
  codes: { TRAINER_PAIR_MISSING: { severity: 'block' } },
  parameters: { pair: trainerPair },
  check(facts: CourseFacts, { pair }) {
    if (facts.trainers === null) return cannotTell('trainers')
    const certified = facts.trainers.filter(({ isCertified }) => isCertified).length
    return certified >= pair ? met() : notMet('TRAINER_PAIR_MISSING', { certified, pair })
  },
})
