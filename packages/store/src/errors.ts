/** Another process has the data folder open. Nothing was touched. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
  readonly folder: string
  /** The process that has it, as far as this machine can tell. */
  readonly pid: number

  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process first, or name another folder.`,
    )
    this.folder = folder
    this.pid = pid
  }
}

/** The database cannot be reached, or has no connection to spare. Nothing was done; trying again may help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** Others held what was asked for too long. Nothing was done; trying again may help. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy'
}

/** The database would not hold work to the rights that it must have. Nothing was read. */
export class RightsNotHeld extends Error {
  override readonly name = 'RightsNotHeld'
}

/** Work in a region asked for another transaction: on the embedded database it would wait for itself forever. */
export class NestedTransaction extends Error {
  override readonly name = 'NestedTransaction'
}

/** A change links to records, or amends records, that are not in force in the region: its caller did not look first. */
export class UnknownRecord extends Error {
  override readonly name = 'UnknownRecord'
}

/** A cursor that this store did not give. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor'
}
