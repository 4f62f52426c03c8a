// Writes the pages of the site that are made from code: the rule book in both languages, who may do what, the API.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { accessPage } from '../src/access-page.ts'
import { rulebookPage } from '../src/rulebook-page.ts'

const site = join(import.meta.dirname, '..', 'site')
const on = '2023-06-15'
writeFileSync(join(site, 'rule-book.md'), rulebookPage(exampleRegionRulebook, 'en', on))
writeFileSync(join(site, 'sv', 'rule-book.md'), rulebookPage(exampleRegionRulebook, 'sv', on))
writeFileSync(join(site, 'access.md'), accessPage())

const reports = join(import.meta.dirname, '..', '..', '..', 'packages', 'domain', 'api')
mkdirSync(join(site, 'api'), { recursive: true })
for (const name of ['domain', 'nsph', 'example', 'sweden', 'testing']) {
  const [, code = ''] = readFileSync(join(reports, `${name}.api.md`), 'utf8').split(/^```ts\n/m)
  const title = name === 'domain' ? '@brygga/domain' : `@brygga/domain/${name}`
  const text = code.split(/^```$/m)[0]
  writeFileSync(
    join(site, 'api', `${name}.md`),
    `---\noutline: false\n---\n\n# ${title}\n\nEverything exported, as the compiler sees it. A change here is a change for users.\n\n\`\`\`ts\n${text}\`\`\`\n`,
  )
}
