import { describe, expect, it } from 'vitest'
import { EuEmblem } from './EuEmblem'
import { emblem, starCentres, starPoints } from './emblem-stars'
import { rendered, textOf } from './rendered'
import { SiteHeader } from './SiteHeader'
import { sampleProgramme, sampleSite } from './sample-site'

const header = (locale: 'it' | 'en', site = sampleSite()) =>
  rendered(
    locale,
    <SiteHeader
      locale={locale}
      site={site}
      programme={sampleProgramme()}
      current="axes"
      addresses={{ it: '/it/assi/occupazione', en: '/en/axes/employment' }}
    />,
  )

describe('SiteHeader', () => {
  it.each([
    ['it', 'Unione europea', 'Fondo sociale europeo'],
    ['en', 'European Union', 'European Social Fund'],
  ] as const)('names the Union and the fund in %s, before anything else', (locale, union, fund) => {
    expect(textOf(header(locale))).toMatch(new RegExp(`^${union} ${fund} Regione Lombardia`))
  })

  it('leads to this page in the other language, named in that language', () => {
    expect(header('it')).toMatch(/<a href="\/en\/axes\/employment" lang="en" hrefLang="en"[^>]*>English<\/a>/)
    expect(header('en')).toMatch(/<a href="\/it\/assi\/occupazione" lang="it" hrefLang="it"[^>]*>Italiano<\/a>/)
  })

  it('marks the section the page belongs to, and only that one', () => {
    const marked = header('it').match(/<a [^>]*aria-current="true"[^>]*>[^<]*/g)
    expect(marked?.map((link) => link.replace(/.*>/, ''))).toEqual(['Assi'])
  })

  it('shows the uploaded logo instead of the plain name', () => {
    const regionLogo = {
      url: '/media/logo.svg',
      alt: { value: 'Regione Lombardia', lang: 'it' as const },
      width: 200,
      height: 80,
    }
    const html = header('it', { ...sampleSite(), regionLogo })
    expect(html).toContain('src="/media/logo.svg"')
    expect(html).toContain('alt="Regione Lombardia"')
  })
})

describe('EuEmblem', () => {
  it('has the prescribed proportions and colours', () => {
    expect(emblem.width / emblem.height).toBe(1.5)
    expect(emblem.ringRadius).toBe(emblem.height / 3)
    expect(emblem.starRadius).toBe(emblem.height / 18)
    const html = rendered('it', <EuEmblem label="Emblema" />)
    expect(html).toContain('fill="#003399"')
    expect(html.match(/<polygon[^>]*fill="#FFCC00"/g)).toHaveLength(12)
  })

  it('sets twelve upright stars on the ring, like the hours of a clock', () => {
    const centres = starCentres()
    expect(new Set(centres.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(12)
    for (const { x, y } of centres) {
      expect(Math.hypot(x - emblem.width / 2, y - emblem.height / 2)).toBeCloseTo(emblem.height / 3, 6)
      const corners = starPoints({ x, y })
        .split(' ')
        .map((point) => point.split(',').map(Number) as [number, number])
      expect(corners).toHaveLength(10)
      // The highest corner of an upright star is right above its centre.
      const [topX, topY] = corners.reduce((top, corner) => (corner[1] < top[1] ? corner : top))
      expect(topX).toBeCloseTo(x, 1)
      expect(topY).toBeCloseTo(y - emblem.starRadius, 1)
    }
  })
})
