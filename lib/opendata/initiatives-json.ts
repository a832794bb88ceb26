import { figureIndex } from '../figure/lookup'
import { pathTo } from '../routes'
import type { Both } from '../text'
import type { OpenInitiative } from './open-objects'
import { type Page, paged, type Slice } from './paging'
import {
  inEach,
  numeralOf,
  type OpenDataHeader,
  type OpenDataSource,
  type OpenInitiativeView,
  openDataHeader,
  openText,
} from './source'

export type InitiativesJson = OpenDataHeader & { initiatives: OpenInitiative[] } & Page

/**
 * `initiatives.json`, ready to be serialised: all of it or one slice. Throws when an initiative is
 * missing in one of the languages.
 */
export function initiativesJson(source: OpenDataSource, slice?: Slice): InitiativesJson {
  const { rows, page } = paged(openInitiatives(source), slice)
  return { ...openDataHeader(source), initiatives: rows, ...page }
}

/** The initiatives alone, for the other formats: what they say can then not differ. */
export function openInitiatives(source: OpenDataSource): OpenInitiative[] {
  const byCode = inEach((locale) => new Map(source.initiatives[locale].map((one) => [one.code, one])))
  const { ofInitiative } = figureIndex(source.figures.it)
  return source.initiatives.it.map(({ code }) =>
    openInitiative(
      inEach((locale) => initiativeOf(byCode[locale], code)),
      ofInitiative(code).map((figure) => figure.code),
      source,
    ),
  )
}

function openInitiative(
  views: Both<OpenInitiativeView>,
  figures: string[],
  { edition, axes, absoluteUrl }: OpenDataSource,
): OpenInitiative {
  const { code, axis, slugs, status, acts, partners, links, updatedAt } = views.it
  return {
    code,
    axis: numeralOf(axes, axis),
    title: openText(inEach((locale) => views[locale].title)),
    gloss: openText(inEach((locale) => views[locale].gloss)),
    summary: openText(inEach((locale) => views[locale].summary)),
    status,
    acts: acts.map(({ type, number, date }, row) => ({
      type,
      number,
      date,
      subject: openText(inEach((locale) => views[locale].acts[row]?.subject ?? null)),
    })),
    partners,
    links: links.map(({ url }, row) => ({
      label: openText(inEach((locale) => views[locale].links[row]?.label ?? null)),
      url,
    })),
    figures,
    url: inEach((locale) =>
      absoluteUrl(pathTo(locale, 'initiative', { slug: slugs.current[locale], edition: edition.year })),
    ),
    modified: updatedAt,
    forWhom: openText(inEach((locale) => views[locale].forWhom)),
  }
}

function initiativeOf(initiatives: Map<string, OpenInitiativeView>, code: string): OpenInitiativeView {
  const initiative = initiatives.get(code)
  if (!initiative) throw new Error(`No initiative has the code ${code}`)
  return initiative
}
