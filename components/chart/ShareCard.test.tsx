import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import type { Picture } from '@/lib/chart/picture'
import { ShareCard } from './ShareCard'

const picture = (height: number): Picture => ({
  width: 760,
  height,
  marks: [{ kind: 'bar', x: 0, y: 0, width: 100, height: 20, tone: 'solid' }],
})
const card = (fields: Partial<Parameters<typeof ShareCard>[0]> = {}) =>
  rendered(
    'it',
    <ShareCard
      locale="it"
      kicker="POR FSE, relazione 2022"
      headline={{ value: 'Nove euro impegnati su cento devono ancora essere pagati' }}
      source="Fonte: Sintesi pubblica. Dato al 31 dicembre 2022."
      {...fields}
    />,
  )

describe('ShareCard', () => {
  it('is of the size other sites ask for, and brings no media rules to a renderer that cannot read them', () => {
    expect(card()).toMatch(/^<svg[^>]*width="1200" height="630"/)
    expect(card()).not.toContain('@media')
  })

  it('says whose numbers they are, the sentence and the source', () => {
    expect(textOf(card())).toMatch(/relazione 2022.*Nove euro impegnati.*pagati.*Fonte: Sintesi pubblica/)
    expect(textOf(card({ amount: '872,64 mln €' }))).toContain('872,64 mln €')
  })

  it('shows its picture as large as there is room, and leaves out what could not be read', () => {
    const scaleOf = (markup: string) => /scale\(([\d.]+)\)/.exec(markup)?.[1] ?? null
    expect(Number(scaleOf(card({ picture: picture(100) })))).toBeCloseTo(1072 / 760, 5)
    expect(Number(scaleOf(card({ picture: picture(330) })))).toBeLessThan(1072 / 760)
    expect(scaleOf(card({ picture: picture(2000) }))).toBeNull()
  })

  it('marks a headline in another language', () => {
    expect(card({ locale: 'en', headline: { value: 'Pagamenti', lang: 'it' } })).toMatch(/lang="it"[^>]*>Pagamenti</)
  })
})
