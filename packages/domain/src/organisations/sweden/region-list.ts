/** One of Sweden's 21 regions: its county code, its own name, and the name of the county that it covers. */
export interface SwedishRegion {
  /** Two digits, with the leading zero: `06`. */
  code: string
  name: string
  county: string
}

/** All regions, in order of codes. */
export const regions: readonly SwedishRegion[] = [
  { code: '01', name: 'Region Stockholm', county: 'Stockholms län' },
  { code: '03', name: 'Region Uppsala', county: 'Uppsala län' },
  { code: '04', name: 'Region Sörmland', county: 'Södermanlands län' },
  { code: '05', name: 'Region Östergötland', county: 'Östergötlands län' },
  { code: '06', name: 'Region Jönköpings län', county: 'Jönköpings län' },
  { code: '07', name: 'Region Kronoberg', county: 'Kronobergs län' },
  { code: '08', name: 'Region Kalmar län', county: 'Kalmar län' },
  { code: '09', name: 'Region Gotland', county: 'Gotlands län' },
  { code: '10', name: 'Region Blekinge', county: 'Blekinge län' },
  { code: '12', name: 'Region Skåne', county: 'Skåne län' },
  { code: '13', name: 'Region Halland', county: 'Hallands län' },
  { code: '14', name: 'Västra Götalandsregionen', county: 'Västra Götalands län' },
  { code: '17', name: 'Region Värmland', county: 'Värmlands län' },
  { code: '18', name: 'Region Örebro län', county: 'Örebro län' },
  { code: '19', name: 'Region Västmanland', county: 'Västmanlands län' },
  { code: '20', name: 'Region Dalarna', county: 'Dalarnas län' },
  { code: '21', name: 'Region Gävleborg', county: 'Gävleborgs län' },
  { code: '22', name: 'Region Västernorrland', county: 'Västernorrlands län' },
  { code: '23', name: 'Region Jämtland Härjedalen', county: 'Jämtlands län' },
  { code: '24', name: 'Region Västerbotten', county: 'Västerbottens län' },
  { code: '25', name: 'Region Norrbotten', county: 'Norrbottens län' },
]
