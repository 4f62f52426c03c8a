import { defineRulebook } from '@brygga/domain'
import { z } from 'zod'
import { needsJudgement } from '../figure.ts'
import { educationEachYear, educationFromNetwork, ethicsEveryYear, from } from './education.rules.ts'
import { oldEnough, wellOnTheWay } from './entry.rules.ts'
import { papersHandedIn } from './papers.rule.ts'
import { entryPage } from './sources.ts'

export const georgiaUnits = {
  years: z.int().min(0),
  'us-dollars': z.number().min(0),
  'grace-days': z.strictObject({ free: z.int().min(0), any: z.int().min(0) }),
}

export const georgiaRulebook = defineRulebook({
  id: 'georgia',
  version: '1.0.0',
  coveredFrom: from,
  rules: [educationEachYear, educationFromNetwork, ethicsEveryYear, papersHandedIn, oldEnough, wellOnTheWay],
  units: georgiaUnits,
  notEncoded: [
    needsJudgement(entryPage, 'Well grounded in recovery, with strong reading, writing and listening.'),
  ],
})
