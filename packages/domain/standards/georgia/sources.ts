import { cite } from '@brygga/domain'
import { readDocument } from '../figure.ts'

export const educationPage = readDocument(
  'georgia/cps-continuing-education',
  'Certified Peer Specialist project: continuing education (Georgia Mental Health Consumer Network)',
  'https://gmhcn.org/cps-continuing-education',
)
export const handInForm = readDocument(
  'georgia/hand-in-form-2025',
  'Certified Peer Specialist continuing education, form for 2025 (Georgia Mental Health Consumer Network)',
  'https://form.jotform.com/252644991139163',
)
export const entryPage = readDocument(
  'georgia/copeland-center',
  'Peer specialists in Georgia (Copeland Center)',
  'https://copelandcenter.com/peer-specialists/georgia',
)

export const eachYear = cite(
  educationPage,
  'Maintaining active certification',
  'Twelve hours each calendar year from the year after the examination; what is above is not carried over.',
)
export const fromNetwork = cite(
  educationPage,
  'Maintaining active certification',
  'Six hours from the network.',
)
export const ethicsEachYear = cite(
  educationPage,
  'Maintaining active certification',
  'One ethics training a year.',
)
export const entry = cite(
  entryPage,
  'Requirements',
  'At least 18 years, and one year of working toward recovery.',
)
export const youthTrack = cite(entryPage, 'Youth', 'Between 18 and 30 years.')
