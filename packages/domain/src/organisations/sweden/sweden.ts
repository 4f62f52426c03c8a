import type { Day } from '../../calendar/day.schemas.ts'
import type { Source } from '../../rules/assessment.schemas.ts'
import { municipalityList } from './municipality-list.ts'
import { regions, type SwedishRegion } from './region-list.ts'

/** One of Sweden's 290 municipalities, by Statistics Sweden's code. */
export interface SwedishMunicipality {
  /** Four digits, with the leading zero: `0680`. The first two are the county's. */
  code: string
  name: string
  regionCode: string
}

/** The first day for which these regions and municipalities are known to be right; no later change is known. */
export const swedenFrom: Day = '2023-01-01'

/** Whose codes these are. Each row was compared with a public copy of the list on the day named here. */
export const swedenSource: Source = {
  id: 'scb/lan-och-kommuner',
  title: 'SCB: Län och kommuner i kodnummerordning',
  url: 'https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/lan-och-kommuner-i-kodnummerordning/',
  readOn: '2026-11-22',
}

/** All municipalities, in order of codes. */
export const municipalities: readonly SwedishMunicipality[] = Object.entries(municipalityList)
  .flatMap(([regionCode, rows]) =>
    rows.split(';').map((row) => {
      const text = row.trim()
      return { code: text.slice(0, 4), name: text.slice(5), regionCode }
    }),
  )
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const byCode = new Map(municipalities.map((one) => [one.code, one]))
const regionByCode = new Map(regions.map((one) => [one.code, one]))

/** The municipality with a code of four digits, or null. */
export function municipality(code: string): SwedishMunicipality | null {
  return byCode.get(code) ?? null
}

/** The municipalities of a region, by its county code, in order of codes; none for an unknown code. */
export function municipalitiesOf(regionCode: string): SwedishMunicipality[] {
  return municipalities.filter((one) => one.regionCode === regionCode)
}

/** The region with a county code of two digits, or null. */
export function region(code: string): SwedishRegion | null {
  return regionByCode.get(code) ?? null
}
