import { defineRulebook } from '@brygga/domain'
import { needsJudgement } from '../figure.ts'
import { courseLongEnough, groupSize, trainersCertified } from './course.rules.ts'
import {
  absenceWithinLimit,
  completedInTime,
  portfolioLength,
  practiceInOrder,
  practiceLongEnough,
  practiceReported,
} from './participant.rules.ts'
import { exInUnits, from, qualityStandards } from './values.ts'

export const exInRulebook = defineRulebook({
  id: 'ex-in',
  version: '1.0.0',
  coveredFrom: from,
  rules: [
    courseLongEnough,
    groupSize,
    trainersCertified,
    absenceWithinLimit,
    practiceInOrder,
    practiceLongEnough,
    practiceReported,
    portfolioLength,
    completedInTime,
  ],
  units: exInUnits,
  notEncoded: [needsJudgement(qualityStandards, 'Eine Präsentation von etwa 15 Minuten.')],
})
