import { describe, expect, it } from 'vitest'
import { NotACall } from './NotACall'
import { rendered, textOf } from './rendered'
import { SiteFooter } from './SiteFooter'
import { sampleProgramme, sampleSite } from './sample-site'

const footer = (fields = {}, methodSlug: string | null = 'nota-metodologica') =>
  rendered(
    'it',
    <SiteFooter
      locale="it"
      site={{ ...sampleSite(), ...fields }}
      programme={sampleProgramme()}
      methodSlug={methodSlug}
    />,
  )

describe('SiteFooter', () => {
  it('carries what the law asks of every page', () => {
    const html = footer()
    expect(html).toMatch(/href="\/it\/privacy"[^>]*>Privacy</)
    expect(html).toMatch(/href="https:\/\/form\.agid\.gov\.it\/view\/statement"[^>]*>Dichiarazione di accessibilità</)
    expect(html).toMatch(/href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/" rel="license"[^>]*>CC BY 4\.0</)
    expect(html).toMatch(/href="\/it\/note-legali"/)
    expect(html).toMatch(/href="\/it\/nota-metodologica"/)
  })

  it('gives the e-mail address when there is one, else the programme’s own site', () => {
    expect(footer({ contactEmail: 'fse@regione.example' })).toContain('href="mailto:fse@regione.example"')
    expect(footer()).toMatch(/href="https:\/\/www\.fse\.regione\.lombardia\.it"[^>]*>www\.fse\.regione\.lombardia\.it</)
    expect(footer()).not.toContain('mailto:')
  })

  it('links to no page that has not been written', () => {
    const words = textOf(footer({ privacySlug: null, legalNotesSlug: null }, null))
    expect(words).not.toMatch(/Privacy|Note legali|Nota metodologica/)
    expect(words).toContain('Dichiarazione di accessibilità')
  })
})

describe('NotACall', () => {
  it('says that this is an account, and where calls are once the office has said it', () => {
    const shown = (callsUrl: string) => rendered('en', <NotACall site={{ callsUrl }} />)
    expect(textOf(shown(''))).toBe('This is an account of what has been done, not a call for applications.')
    expect(shown('https://bandi.example.it/aperti')).toContain('href="https://bandi.example.it/aperti"')
    expect(textOf(shown('https://bandi.example.it/aperti'))).toContain('Open calls are published at bandi.example.it')
  })
})
