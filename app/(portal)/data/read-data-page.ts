import type { EditionPage } from '@/lib/edition-page'
import { env } from '@/lib/env'
import { figureGroups, figureOrders, repeatCount, rowCount, rowsBetween } from '@/lib/figure/figure-groups'
import { matchesQuery } from '@/lib/figure/search'
import { figureKinds } from '@/lib/figure/types'
import { listPage } from '@/lib/list-page'
import { chosen, written } from '@/lib/page-choices'
import type { PageFilters } from '@/lib/page-filters'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'
import type { PageProps } from '../define-page'
import { leadToMissingEdition } from '../edition-page'
import { openDataPage } from '../opendata/page-view'

type Asked = Awaited<PageFilters<'data'>>

/**
 * Enough for an edition as they are today; what a phone can still show of one with ten thousand.
 */
const rowsOfPage = 250

/**
 * The figures that fit the reader's choices, one page of them, and the files of the edition; no
 * files but of what is public today.
 */
export async function readDataPage(
  { locale, edition }: EditionPage,
  _: null,
  { params, searchParams }: PageProps<Asked>,
) {
  const [axes, figures, initiatives, site, open] = await Promise.all([
    getAxes(locale, edition.key),
    getFigures(locale, edition.key),
    getInitiatives(locale, edition.key),
    getSite(locale),
    typeof edition.key === 'number' ? openDataPage(locale, edition.key) : null,
  ])
  if (!open && typeof edition.key === 'number') leadToMissingEdition((await params).edition, locale)
  const asked = await searchParams
  const subjects = ['programme', ...axes.map(({ code }) => code)]
  const choices = {
    q: written(asked?.q),
    axis: chosen(asked?.axis, subjects),
    kind: chosen(asked?.kind, figureKinds),
    order: chosen(asked?.order, figureOrders),
  }
  const { q, axis, kind, order } = choices
  const found = figureGroups(
    figures,
    subjects.filter((subject) => !axis || subject === axis),
    (figure) => (!kind || figure.kind === kind) && matchesQuery(figure, q, locale),
    order,
  )
  const shown = listPage(asked?.page, rowCount(found), rowsOfPage)
  return {
    axes,
    initiatives,
    site,
    open,
    choices,
    shown,
    groups: rowsBetween(found, shown.start, shown.end),
    repeats: repeatCount(found),
    siteUrl: env().SITE_URL,
  }
}
