import { describe, expect, it } from 'vitest'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { rendered, textOf } from '../site/rendered'
import { FigureAppearances } from './FigureAppearances'

describe('FigureAppearances', () => {
  it('leads to every place, in the words around the figure', () => {
    const html = rendered(
      'en',
      <FigureAppearances
        locale="en"
        mentions={[
          {
            place: 'implementation',
            title: { value: 'Employment', lang: 'en' },
            path: '/en/axes/employment#implementation',
            excerpt: { value: 'spesi 3 mln €', lang: 'it' },
          },
        ]}
        places={[{ place: 'progressTable', path: '/en/progress#progress' }]}
        uses={[sampleFigure({ code: 'b', olderEdition: 2021, label: { value: 'Share', lang: 'en' } })]}
      />,
    )
    expect(textOf(html)).toBe(
      'In one text Employment: how far the axis has come spesi 3 mln € In tables and lists Financial progress, axis by axis In one calculation Share',
    )
    expect(html).toContain('href="/en/axes/employment#implementation"')
    expect(html).toContain('<span lang="it">spesi 3 mln €</span>')
    expect(html).toContain('href="/en/progress#progress"')
    expect(html).toContain('href="/en/editions/2021/data/b"')
  })

  it('says so when the figure is nowhere else', () => {
    const html = rendered('it', <FigureAppearances locale="it" mentions={[]} places={[]} uses={[]} />)
    expect(textOf(html)).toBe('Questo dato si legge soltanto in questa pagina e nei dati da scaricare.')
  })
})
