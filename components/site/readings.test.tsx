import { describe, expect, it } from 'vitest'
import { DatedNotice } from './DatedNotice'
import { DraftNotice } from './DraftNotice'
import { NotFoundBody } from './NotFoundBody'
import { rendered, textOf } from './rendered'
import { SiteFooter } from './SiteFooter'
import { sampleProgramme, sampleSite } from './sample-site'

describe('a draft', () => {
  it('says that it is one, with a script beside the form and none for a reviewer', () => {
    const [office, reviewer] = [false, true].map((isForReviewer) =>
      rendered('it', <DraftNotice year={2023} isForReviewer={isForReviewer} />),
    )
    expect(textOf(office ?? '')).toMatch(/^Bozza Anteprima dell’edizione 2023/)
    expect(office).toContain('<script type="module" src="/draft-preview.js">')
    expect(textOf(reviewer ?? '')).toMatch(/^Bozza Edizione 2023 in preparazione/)
    expect(reviewer).not.toContain('<script')
  })

  it('is not left through its footer, nor where a page is missing', () => {
    const html =
      rendered(
        'it',
        <SiteFooter
          locale="it"
          site={sampleSite()}
          programme={sampleProgramme()}
          pageSlugs={{ methodology: 'nota' }}
          drafts="draft:7:link:abc"
        />,
      ) + rendered('it', <NotFoundBody languages={['it']} edition="draft:7:link:abc" />)
    const paths = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path)
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((path) => !path?.startsWith('/it/revisione/abc'))).toEqual([])
  })
})

describe('a former state', () => {
  const notice = (endedAt: string | null) =>
    rendered(
      'en',
      <DatedNotice
        locale="en"
        year={2022}
        endedAt={endedAt}
        at="2026-01-02T08:00:00Z"
        today="/en/editions/2022/axes"
      />,
    )

  it('says until when it was public, in the time of Rome, and leads to today', () => {
    expect(textOf(notice('2026-01-05T10:30:00Z'))).toContain(
      'public until 5 January 2026, 11:30. Go to the current one',
    )
    expect(notice(null)).toContain('href="/en/editions/2022/axes"')
  })

  it('that has not changed since says as of when it is', () => {
    expect(textOf(notice(null))).toContain('as it was on 2 January 2026, 09:00: it has not changed since')
  })
})
