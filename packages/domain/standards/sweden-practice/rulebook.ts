import { defineRulebook } from '@brygga/domain'
import { needsJudgement, withoutFigure } from '../figure.ts'
import { courseEachYear, roleSettles, supervisedTwiceAMonth } from './post.rules.ts'
import {
  countyStandsBehind,
  fifteenFullDays,
  fiveWeeksLong,
  freeWeekBetween,
  introducedBeforeStart,
} from './training.rules.ts'
import { booklet, firstCohort, from, interview, jonkoping, swedenPracticeUnits, uppsala } from './values.ts'

export const swedenPracticeRulebook = defineRulebook({
  id: 'sweden-practice',
  version: '1.0.0',
  coveredFrom: from,
  rules: [
    fiveWeeksLong,
    fifteenFullDays,
    freeWeekBetween,
    countyStandsBehind,
    introducedBeforeStart,
    supervisedTwiceAMonth,
    courseEachYear,
    roleSettles,
  ],
  units: swedenPracticeUnits,
  notEncoded: [
    withoutFigure(booklet, 'Tillfällen för den lokala brukarrörelsen; antal anges inte.'),
    withoutFigure(uppsala, 'Handledning i grupp och enskilt, tätare i början; hur ofta anges inte.'),
    withoutFigure(
      booklet,
      'Hur många en peer supporter eller handledare möter: ingen källa anger någon siffra.',
    ),
    withoutFigure(booklet, 'Nationella riktlinjer för peer support: inte funna.'),
    needsJudgement(
      firstCohort,
      'Fyra deltagare, två anställda på halvtid: vad som hände, inte vad som krävs.',
    ),
    needsJudgement(jonkoping, 'Sju anställdes först: vad som hände, inte vad som krävs.'),
    needsJudgement(interview, 'Omkring 80 i landet: ett odaterat tal.'),
  ],
})
