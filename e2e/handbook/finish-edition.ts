import type { APIRequestContext } from '@playwright/test'
import { draftsOf, editionOf, newEdition, post, type Stored, save, year } from './year'

type Line = { kind: 'text' | 'figure'; collection: string; id: string; field: string }

/**
 * The weeks of work that no picture shows: texts read again, figures confirmed, answers,
 * sources and the approval written.
 */
export async function finishEdition(editor: APIRequestContext) {
  const edition = await newEdition(editor)
  const source = await editionOf(editor, 2022)
  const inEnglish = await editionOf(editor, 2022, 'en')
  await writeAnswers(editor, edition, source.id)
  await completeFigures(editor, edition, source)
  const approval = { approvedOn: `${year + 1}-05-20T10:00:00.000Z`, documents: source.documents }
  await save(editor, `editions/${edition}`, { approvedBy: source.approvedBy, ...approval })
  await save(editor, `editions/${edition}`, { approvedBy: inEnglish.approvedBy }, 'en')
  await confirmTheRest(editor, edition)
}

/** Questions have no answer yet: those of the year before stand in. */
async function writeAnswers(editor: APIRequestContext, edition: string, source: string) {
  const before = {
    it: byCode(await draftsOf(editor, 'evaluations', source)),
    en: byCode(await draftsOf(editor, 'evaluations', source, 'en')),
  }
  for (const { id, code } of await draftsOf(editor, 'evaluations', edition)) {
    const { shortAnswer, answer, intendedNumbers, evidenceDate } = before.it.get(code) as Stored
    await save(editor, `evaluations/${id}`, { shortAnswer, answer, intendedNumbers, evidenceDate })
    const english = before.en.get(code)
    await save(editor, `evaluations/${id}`, { shortAnswer: english?.shortAnswer, answer: english?.answer }, 'en')
  }
}

/** The source of each figure; and why it has no value, where it had none the year before. */
async function completeFigures(editor: APIRequestContext, edition: string, { id, documents }: Stored) {
  const [document] = documents as string[]
  const before = byCode(await draftsOf(editor, 'figures', id))
  const english = byCode(await draftsOf(editor, 'figures', id, 'en'))
  for (const figure of await draftsOf(editor, 'figures', edition)) {
    const was = before.get(figure.code)
    const isMissing = was?.value === null && !(was.formula as { operation?: string | null })?.operation
    const explanation = was?.explanation as object
    await save(editor, `figures/${figure.id}`, { source: { document }, ...(isMissing && { explanation }) })
    if (!isMissing) continue
    const translated = english.get(figure.code)?.explanation as { text?: string } | undefined
    await save(editor, `figures/${figure.id}`, { explanation: { text: translated?.text } }, 'en')
  }
}

/** What is left is good as it is, or is as it was. */
async function confirmTheRest(editor: APIRequestContext, edition: string) {
  const { lines } = await (await editor.get(`/api/editions/${edition}/to-review`)).json()
  const places = new Set((lines as Line[]).map(documentRef))
  for (const place of places) {
    const held = (lines as Line[]).filter((line) => documentRef(line) === place)
    const fields = held.flatMap(({ kind, field }) => (kind === 'text' ? [field] : []))
    if (fields.length > 0) await post(editor, `${place}/reviewed`, { fields })
    if (!held.some(({ kind }) => kind === 'figure')) continue
    const { lastYear } = await (await editor.get(`/api/${place}/last-year`)).json()
    const confirmed = typeof lastYear?.value === 'number' ? 'same' : 'notMeasured'
    await post(editor, `${place}/confirmed`, { confirmed })
  }
}

const documentRef = ({ collection, id }: Line) => `${collection}/${id}`

const byCode = (docs: Stored[]) => new Map(docs.map((doc) => [doc.code, doc]))
