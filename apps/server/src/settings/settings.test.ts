import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

function settingsOf(argv: string[], environment: Record<string, string> = {}) {
  const read = readSettings(argv, environment)
  if (read.outcome === 'refused') throw new Error(read.sentences.join(' '))
  return read.settings
}

function sentencesOf(argv: string[], environment: Record<string, string> = {}) {
  const read = readSettings(argv, environment)
  return read.outcome === 'refused' ? read.sentences : []
}

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://app@db/brygga',
  BRYGGA_SECRET: 'x'.repeat(32),
}
const oidc = {
  OIDC_ISSUER: 'https://idp.example.se',
  OIDC_CLIENT_ID: 'brygga',
  OIDC_CLIENT_SECRET: 'hemlig',
  OIDC_ACR: 'loa3, loa4',
}

describe('settings', () => {
  it('are complete without any being given', () => {
    const settings = settingsOf([])
    expect(settings).toMatchObject({
      port: 4700,
      host: '127.0.0.1',
      database: { kind: 'embedded' },
      example: true,
      production: false,
    })
  })

  it('let flags win over the environment', () => {
    expect(
      settingsOf(['--port', '4801', '--data', '/srv/brygga', '--quiet'], {
        PORT: '80',
        BRYGGA_DATA: '/other',
      }),
    ).toMatchObject({
      port: 4801,
      dataFolder: '/srv/brygga',
      quiet: true,
    })
  })

  it.each([['--prot', '4700'], ['--port'], ['extra']])('refuse flags that are not known: %s', (...argv) => {
    expect(sentencesOf(argv)).toEqual([
      'Known flags are --port NUMBER, --host ADDRESS, --data FOLDER and --quiet.',
    ])
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['BASE_URL', 'ftp://files.example'],
    ['DATABASE_URL', 'mysql://db'],
    ['SMTP_URL', 'http://mail'],
    ['BRYGGA_EXAMPLE', 'maybe'],
    ['BRYGGA_SECRET', 'short'],
    ['BRYGGA_LOG_LEVEL', 'loud'],
    ['BRYGGA_ADDRESS_HEADER', 'x real ip'],
  ])('say what %s must be, and never repeat what it was', (name, value) => {
    const sentences = sentencesOf([], { [name]: value })
    expect(sentences[0]).toMatch(new RegExp(`^${name} must be .+\\.$`))
    expect(sentences.join(' ')).not.toContain(value)
  })

  it('take ports from 0 to 65535', () => {
    expect(settingsOf(['--port', '0']).port).toBe(0)
    expect(settingsOf(['--port', '65535']).port).toBe(65_535)
  })

  it('refuse a misspelt setting of ours and leave those of others alone', () => {
    expect(sentencesOf([], { OIDC_ARC: 'loa3' })).toEqual(['OIDC_ARC is not a setting of this server.'])
    expect(sentencesOf([], { HOME: '/home/anna', BRYGGA_TOKEN: 'of-the-terminal' })).toEqual([])
  })

  it('refuse the embedded database in production unless it is asked for by name', () => {
    expect(sentencesOf([], { NODE_ENV: 'production' })[0]).toContain('does not survive a power cut')
    expect(settingsOf([], { NODE_ENV: 'production', BRYGGA_ALLOW_EMBEDDED: '1' }).database.kind).toBe(
      'embedded',
    )
  })

  it('print no links and measure no limits away in production', () => {
    expect(settingsOf([], production).example).toBe(false)
    expect(sentencesOf([], { ...production, BRYGGA_EXAMPLE: 'yes' })).toHaveLength(1)
    expect(sentencesOf([], { ...production, BRYGGA_RATE_LIMIT: 'off' })).toHaveLength(1)
  })

  it('want one secret for all processes of a production server', () => {
    expect(sentencesOf([], { ...production, BRYGGA_SECRET: '' })[0]).toContain('BRYGGA_SECRET must be set')
  })

  it('want an identity provider whole, with the levels it must reach', () => {
    expect(settingsOf([], oidc).oidc).toMatchObject({
      issuer: 'https://idp.example.se',
      acr: ['loa3', 'loa4'],
    })
    const { OIDC_ACR: _, ...withoutLevel } = oidc
    expect(sentencesOf([], withoutLevel)[0]).toContain('OIDC_ACR')
    expect(sentencesOf([], { ...oidc, OIDC_ACR: ' , ' })[0]).toContain('OIDC_ACR must be')
  })
})
