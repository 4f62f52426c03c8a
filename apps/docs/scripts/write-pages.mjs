// Writes the pages of the site that are made from code: the rule book in both languages, who may do what, the API.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { accessPage } from '../src/access-page.ts'
import { apiPages, apiParts } from '../src/api-pages.ts'
import { rulebookPage } from '../src/rulebook-page.ts'

const site = join(import.meta.dirname, '..', 'site')
writeFileSync(join(site, 'rule-book.md'), rulebookPage(exampleRegionRulebook, 'en'))
writeFileSync(join(site, 'sv', 'rule-book.md'), rulebookPage(exampleRegionRulebook, 'sv'))
writeFileSync(join(site, 'access.md'), accessPage())

const reports = join(import.meta.dirname, '..', '..', '..', 'packages', 'domain', 'api')
const api = join(site, 'api')
rmSync(api, { recursive: true, force: true })
mkdirSync(api)
for (const part of apiParts) {
  const report = readFileSync(join(reports, `${part}.api.md`), 'utf8')
  for (const [name, text] of apiPages(part, report)) writeFileSync(join(api, `${name}.md`), text)
}
