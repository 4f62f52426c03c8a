import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { scriptHashesOf, styleAttributeHashesOf, styleHashesOf } from './portal-files.ts'
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
    const policy = policyOfPage({ scripts: [hash('start()')], styles: [], styleAttributes: [] })
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'))
    expect(scripts).toBe(`script-src 'self' '${hash('start()')}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-(?:eval|inline)/)
    expect(policy).toContain("style-src-attr 'none'")
  })
})

describe('the styles of a page', () => {
  it('are allowed by hash, elements and attributes apart', () => {
    const html = `<style id="colours">:root { --ui: 1 }</style><p style="">a</p><p class="x" style="color: red">b</p>`
    expect(styleHashesOf(html)).toEqual([hash(':root { --ui: 1 }')])
    expect(styleAttributeHashesOf(html)).toEqual([hash(''), hash('color: red')])
    const policy = policyOfPage({
      scripts: [],
      styles: styleHashesOf(html),
      styleAttributes: styleAttributeHashesOf(html),
    })
    expect(policy).toContain(`style-src 'self' '${hash(':root { --ui: 1 }')}';`)
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' '${hash('')}' '${hash('color: red')}';`)
  })
})
