import { describe, expect, it } from 'vitest'
import { OlderEditionNotice } from './OlderEditionNotice'
import { rendered, textOf } from './rendered'

const editions = { year: 2022, newest: 2023 }
const notice = (locale: 'it' | 'en', props: Pick<Parameters<typeof OlderEditionNotice>[0], 'newer' | 'section'>) =>
  rendered(locale, <OlderEditionNotice locale={locale} {...editions} {...props} />)

describe('OlderEditionNotice', () => {
  it('leads to the same page where the newest edition has it', () => {
    const html = notice('it', { newer: '/it/dati/axis-1.paid', section: 'data' })
    expect(html).toContain('href="/it/dati/axis-1.paid"')
    expect(textOf(html)).toContain('Vai alla stessa pagina dell’edizione 2023')
  })

  it('knows that every edition has the page of a section', () => {
    const html = notice('en', { section: 'initiatives' })
    expect(html).toContain('href="/en/initiatives"')
    expect(textOf(html)).toContain('Go to the same page of the 2023 edition')
  })

  it('promises no more than the section where the newest edition has no such page', () => {
    const italian = notice('it', { newer: null, section: 'initiatives' })
    expect(italian).toContain('href="/it/iniziative"')
    expect(textOf(italian)).toContain('L’edizione 2023 non ha questa pagina: vai alla stessa sezione')
    expect(textOf(notice('en', { newer: null, section: 'data' }))).toContain(
      'The 2023 edition has no such page: go to the same section',
    )
  })

  it('leads to the home page from what is in no section', () => {
    const html = notice('en', { section: null })
    expect(html).toContain('href="/en"')
    expect(textOf(html)).toContain('Go to the home page of the 2023 edition')
  })
})
