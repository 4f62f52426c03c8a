import { type SupervisionForm, type SupervisionTheme, SupervisionThemeSchema } from '@brygga/domain'
import { messagesFor } from '@brygga/messages'
import { Failure } from '../../output/failure.ts'
import type { Call } from '../call.ts'
import { on, personFor, placementFor } from '../naming.ts'
import { carryOut } from '../writing.ts'

/** Records a session that was held. What is not given is as usual: today, the usual supervisor, the usual length. */
export default async function recordSession(call: Call): Promise<void> {
  const { options, words, given } = call
  const brygga = await call.brygga()
  const attendees = []
  for (const name of given) attendees.push(await attendee(call, name))
  const form = (options.form ?? 'individual') as SupervisionForm
  const themes = themesNamed(call)
  const placementId = attendees.find((each) => each.placementId !== null)?.placementId ?? null
  const defaults = await brygga.supervision.defaults.query({
    form,
    ...on(call),
    ...(placementId === null ? {} : { placementId }),
  })
  const supervisorId =
    options.supervisor === undefined ? defaults.supervisorId : (await personFor(call, options.supervisor)).id
  if (supervisorId === null)
    throw new Failure('usage', 'OPTION_MISSING', words.writing.sessionSupervisorMissing)
  const heldOn = options.on ?? defaults.heldOn
  await carryOut(call, {
    name: 'supervision.record',
    input: {
      heldOn,
      form,
      supervisorId,
      attendeeIds: attendees.map(({ id }) => id),
      minutes: options.minutes ?? defaults.minutes,
      themes,
    },
    write: (input) => brygga.supervision.record.mutate(input),
    says: words.writing.sessionRecorded(
      attendees.map(({ name }) => name).join(', '),
      messagesFor(call.locale).formatDay(heldOn),
    ),
  })
}

/** Who came; with the placement where there is one, for what is usual there. */
async function attendee(
  call: Call,
  text: string,
): Promise<{ id: string; name: string; placementId: string | null }> {
  try {
    const placement = await placementFor(call, text)
    return { ...placement.person, placementId: placement.id }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'NO_PLACEMENT') throw error
    return { ...(await personFor(call, text)), placementId: null }
  }
}

function themesNamed({ options, words }: Call): SupervisionTheme[] {
  return (options.theme ?? []).map((name) => {
    const theme = SupervisionThemeSchema.safeParse(name)
    if (theme.success) return theme.data
    throw new Failure(
      'usage',
      'OPTION_INVALID',
      words.failures.themeUnknown(name, SupervisionThemeSchema.options),
    )
  })
}
