import { pathTo } from '../routes'
import type { Both } from '../text'
import type { ActType, AxisNumeral, InitiativeStatus, InitiativeView } from '../views'
import {
  inEach,
  numeralOf,
  type OpenDataHeader,
  type OpenDataSource,
  type OpenText,
  openDataHeader,
  openText,
} from './source'

/** An initiative as published for reuse. `figures` are the codes of its amounts and counts in `figures.json`. */
export type OpenInitiative = {
  code: string
  axis: AxisNumeral
  title: OpenText | null
  gloss: OpenText | null
  summary: OpenText | null
  status: InitiativeStatus
  acts: { type: ActType; number: string; date: string | null; subject: OpenText | null }[]
  partners: string[]
  links: { label: OpenText | null; url: string }[]
  figures: string[]
  url: Both<string>
}

export type InitiativesJson = OpenDataHeader & { initiatives: OpenInitiative[] }

/** `initiatives.json`, ready to be serialised. Throws when an initiative is missing in one of the languages. */
export function initiativesJson(source: OpenDataSource & { initiatives: Both<InitiativeView[]> }): InitiativesJson {
  return {
    ...openDataHeader(source),
    initiatives: source.initiatives.it.map(({ code }) =>
      openInitiative(
        inEach((locale) => initiativeOf(source.initiatives[locale], code)),
        source,
      ),
    ),
  }
}

function openInitiative(views: Both<InitiativeView>, { axes, figures, absoluteUrl }: OpenDataSource): OpenInitiative {
  const { code, axis, slugs, status, acts, partners, links } = views.it
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
    figures: figures.it.filter(({ initiative }) => initiative === code).map((figure) => figure.code),
    url: inEach((locale) => absoluteUrl(pathTo(locale, 'initiative', { slug: slugs.current[locale] }))),
  }
}

function initiativeOf(initiatives: InitiativeView[], code: string): InitiativeView {
  const initiative = initiatives.find((candidate) => candidate.code === code)
  if (!initiative) throw new Error(`No initiative has the code ${code}`)
  return initiative
}
