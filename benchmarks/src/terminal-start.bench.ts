// How soon the terminal client says its version, beside Node doing nothing.
import { join } from 'node:path'
import { timed } from './command.ts'
import { median, report } from './figure.ts'

const client = join(import.meta.dirname, '..', '..', 'apps', 'terminal', 'dist', 'main.js')
const ours: number[] = []
const peer: number[] = []
for (let round = 0; round < 25; round += 1) {
  peer.push(await timed(process.execPath, ['-e', '0']))
  ours.push(await timed(process.execPath, [client, '--version']))
}
const [version, nothing] = [median(ours), median(peer)]
report('Start of the terminal client', [
  {
    name: 'brygga --version',
    ours: version,
    peer: nothing,
    unit: 'ms',
    peerName: 'node -e 0',
    bound: 'at most 3 times the peer',
    holds: version <= 3 * nothing,
  },
])
