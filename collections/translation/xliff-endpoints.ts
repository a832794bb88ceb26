import type { Endpoint, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { limitedBody } from '@/lib/limited-body'
import { importXliff, xliffFile } from '@/lib/translation/api'
import { largestXliff, xliffType } from '@/lib/translation/xliff/file'
import { textsOnly, type XliffFinding } from '@/lib/translation/xliff/findings'
import { writeXliff } from '@/lib/translation/xliff/write'
import { hasRole, roles } from '../access/access'
import { asUpload, readFile } from '../file-reading/read-file'
import { refuseInWords } from '../file-reading/refuse-in-words'
import { serveAtRoot } from '../office-api/serve'
import { httpError } from '../refusal/http-error'
import { inTransaction } from '../stored/in-transaction'
import { say } from '../words/words'
import type { DocumentRef } from './localized-texts'
import { saveTexts, type TextChanges } from './save-texts'
import { explainProblem, type XliffHeld, xliffEdition } from './xliff-texts'

const asked = (req: PayloadRequest) => xliffEdition(req.searchParams.get('edition') ?? '', req)

/**
 * The texts of an edition that are missing or stale, or all of them
 * (`texts=all`), as a file for a translator.
 */
const send: Endpoint = {
  ...xliffFile,
  handler: async (req) => {
    if (!hasRole(req.user, ...roles)) return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 })
    const edition = await asked(req)
    if (!edition) return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    const wantsAll = req.searchParams.get('texts') === 'all'
    const texts = edition.texts.filter(({ state }) => wantsAll || state !== 'current')
    if (texts.length === 0) throw httpError(say(req, 'Translations.thereIsNothingToTranslate'), 409)
    return new Response(writeXliff({ ...edition, texts }), {
      headers: {
        'Content-Type': `${xliffType}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="sintesi-${edition.year}-it-en.xlf"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

/**
 * Takes a translator's file: all of it as drafts, or nothing and why. With
 * `dryRun` says what it would change.
 */
const take = serveAtRoot(importXliff, async (req) => {
  const edition = await asked(req)
  if (!edition) return null
  const bytes = () => limitedBody(req, largestXliff)
  const { changes, unchanged, problems, problemCount } = await refuseInWords(req, () =>
    asUpload(async () => readFile('xliff', { bytes: await bytes(), edition: textsOnly(edition) })),
  )
  const isDry = req.searchParams.get('dryRun') === 'true'
  const known = new Map(edition.texts.map((text) => [text.id, text]))
  const found = changes.flatMap(({ id, ...change }) => {
    const text = known.get(id)
    return text ? [{ ...change, text }] : []
  })
  if (problemCount === 0 && !isDry) await importAll(found, req)
  return {
    unchanged,
    isImported: problemCount === 0 && !isDry,
    problemCount,
    problems: problems.map((problem) => explainProblem(problem, edition.texts, req)),
    changes: found.map(({ kind, text }) => ({ kind, document: text.document.name, field: text.name })),
  }
})

export const xliffEndpoints: Endpoint[] = [send, take]

type Found = Omit<XliffFinding, 'id'> & { text: XliffHeld; value?: unknown }

/** One draft a document, all in one transaction: whatever is refused undoes the rest. */
async function importAll(changes: Found[], req: PayloadRequest) {
  const documents = new Map<string, { place: DocumentRef; changes: TextChanges }>()
  for (const change of changes) {
    const { held } = change.text
    const document = documents.get(change.text.document.id) ?? { place: held, changes: { write: [], accept: [] } }
    documents.set(change.text.document.id, document)
    if (change.kind === 'translated') document.changes.write.push({ field: held.field, value: change.value })
    else document.changes.accept.push({ field: held.field, reason: 'stillValid' })
  }
  const own = await createLocalReq({ user: req.user ?? undefined, req: { i18n: req.i18n } }, req.payload)
  await inTransaction(own, async () => {
    for (const { place, changes } of documents.values()) await saveTexts(place, changes, own)
  })
}
