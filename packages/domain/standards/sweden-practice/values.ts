import { cite } from '@brygga/domain'
import { z } from 'zod'
import { figure, readDocument, yearOfReading } from '../figure.ts'

export const booklet = readDocument(
  'sweden-practice/booklet-2018',
  'Vad är peer support? (NSPH, 2018)',
  'https://www.nsph.se',
)
export const uppsala = readDocument(
  'sweden-practice/uppsala',
  'PEER Support, en form av brukarinflytande (Forum för Brukarinflytande i Uppsala län)',
)
export const goteborg = readDocument(
  'sweden-practice/goteborg-2017',
  'Peer support-utbildningen vår–sommar 2017 (NSPH Västra Götaland)',
  'https://nsphvastragotaland.se/peer-support-utbildningen-var-sommar-2017/',
)
// Its address names the person who was interviewed, and so is left out.
export const stockholm = readDocument(
  'sweden-practice/stockholm',
  'Intervju med en peer supporter (NSPH Stockholm)',
)
export const interview = readDocument(
  'sweden-practice/vox-vigor',
  'Egen erfarenhet gör peer supportern till en förebild (Vox Vigor)',
  'https://voxvigor.se/egen-erfarenhet-gor-peer-supportern-till-en-forebild/',
)
export const jonkoping = readDocument(
  'sweden-practice/jonkoping-2018',
  'Peer support, en ny profession inom psykiatri (seminarium)',
  'https://utvecklingskraft.com/seminarium/peer-support-en-ny-profession-inom-psykiatri/',
)
export const firstCohort = readDocument(
  'sweden-practice/uppsala-first-cohort',
  'Första kullen av peer supportrar i Uppsala (NSPH, 2018)',
  'https://nsph.se/2018/02/27/forsta-kullen-av-peer-supportrar-uppsala/',
)

/** The booklet is of 2018 and the course of 2017; the interviews have no day, and hold from when they were read. */
export const from = '2018-01-01'
export const asDescribed = yearOfReading

export const fiveWeeks = cite(booklet, 'Utbildning', 'Peer supportrarna utbildas i fem veckor.')
export const fifteenDays = cite(
  goteborg,
  null,
  'Femton heldagar, måndag till fredag, med en fri vecka emellan.',
)
export const threeSessions = cite(
  booklet,
  'Utbildning',
  'Omkring tre utbildningstillfällen för personalen, före starten.',
)
export const twiceAMonth = cite(stockholm, null, 'Handledning två gånger i månaden.')
export const settles = cite(uppsala, null, 'Det tar ofta 6–12 månader innan rollen satt sig.')
export const coursesEachYear = cite(interview, null, 'Interna kurser varje år.')
export const thirteen = cite(jonkoping, null, 'Våren 2018 beslutade regionen och länets 13 kommuner.')

export const swedenPracticeUnits = { municipalities: z.int().min(0) }
export const trainingWeeks = figure('sweden-practice/training-weeks', 'weeks', [from, 5, fiveWeeks])
export const courseDays = figure('sweden-practice/course-days', 'days', [from, 15, fifteenDays])
export const freeWeeks = figure('sweden-practice/free-weeks-between', 'weeks', [from, 1, fifteenDays])
export const introductions = figure('sweden-practice/introductions', 'sessions', [from, 3, threeSessions])
export const timesAMonth = figure('sweden-practice/supervision-each-month', 'times', [
  asDescribed,
  2,
  twiceAMonth,
])
export const settledAfter = figure('sweden-practice/settled-after', 'months', [from, 6, settles])
export const settledWithin = figure('sweden-practice/settled-within', 'months', [from, 12, settles])
export const coursesAYear = figure('sweden-practice/courses-each-year', 'times', [
  asDescribed,
  1,
  coursesEachYear,
])
/** Decided in the spring of 2018, on a day that was not read. */
export const municipalities = figure('sweden-practice/municipalities', 'municipalities', [
  '2018-06-01',
  13,
  thirteen,
])
