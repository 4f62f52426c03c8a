// Writes docs/access.md from the access table.
import { writeOrCheck } from '../../../scripts/generated.mjs'
import { accessPage } from '../src/access-page.ts'

writeOrCheck('Access page', new Map([['docs/access.md', accessPage()]]), 'docs/access.md')
