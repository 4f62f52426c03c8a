import { type Day, reasonsAgainstFollowUp, rulesOf, rulesWaitingFor } from '@brygga/domain'
import type { z } from 'zod'
import type { FollowUpInput, FollowUpPreview, WriteOutcome } from '../contract/index.ts'
import { assessInPieces } from '../in-pieces.ts'
import type { FollowUpEntry, RegionTransaction } from '../ports.ts'
import type { RegionView } from '../region-view.ts'
import type { SignedInContext } from '../trpc.ts'
import { inOneWrite, missing, noteRefusal, refused } from '../write.ts'
import { bringUpToDate } from './assessments-on.ts'
import { followUpOf } from './follow-ups.ts'
import { countsByRule, noCounts } from './rule-views.ts'

/** What following a rule up from a day would find; null where there is no such rule, or it waits for no day. */
export async function previewFollowUp(
  { rulebooks, actor }: SignedInContext,
  view: RegionView,
  { ruleId, from }: { ruleId: string; from: Day },
): Promise<FollowUpPreview | null> {
  const rule = rulesOf(view.rulebook).find(({ id }) => id === ruleId)
  if (rule?.followedUpFrom === undefined) return null
  const on = from > view.today ? from : view.today
  const said: FollowUpEntry = {
    valueId: rule.followedUpFrom.id,
    entry: view.followUps.length + 1,
    from,
    at: `${view.today}T00:00:00.000Z`,
    by: actor.name,
    isTakenBack: false,
  }
  const compiled = rulebooks.compiled(view.region.rulebookId, on, [...view.followUps, said])
  const counts = countsByRule(await assessInPieces(compiled, view.register))
  const waiting = rulesWaitingFor(view.rulebook, said.valueId)
  return { on, rules: waiting.map(({ id }) => ({ id, counts: counts.get(id) ?? noCounts })) }
}

/** Follows a rule up from a day on, and asks again about everybody. Null where there is no such rule. */
export function followUpFrom(
  context: SignedInContext,
  input: z.infer<typeof FollowUpInput>,
): Promise<WriteOutcome | null> {
  return inOneWrite<WriteOutcome | null>(context, input, async (transaction, view) => {
    const { ruleId, from, version } = input
    const rule = rulesOf(view.rulebook).find(({ id }) => id === ruleId)
    if (rule === undefined) return missing(context, transaction, null)
    const followUp = followUpOf(rule, view.rulebook, view.followUps)
    const reasons = reasonsAgainstFollowUp({ rule, from }, view.rulebook, view.today)
    if (followUp !== null && followUp.version !== version) {
      await noteRefusal(context, transaction, null)
      return conflictOf(view, { saw: version, followUp })
    }
    if (reasons.length > 0) return refused(context, transaction, null, reasons)
    const said = { valueId: rule.followedUpFrom?.id ?? '', from, kind: context.action }
    const changeId = await transaction.sayFollowUp(said, context.actor)
    await askAgain(context, transaction, { view, changeId })
    return { outcome: 'done', changeId, added: [], replayed: false }
  })
}

/** Somebody else said it first: what holds now, and who said so. */
function conflictOf(
  { region }: RegionView,
  { saw, followUp }: { saw: number; followUp: NonNullable<ReturnType<typeof followUpOf>> },
): WriteOutcome {
  const [last] = followUp.history
  return {
    outcome: 'conflict',
    kind: 'rules.followUp',
    id: region.id,
    saw,
    is: followUp.version,
    theirs: { from: followUp.from },
    changedBy: last?.by ?? null,
    changedAt: last?.at ?? new Date(0).toISOString(),
  }
}

/** The rules say something else of anybody from now on: asked again, noted, and told to those who listen. */
async function askAgain(
  { rulebooks, actor, action }: SignedInContext,
  transaction: RegionTransaction,
  { view, changeId }: { view: RegionView; changeId: string },
): Promise<void> {
  const { region, today, register } = view
  await bringUpToDate(
    transaction,
    rulebooks.compiled(region.rulebookId, today, await transaction.followUps()),
  )
  const subjects = [{ kind: 'programme', id: register.programme.id }] as const
  await transaction.audit({ action, kind: 'change', subjects, changeId }, actor)
  await transaction.signal(changeId, [])
}
