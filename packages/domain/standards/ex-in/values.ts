import { cite, type StepOrder } from '@brygga/domain'
import { z } from 'zod'
import { figure, readDocument, yearOfReading } from '../figure.ts'

export const from = yearOfReading
export const qualityStandards = readDocument(
  'ex-in/quality-standards',
  'EX-IN: Qualitätsstandards der Qualifizierung',
  'https://ex-in.de/qualifizierung/qualitaetstandards',
)
export const modules = cite(
  qualityStandards,
  'Umfang',
  'Zwölf Module mit je 22 Unterrichtsstunden, zusammen 264.',
)
export const absence = cite(
  qualityStandards,
  'Fehlzeiten',
  'Höchstens zehn Prozent; Fehlendes kann nachgeholt werden.',
)
export const group = cite(qualityStandards, 'Gruppe', '15 bis 24 Teilnehmende.')
export const trainers = cite(
  qualityStandards,
  'Leitung',
  'Ein Tandem aus zertifizierten Trainerinnen oder Trainern.',
)
export const practice = cite(
  qualityStandards,
  'Praktika',
  'Mindestens 40 Stunden, danach mindestens 80 Stunden, jeweils mit Bericht.',
)
export const portfolio = cite(qualityStandards, 'Portfolio', '20 bis 80 Seiten.')
export const missingPieces = cite(
  qualityStandards,
  'Abschluss',
  'Fehlendes bis zwei Jahre nach dem letzten Modul.',
)

export const exInUnits = {
  modules: z.int().min(1),
  lessons: z.int().min(1),
  pages: z.int().min(0),
}
export const moduleCount = figure('ex-in/modules', 'modules', [from, 12, modules])
export const lessonsPerModule = figure('ex-in/lessons-per-module', 'lessons', [from, 22, modules])
export const mostAbsence = figure('ex-in/most-absence', 'percent', [from, 10, absence])
export const leastGroup = figure('ex-in/least-group', 'people', [from, 15, group])
export const mostGroup = figure('ex-in/most-group', 'people', [from, 24, group])
export const trainerPair = figure('ex-in/trainer-pair', 'people', [from, 2, trainers])
export const practiceHours = figure<Record<string, number>>('ex-in/practice-hours', 'hours-by-code', [
  from,
  { first: 40, second: 80 },
  practice,
])
export const practiceOrder = figure<StepOrder[]>('ex-in/practice-order', 'step-order', [
  from,
  [{ before: 'first', after: 'second' }],
  practice,
])
export const leastPages = figure('ex-in/least-pages', 'pages', [from, 20, portfolio])
export const mostPages = figure('ex-in/most-pages', 'pages', [from, 80, portfolio])
export const monthsForPieces = figure('ex-in/months-for-missing-pieces', 'months', [from, 24, missingPieces])
