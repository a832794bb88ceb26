import type { PayloadRequest } from 'payload'
import type { XliffEdition, XliffText } from '@/lib/translation/xliff/file'
import type { XliffProblem } from '@/lib/translation/xliff/problems'
import type { EditionRow } from '../stored/editions'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'
import { figureReader } from './desk'
import { type LocalizedText, textsOfEdition } from './localized-texts'

export type XliffHeld = XliffText & { held: LocalizedText }

/**
 * An edition for the translator: everything that has drafts, since what comes back is saved as
 * drafts. What stands in the globals is translated on the desk. Null when there is no such edition.
 */
export async function xliffEdition(
  id: string,
  req: PayloadRequest,
): Promise<(Omit<XliffEdition, 'texts'> & { texts: XliffHeld[] }) | null> {
  const edition = await storedRow<EditionRow>('editions', id, req)
  if (!edition) return null
  const texts = (await textsOfEdition(id, req)).filter(({ collection }) => collection !== 'globals')
  return { id, year: edition.year, texts: texts.map(toXliffText), read: await figureReader(id, req) }
}

const toXliffText = (held: LocalizedText): XliffHeld => ({
  id: `${held.collection}:${held.id}:${held.field}`,
  document: { id: `${held.collection}:${held.id}`, name: held.title },
  name: held.label,
  kind: held.kind,
  state: held.state,
  source: held.source,
  target: held.target,
  previousSource: held.state === 'stale' ? (held.record?.source ?? null) : null,
  held,
})

/** "Riga 12. Occupazione, «Strategia», parte 2: manca il dato axis-1.paid." */
export function explainProblem(problem: XliffProblem, texts: XliffHeld[], req: PayloadRequest) {
  const { line, text, segment } = problem
  const known = texts.find(({ id }) => id === text)
  const part = segment ? say(req, 'Translations.part', { segment }) : ''
  const place = known ? `${known.document.name}, ${say(req, 'Translations.quoted', { name: known.name })}${part}` : ''
  return { line, place, message: reasonOf(problem, req) }
}

const reasonOf = ({ kind, detail }: XliffProblem, req: PayloadRequest): string =>
  ({
    notXml: say(req, 'Translations.xliffNotXml', { detail }),
    declaresEntities: say(req, 'Translations.xliffDeclaresEntities'),
    notXliff: say(req, 'Translations.xliffNotXliff', { detail }),
    otherLanguages: say(req, 'Translations.xliffOtherLanguages', { detail }),
    otherEdition: say(req, 'Translations.xliffOtherEdition', { detail }),
    unknownText: say(req, 'Translations.xliffUnknownText', { detail }),
    textTwice: say(req, 'Translations.xliffTextTwice'),
    otherSegments: say(req, 'Translations.xliffOtherSegments'),
    otherSource: say(req, 'Translations.xliffOtherSource'),
    incomplete: say(req, 'Translations.xliffIncomplete'),
    notPlain: say(req, 'Translations.xliffNotPlain', { detail }),
    lostFigure: say(req, 'Translations.xliffLostFigure', { detail }),
    doubledFigure: say(req, 'Translations.xliffDoubledFigure', { detail }),
    changedFigure: say(req, 'Translations.xliffChangedFigure', { detail }),
    addedFigure: say(req, 'Translations.xliffAddedFigure', { detail }),
    bracesInText: say(req, 'Translations.xliffBracesInText', { detail }),
    unreadableLetters: say(req, 'Translations.xliffUnreadableLetters', { detail }),
    lostLink: say(req, 'Translations.xliffLostLink'),
    doubledLink: say(req, 'Translations.xliffDoubledLink'),
    unknownCode: say(req, 'Translations.xliffUnknownCode', { detail }),
    unknownElement: say(req, 'Translations.xliffUnknownElement', { detail }),
  })[kind]
