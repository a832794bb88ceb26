import { describe, expect, it } from 'vitest'
import { Breadcrumbs } from './Breadcrumbs'
import { NotFoundBody } from './NotFoundBody'
import { PageHeading } from './PageHeading'
import { rendered, textOf } from './rendered'

describe('PageHeading', () => {
  it('dates the data and the page, for people and for programs', () => {
    const html = rendered(
      'en',
      <PageHeading locale="en" title="Progress" dataDate="2022-12-31" updatedAt="2023-05-29T22:30:00.000Z" />,
    )
    expect(html).toContain('<time dateTime="2022-12-31">31 December 2022</time>')
    expect(textOf(html)).toContain('Last updated: 29 May 2023')
  })

  it('says nothing about dates it does not have', () => {
    expect(textOf(rendered('it', <PageHeading locale="it" title="Dati" updatedAt={null} />))).toBe('Dati')
  })
})

describe('Breadcrumbs', () => {
  it('start at the home page and end here, without a link', () => {
    const html = rendered(
      'it',
      <Breadcrumbs
        locale="it"
        trail={[{ label: 'Assi', href: '/it/assi' }, { label: { value: 'Employment', lang: 'en' } }]}
      />,
    )
    expect(html.match(/href="[^"]+"/g)).toEqual(['href="/it"', 'href="/it/assi"'])
    expect(html).toMatch(/aria-current="page"[^>]*><span lang="en">Employment<\/span>/)
  })
})

describe('NotFoundBody', () => {
  it('speaks both languages, whatever the reader’s, each with its own ways out', () => {
    const html = rendered('en', <NotFoundBody />)
    const [italian = '', english = ''] = html.split('<div lang="en">')
    expect(italian).toContain('<div lang="it">')
    expect(textOf(italian)).toContain('Questa pagina non c’è')
    expect(italian).toContain('href="/it/dati"')
    expect(textOf(english)).toContain('There is no such page')
    expect(english).toContain('href="/en/data"')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})
