import type { Role } from '@brygga/domain'

/** The day that the example regions are shown as of. */
export const SHOWN_AS_OF = '2023-06-15'

interface ExampleRegion {
  name: string
  /** County code. */
  code: string
}

/** The region whose register is read in from the example workbook. */
export const JONKOPING: ExampleRegion = { name: 'Region Jönköpings län', code: '06' }
/** A second region, so that it can be seen that nothing of one is visible in the other. */
export const HALLAND: ExampleRegion = { name: 'Region Halland', code: '13' }

/** An account of an example region. */
export interface ExampleAccount {
  /** For whom it is, as printed beside its sign-in link. */
  label: string
  region: ExampleRegion
  name: string
  email: string
  roles: Role[]
  /** Whether the account belongs to the person of that name in the register. */
  inRegister: boolean
}

function account(
  label: string,
  region: ExampleRegion,
  name: string,
  email: string,
  roles: Role[],
  inRegister: boolean,
): ExampleAccount {
  return { label, region, name, email: `${email}@exempel.se`, roles, inRegister }
}

/** Who can sign in to the example. All of them are invented; those in the register are of the example workbook. */
export const exampleAccounts: readonly ExampleAccount[] = [
  account('coordinator', JONKOPING, 'Tove Ekdal', 'tove.ekdal', ['coordinator'], false),
  account('supervisor', JONKOPING, 'Måns Nguyen', 'mans.nguyen', ['supervisor'], true),
  account('peer supporter', JONKOPING, 'Ulrika Kvist', 'ulrika.kvist', ['peer-supporter'], true),
  account('administrator', JONKOPING, 'Disa Falkmar', 'disa.falkmar', ['administrator'], false),
  account('unit manager', JONKOPING, 'Klas Åström', 'klas.astrom', ['unit-manager'], true),
  account('mentor', JONKOPING, 'Siv Petrović', 'siv.petrovic', ['mentor'], true),
  account('coordinator, Halland', HALLAND, 'Ebba Sandell', 'ebba.sandell', ['coordinator'], false),
]

/** The account of whoever runs the server on this machine; the terminal client there uses it. */
export const operatorAccount: ExampleAccount = account(
  'this machine',
  JONKOPING,
  'Den här datorn',
  'lokal.operator',
  ['coordinator', 'administrator'],
  false,
)
