import { readSettings, type Settings } from '../settings/settings.ts'

/** Settings for a server on any free port, with the embedded database in a folder. */
export function settingsFor(dataFolder: string, differences: Partial<Settings> = {}): Settings {
  const read = readSettings(['--port', '0', '--data', dataFolder], {})
  if (read.outcome === 'refused') throw new Error(read.sentences.join(' '))
  return { ...read.settings, ...differences }
}
