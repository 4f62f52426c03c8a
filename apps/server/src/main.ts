const NODE_MIN = 24

// An older Node may not even read the rest, so it is asked before anything else is.
const found = process.versions.node
if (Number(found.split('.')[0]) < NODE_MIN) {
  process.stderr.write(`Brygga needs Node ${NODE_MIN} or later, and this is Node ${found}.\n`)
  process.exitCode = 1
} else {
  const { runProcess } = await import('./run-process.ts')
  await runProcess()
}
