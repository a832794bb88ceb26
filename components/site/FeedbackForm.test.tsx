import { describe, expect, it } from 'vitest'
import { difficulties } from '@/lib/feedback'
import { FeedbackForm, honeypot } from './FeedbackForm'
import { rendered, textOf } from './rendered'

const form = (locale: 'it' | 'en') => rendered(locale, <FeedbackForm action="/feedback" path="/it/assi" />)

describe('FeedbackForm', () => {
  it('is a plain form that says which page it is about', () => {
    expect(form('it')).toMatch(/<form[^>]* action="\/feedback" method="post"/)
    expect(form('it')).toContain('<input type="hidden" name="page" value="/it/assi"/>')
  })

  it('asks yes or no, one to five, and for the difficulty, each with a name for those who hear it', () => {
    const html = form('it')
    expect(html.match(/name="isClear" value="(yes|no)"/g)).toHaveLength(2)
    expect(html.match(/name="rating" value="[1-5]"/g)).toHaveLength(5)
    for (const difficulty of difficulties) expect(html).toContain(`<option value="${difficulty}">`)
    const controls = html.match(/<(select|textarea|input) id="([^"]+)"/g)?.map((tag) => tag.split('"')[1])
    expect(controls).toHaveLength(3)
    for (const id of controls ?? []) expect(html).toContain(`<label for="${id}"`)
  })

  it('hides its trap from people', () => {
    const trap = form('it').match(/<div class="hidden" aria-hidden="true">.*?<\/div>/)?.[0]
    expect(trap).toContain(`name="${honeypot}"`)
    expect(trap).toContain('tabindex="-1"')
  })

  it('asks for no personal data, in both languages', () => {
    expect(textOf(form('it'))).toContain('non scrivere nomi, indirizzi o altri dati personali')
    expect(textOf(form('en'))).toContain('leave out names, addresses and any other personal data')
  })
})
