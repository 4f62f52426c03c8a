/** The version of the API's contract, by semver; both sides send it (header `x-brygga-api`). */
export const API_VERSION = '0.7.0'
