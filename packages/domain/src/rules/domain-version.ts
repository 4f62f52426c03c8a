/** The version of this package, as in its package.json; part of every receipt. */
export const domainVersion = '0.1.0'
