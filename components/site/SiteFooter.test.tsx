import { describe, expect, it } from 'vitest'
import { NotACall } from './NotACall'
import { rendered, textOf } from './rendered'
import { SiteFooter } from './SiteFooter'
import { sampleProgramme, sampleSite } from './sample-site'

const written = {
  methodology: 'nota-metodologica',
  about: 'informazioni',
  contacts: 'contatti',
  accessibility: 'accessibilita',
}
const footer = (fields = {}, pageSlugs: Record<string, string> = written) =>
  rendered(
    'it',
    <SiteFooter
      locale="it"
      site={{ ...sampleSite(), ...fields }}
      programme={sampleProgramme()}
      pageSlugs={pageSlugs}
    />,
  )

describe('SiteFooter', () => {
  it('carries what the law asks of every page', () => {
    const html = footer()
    expect(html).toMatch(/href="\/it\/privacy"[^>]*>Privacy</)
    expect(html).toMatch(/href="https:\/\/form\.agid\.gov\.it\/view\/statement"[^>]*>Dichiarazione di accessibilità</)
    expect(html).toMatch(/href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/" rel="license"[^>]*>CC BY 4\.0</)
    expect(html).toMatch(/href="\/it\/note-legali"/)
    for (const slug of Object.values(written)) expect(html).toContain(`href="/it/${slug}"`)
  })

  it('gives the e-mail address when there is one, else the programme’s own site', () => {
    expect(footer({ contactEmail: 'fse@regione.example' })).toContain('href="mailto:fse@regione.example"')
    expect(footer()).toMatch(/href="https:\/\/www\.fse\.regione\.lombardia\.it"[^>]*>www\.fse\.regione\.lombardia\.it</)
    expect(footer()).not.toContain('mailto:')
  })

  it('links to no page that has not been written', () => {
    const words = textOf(footer({ privacySlug: null, legalNotesSlug: null }, {}))
    expect(words).not.toMatch(/Privacy|Note legali|Nota metodologica|Che cos’è Sintesi|Accessibilità|Tutti i contatti/)
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
