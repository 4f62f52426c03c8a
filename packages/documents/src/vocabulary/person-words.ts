/** Words in a heading that say that it is about somebody else than the person of the row. */
export const someoneElse = [
  'handledare',
  'handledarens',
  'handledar',
  'chef',
  'chefens',
  'mentor',
  'mentorns',
  'samordnare',
  'anhorig',
  'supervisor',
  'manager',
  'kontaktperson',
] as const

/** What people call the name of the person of a row. */
export const nameWords = [
  'namn',
  'för och efternamn',
  'förnamn och efternamn',
  'förnamn efternamn',
  'efternamn och förnamn',
  'efternamn förnamn',
  'first and last name',
  'first name and last name',
  'fullständigt namn',
  'hela namnet',
  'full name',
  'person',
  'vem',
  'who',
] as const

export const firstNameWords = ['förnamn', 'tilltalsnamn', 'first name', 'given name'] as const
export const lastNameWords = ['efternamn', 'last name', 'surname', 'family name'] as const
export const emailWords = [
  'mail',
  'mejl',
  'epost',
  'e postadress',
  'mailadress',
  'mejladress',
  'email address',
  'e mail',
] as const
export const municipalityWords = [
  'ort',
  'kommun',
  'kommunnamn',
  'hemkommun',
  'municipality',
  'town',
  'kommun ort',
] as const
export const noteWords = [
  'anteckningar',
  'anmärkning',
  'kommentar',
  'kommentarer',
  'övrigt',
  'övrig info',
  'notering',
  'noteringar',
  'att rätta',
  'notes',
  'comment',
  'comments',
  'remarks',
  'to mend',
] as const
