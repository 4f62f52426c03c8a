import type { Rulebooks } from '@brygga/api'
import type { OpenStore } from '@brygga/store'
import { exampleAccounts, operatorAccount, SHOWN_AS_OF } from '../example/example-regions.ts'
import { loadExampleRegions } from '../example/load-example.ts'
import type { Settings } from '../settings/settings.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import type { Closing } from './closing.ts'
import { leaveLocalServer } from './local-operator.ts'
import type { Voice } from './start-brygga.ts'
import type { Welcome } from './welcome.ts'

interface FillParts {
  settings: Settings
  opened: OpenStore
  signIn: SignIn
  rulebooks: Rulebooks
  voice: Voice
}

/** Loads the example regions where they are wanted and nothing is there yet, and says what is missing otherwise. */
export async function fillWithExample({
  settings,
  opened,
  signIn,
  rulebooks,
  voice,
}: FillParts): Promise<void> {
  const { accounts } = signIn
  const { store, administer } = opened
  const regions = await administer.regions()
  if (!settings.example) {
    if (regions.length === 0) voice.progress('No region is set up yet: see the command set-up.')
    return
  }
  if (regions.length === 0) {
    const { createRegion } = administer
    return loadExampleRegions({ store, createRegion, accounts, rulebooks, progress: voice.progress })
  }
  const isExample = regions.some(({ shownAsOf }) => shownAsOf === SHOWN_AS_OF)
  if (isExample && (await accounts.find(operatorAccount.email)) === null) {
    voice.progress(
      'The example regions are not whole: the server was ended while it loaded them. Start on an empty store.',
    )
  }
}

/** The way in for whoever started the example: links to print, and a token for the terminal on this machine. */
export async function openExample(
  settings: Settings,
  signIn: SignIn,
  baseUrl: string,
  listeningOn: string,
  closing: Closing,
): Promise<Welcome[]> {
  const { accounts } = signIn
  const operator = await accounts.find(operatorAccount.email)
  if (operator !== null) {
    // What a process left that was killed. On a server's database, others may be running.
    if (settings.database.kind === 'embedded') await accounts.endSessions(operator)
    const token = await accounts.openLocalSession(operator)
    const remove = await leaveLocalServer(settings.dataFolder, { url: listeningOn, pid: process.pid, token })
    closing.add(async () => {
      await remove()
      await accounts.endSession(token)
    })
  }
  const links: Welcome[] = []
  for (const { label, email } of exampleAccounts) {
    if ((await accounts.find(email)) === null) continue
    links.push({ label, url: `${baseUrl}/sign-in/link#${await accounts.makeLink(email)}` })
  }
  return links
}
