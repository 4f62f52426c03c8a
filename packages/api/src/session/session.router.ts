import { permissionsOf, placesFor } from '@brygga/domain'
import { MeSchema } from '../contract/index.ts'
import { API_VERSION } from '../contract/versions.ts'
import { dayOfRegion } from '../region-view.ts'
import { router, signedInProcedure } from '../trpc.ts'

export const sessionRouter = router({
  /** Who is signed in, in which region, and what they may do there. */
  me: signedInProcedure.output(MeSchema).query(async ({ ctx }) => {
    const { actor, store, rulebooks, calendarToday } = ctx
    const region = await store.inRegion(actor.regionId, (transaction) => transaction.region())
    const { id, name, code, rulebookId } = region
    return {
      account: { id: actor.accountId, name: actor.name, email: actor.email },
      personId: actor.personId,
      roles: [...actor.roles],
      permissions: permissionsOf(actor.roles),
      places: placesFor(actor.roles),
      region: { id, name, code, rulebookId, rulebookVersion: rulebooks.rulebook(rulebookId).version },
      today: dayOfRegion(region, calendarToday()),
      shownAsOf: region.shownAsOf !== null,
      apiVersion: API_VERSION,
    }
  }),
})
