import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { finderOf } from '@/lib/figure/resolved-figure'
import { toTarget } from '@/lib/figure/target'
import { type TokenProblem, tokenProblem } from '@/lib/figure/token-problem'
import { isPublishedWithEdition } from '../edition/stored-edition'
import { describeUse, textUse } from '../figure/figure-uses'
import { type FigureRow, readingsAround } from '../figure/resolved-figures'
import { idOf } from '../stored/id-of'
import type { Stored } from '../stored/stored'
import { storedRow } from '../stored/stored-row'
import { collectionsReadWith, publishedTextsOf } from '../text/published-texts'
import { type TextCollection, textsOf } from '../text/texts'
import { say } from '../words/words'
import { explainToken } from './token-problems'
import { problemsIn } from './tokens-resolve'

type Figure = FigureRow & { edition: unknown }

/**
 * A change of a public figure leaves every published sentence readable, also those that name what
 * is computed from it: a target that a sentence tells stays, units that are compared stay the same,
 * what is divided by is there and not zero. A value may become "not available" where nothing is
 * divided by it. Runs after the value was computed.
 */
export const keepSentencesReadable: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const changed: Figure = { ...originalDoc, ...data }
  // The publication of an edition looks at all of its texts once, at its end.
  if (operation !== 'update' || changed._status !== 'published' || isPublishedWithEdition(context)) return data
  const stored = await storedRow<Figure>('figures', originalDoc.id, req)
  const edition = idOf(stored?.edition)
  if (!stored || !edition || stored._status !== 'published' || readsTheSame(stored, changed)) return data
  const errors = await sentencesLost({ ...changed, id: stored.id }, edition, req)
  if (errors.length > 0) throw new ValidationError({ collection: 'figures', errors, req })
  return data
}

/** Most changes are of words: they need no look at the texts. */
const readsTheSame = (before: Figure, after: Figure) =>
  before.unit === after.unit &&
  (before.value ?? null) === (after.value ?? null) &&
  (toTarget(before.target) === null) === (toTarget(after.target) === null) &&
  (toTarget(before.target)?.basis ?? 'own') === (toTarget(after.target)?.basis ?? 'own')

async function sentencesLost(changed: Figure, edition: string, req: PayloadRequest) {
  const readings = await readingsAround(changed, edition, req)
  const [before, after] = [finderOf(readings.before), finderOf(readings.after)]
  const errors: { path: string; message: string }[] = []
  for (const [collection, doc] of await publishedTexts(edition, req))
    for (const text of textsOf(req.payload.collections[collection].config, doc))
      for (const found of problemsIn(text, after)) {
        // What could not be read before is not lost now.
        if (found.problem === 'braces' || tokenProblem(found.token, before)) continue
        const place = describeUse(textUse(collection, doc, text, req), req)
        const words = found.before && say(req, 'Figures.after', { before: found.before })
        const why = await explainToken(found.problem, found.token, edition, req)
        const message = say(req, 'Figures.publishedSentenceCouldNoLonger', { place, words, why })
        errors.push({ path: pathOf(found.problem), message })
      }
  return errors
}

/** The field of the figure that is the cause. */
function pathOf(problem: TokenProblem): string {
  if (problem === 'noTarget') return 'target.value'
  return problem === 'otherUnit' || problem === 'shareOfPercent' ? 'unit' : 'value'
}

/** What is public of the texts that are read with the figures of the edition. */
async function publishedTexts(edition: string, req: PayloadRequest): Promise<[TextCollection, Stored][]> {
  const found: [TextCollection, Stored][] = []
  for (const collection of await collectionsReadWith(edition, req)) {
    const docs = await publishedTextsOf(collection, edition, req)
    found.push(...docs.map((doc): [TextCollection, Stored] => [collection, doc]))
  }
  return found
}
