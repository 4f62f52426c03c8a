import { type Permission, type Role, scopesOf } from '@brygga/domain'

/** What a page takes: a permission, and for lists of others that it reaches beyond the own file. */
interface PageNeeds {
  permission: Permission
  ofOthers?: true
}

/** Whether roles open a page. Shown only: the server asks again for every row. */
export function opensPage(needs: PageNeeds | undefined, roles: readonly Role[]): boolean {
  if (!needs) return true
  const scopes = [...scopesOf(roles, needs.permission)]
  return needs.ofOthers ? scopes.some((scope) => scope !== 'own-file') : scopes.length > 0
}

declare module '#app' {
  interface PageMeta {
    /** Absent: the page is for everybody who is signed in. */
    needs?: PageNeeds
  }
}
