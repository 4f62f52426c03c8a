import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { scriptHashesOf } from './portal-files.ts'
import { policyOfPage } from './security-headers.ts'

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('the scripts of a page', () => {
  it('are allowed by hash where they are inline', () => {
    const html = `<script>start()</script><script type="importmap">{"imports":{}}</script>
      <SCRIPT data-x="1">\n next("<b>")\n</SCRIPT>`
    expect(scriptHashesOf(html)).toEqual([hash('start()'), hash('{"imports":{}}'), hash('\n next("<b>")\n')])
  })

  it('need no hash where they are files or data', () => {
    const html = `<script type="module" src="/_nuxt/a.js" crossorigin></script><script type="application/json" id="__NUXT_DATA__">[1]</script>`
    expect(scriptHashesOf(html)).toEqual([])
  })

  it('run by no other leave than that', () => {
    const policy = policyOfPage([hash('start()')])
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'))
    expect(scripts).toBe(`script-src 'self' '${hash('start()')}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })
})
