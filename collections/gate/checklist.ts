import type { PayloadRequest } from 'payload'
import { everyLanguage } from '@/i18n/locales'
import { answers } from '@/lib/gate/answers'
import { comparability } from '@/lib/gate/comparability'
import { contradictions } from '@/lib/gate/contradictions'
import { descriptions, type GateImage } from '@/lib/gate/descriptions'
import { missingFigures } from '@/lib/gate/figures'
import { type ChecklistLine, checklist } from '@/lib/gate/line'
import { links } from '@/lib/gate/links'
import { siteFacts } from '@/lib/gate/site-facts'
import { translations } from '@/lib/gate/translations'
import { typedNumbers } from '@/lib/gate/typed-numbers'
import type { Both } from '@/lib/text'
import { type FigureRow, withTargetCounts } from '../figure/resolved-figures'
import { idOf } from '../stored/id-of'
import type { Stored } from '../stored/stored'
import { predecessorsIn, toGateFigures } from './gate-figures'
import { documentsWithoutFile, gateLinks } from './gate-links'
import { gateTexts, globalPlace } from './gate-texts'
import { linkChecksOf } from './link-checks'
import { type EditionContent, type Pending, readEdition } from './read-edition'
import { unresolvedTokens } from './tokens'

/**
 * What keeps an edition from becoming public, as its newest drafts have it; empty when
 * nothing does, or when there is no such edition. `pending` is a change of the edition
 * itself that is about to be saved.
 */
export async function checklistOf(edition: string, req: PayloadRequest, pending?: Pending): Promise<ChecklistLine[]> {
  const content = await readEdition(edition, req, pending)
  return content ? checklistFor(content, req) : []
}

/** The same of content that was read already. */
export async function checklistFor(content: EditionContent, req: PayloadRequest): Promise<ChecklistLine[]> {
  const { own, before } = content
  const figureDocs = docsIn(content, 'figures')
  const figures = toGateFigures(figureDocs)
  const dataDate = own.dataDate ? String(own.dataDate) : null
  const readings = withTargetCounts(figureDocs as Stored<FigureRow>[], () => true, dataDate)
  const texts = gateTexts(content, req)
  const addresses = gateLinks(content, texts, req)
  const axes = docsIn(content, 'axes').map(({ code }) => String(code))
  const predecessors = before ? await predecessorsIn(before.id, req) : []
  return checklist([
    ...contradictions(figures),
    ...missingFigures(figures, axes),
    ...(await unresolvedTokens(texts, readings, String(own.id), req)),
    ...typedNumbers(texts),
    ...answers(texts),
    ...translations(texts),
    ...descriptions(figures, imagesOf(content)),
    ...links(addresses, await linkChecksOf(addresses, req)),
    ...documentsWithoutFile(content, req),
    ...comparability(figures, predecessors, before?.year ?? null),
    ...siteFindings(content, req),
  ])
}

const docsIn = ({ docs }: EditionContent, wanted: string) =>
  docs.find(({ collection }) => collection === wanted)?.docs ?? []

/** The images of the site that readers meet: texts hold none. */
function imagesOf(content: EditionContent): GateImage[] {
  const logo = idOf(content.globals?.site.regionLogo)
  return docsIn(content, 'media')
    .filter(({ id }) => String(id) === logo)
    .map(({ id, filename, alt }) => {
      const texts = (alt ?? {}) as Partial<Both<string>>
      return { id: String(id), filename: String(filename), alt: everyLanguage((locale) => texts[locale] ?? null) }
    })
}

function siteFindings({ globals }: EditionContent, req: PayloadRequest) {
  if (!globals) return []
  const text = (field: string) => (globals.site[field] as string | null | undefined) ?? null
  const facts = {
    contactEmail: text('contactEmail'),
    accessibilityStatementUrl: text('accessibilityStatementUrl'),
    licenceUrl: text('licenceUrl'),
  }
  return siteFacts(facts, globalPlace('site', req).title)
}
