import { describe, expect, it } from 'vitest'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { RichContent } from '@/lib/text'
import { rendered, textOf } from '../site/rendered'
import { RichText } from './RichText'

const figures = figureIndex([
  sampleFigure({ code: 'programme.committed', value: 958_677_416.66 }),
  sampleFigure({ code: 'programme.paid', value: 872_642_491.03 }),
  sampleFigure({ code: 'axis-1.unknown-yet', value: null }),
  sampleFigure({ code: 'axis-1.people', kind: 'recipients', unit: 'people', decimals: 0, value: 12 }),
  sampleFigure({ code: 'axis-1.eight', kind: 'recipients', unit: 'people', decimals: 0, value: 8 }),
])

const words = (text: string, format = 0) => ({ type: 'text', text, format, version: 1 })
const token = (code: string, form?: string, of?: string | null) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: code, blockType: 'figure', code, form, of },
})
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children, version: 1 })
const content = (...children: unknown[]): RichContent => ({ root: { type: 'root', children, version: 1 } })

const shown = (value: RichContent, locale: 'it' | 'en' = 'it', lang: 'it' | 'en' = locale) =>
  rendered(locale, <RichText locale={locale} content={{ value, lang }} figures={figures} headingLevel={3} />)

describe('RichText', () => {
  it('writes a figure out in the reader’s language, linked to its page', () => {
    const sentence = content(paragraph(words('Concessi '), token('programme.committed', 'short'), words('.')))
    expect(textOf(shown(sentence, 'it'))).toBe('Concessi 958,68 mln € .')
    expect(textOf(shown(sentence, 'en'))).toBe('Concessi €958.68 million .')
    expect(shown(sentence, 'it')).toContain('href="/it/dati/programme.committed"')
  })

  it('fits the article before a figure to its value', () => {
    const sentence = content(
      paragraph(words('Il bando va al '), token('axis-1.people'), words(', gli '), token('axis-1.eight')),
    )
    expect(textOf(shown(sentence, 'it'))).toBe('Il bando va al 12 , gli 8')
    const other = content(paragraph(words('pari a '), token('axis-1.people'), words(' e ai '), token('axis-1.eight')))
    expect(textOf(shown(other, 'it'))).toBe('pari a 12 e agli 8')
    expect(textOf(shown(content(paragraph(words('A '), token('axis-1.eight'))), 'en'))).toBe('An 8')
  })

  it('writes the exact value when no form is chosen', () => {
    expect(textOf(shown(content(paragraph(token('programme.committed')))))).toBe('958.677.416,66 €')
  })

  it('measures a figure on another, linked to the first', () => {
    const share = content(paragraph(token('programme.paid', 'share', 'programme.committed')))
    expect(textOf(shown(share, 'it'))).toBe('91,03%')
    expect(textOf(shown(share, 'en'))).toBe('91.03%')
    expect(shown(share, 'it')).toContain('href="/it/dati/programme.paid"')
    const ratio = content(paragraph(token('programme.committed', 'ratio', 'programme.paid')))
    expect(textOf(shown(ratio, 'it'))).toBe('1,1 volte')
  })

  it('says when figures cannot be compared', () => {
    for (const other of ['axis-1.unknown-yet', 'axis-1.people', null])
      expect(textOf(shown(content(paragraph(token('programme.paid', 'share', other)))))).toBe('non disponibile')
  })

  it('names the link by the number one sees, and after it what it counts', () => {
    const html = shown(content(paragraph(token('programme.committed'))))
    const [, name, seen] = /aria-label="([^"]+)"[^>]*>([^<]+)</.exec(html) ?? []
    expect(name?.startsWith(`${seen}, `)).toBe(true)
    expect(name?.length).toBeGreaterThan((seen?.length ?? 0) + 5)
    expect(html).not.toContain('title=')
  })

  it('says when a value is not available', () => {
    expect(textOf(shown(content(paragraph(token('axis-1.unknown-yet')))))).toBe('non disponibile')
  })

  it('stops at a token that names no figure', () => {
    expect(() => shown(content(paragraph(token('axis-9.paid'))))).toThrow('axis-9.paid')
    const share = content(paragraph(token('programme.paid', 'share', 'axis-9.paid')))
    expect(() => shown(share)).toThrow('axis-9.paid')
  })

  it('stops at content of an unknown kind, also inside a paragraph', () => {
    expect(() => shown(content({ type: 'upload', version: 1 }))).toThrow('upload')
    expect(() => shown(content(paragraph({ type: 'inlineBlock', fields: { blockType: 'map' } })))).toThrow('map')
    expect(() => shown(content({ type: 'block', fields: { blockType: 'banner' } }))).toThrow('banner')
  })

  it('fits the text’s headings under the page’s own', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [words(tag)] })
    const html = shown(content(heading('h1'), heading('h2'), heading('h3')))
    expect(html).toContain('<h3>h1</h3><h3>h2</h3><h4>h3</h4>')
  })

  it('tells external links from those within the portal', () => {
    const link = (url: string) => ({ type: 'link', fields: { url, linkType: 'custom' }, children: [words('qui')] })
    const external = shown(content(paragraph(link('https://www.digiteca.servizirl.it'))))
    expect(textOf(external)).toBe('qui (sito esterno)')
    // No line ends between the words and their sign.
    expect(external).toMatch(/>qui<span class="whitespace-nowrap"><span[^>]*>\u00a0<\/span><svg/)
    expect(textOf(shown(content(paragraph(link('/it/glossario')))))).toBe('qui')
    expect(() => shown(content(paragraph(link(''))))).toThrow('link without an address')
  })

  it('names its language and says so when it is not the reader’s', () => {
    const html = shown(content(paragraph(words('Premessa'))), 'en', 'it')
    expect(html).toContain('lang="it"')
    expect(textOf(html)).toMatch(/^This text has not been translated yet.* Premessa$/)
  })

  it('is nothing without content', () => {
    expect(rendered('it', <RichText locale="it" content={null} figures={figures} />)).toBe('')
  })
})
