/** What files that the API makes are called, and their heading of what is to be mended. */
interface FileWords {
  /** The heading of the last column of a file of failed rows. */
  toMend: string
  /** Added to the name of the file that the rows came from. */
  failedRows: string
  template: string
}

export const fileWords: Readonly<Record<'sv' | 'en', FileWords>> = {
  sv: { toMend: 'Att rätta', failedRows: 'att-rätta', template: 'register-mall' },
  en: { toMend: 'To mend', failedRows: 'to-mend', template: 'register-template' },
}
