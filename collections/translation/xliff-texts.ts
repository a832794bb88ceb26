import type { PayloadRequest } from 'payload'
import type { XliffEdition, XliffText } from '@/lib/translation/xliff/file'
import type { XliffProblem, XliffProblemKind } from '@/lib/translation/xliff/problems'
import type { EditionRow } from '../stored/editions'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'
import { figureReader } from './desk'
import { type HeldText, textsOfEdition } from './held-texts'

export type XliffHeld = XliffText & { held: HeldText }

/**
 * An edition for the translator: everything that has drafts, since what comes back is saved as drafts. What stands in the
 * globals is translated on the desk. Null when there is no such edition.
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

const toXliffText = (held: HeldText): XliffHeld => ({
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
export function explainProblem(
  { kind, line, text, segment, detail }: XliffProblem,
  texts: XliffHeld[],
  req: PayloadRequest,
) {
  const known = texts.find(({ id }) => id === text)
  const part = segment ? say(req, `, parte ${segment}`, `, part ${segment}`) : ''
  const place = known ? `${known.document.name}, ${say(req, `«${known.name}»`, `“${known.name}”`)}${part}` : ''
  return { line, place, message: say(req, ...reasons(detail)[kind]) }
}

const reasons = (detail: string): Record<XliffProblemKind, [string, string]> => ({
  notXml: [`Il file non è XML ben formato. ${detail}`, `The file is not well-formed XML. ${detail}`],
  declaresEntities: [
    'Il file dichiara un tipo di documento o entità: non si accetta.',
    'The file declares a document type or entities: it is not accepted.',
  ],
  notXliff: [`Non è un file XLIFF 2.0 o 2.1 (${detail}).`, `It is not an XLIFF 2.0 or 2.1 file (${detail}).`],
  otherLanguages: [`Le lingue del file sono altre: ${detail}.`, `The languages of the file are others: ${detail}.`],
  otherEdition: [`Il file è di un'altra edizione (${detail}).`, `The file is of another edition (${detail}).`],
  unknownText: [`Il testo «${detail}» non c'è più.`, `The text “${detail}” is no longer there.`],
  textTwice: ['Il testo compare due volte.', 'The text stands there twice.'],
  otherSegments: [
    'Le parti del testo non sono più quelle inviate.',
    'The parts of the text are no longer those that were sent.',
  ],
  otherSource: [
    "L'italiano del file non è quello di oggi: è cambiato dopo l'invio, o nel file. Esporta di nuovo questo testo.",
    'The Italian of the file is not that of today: it has changed since it was sent, or in the file. Export this text again.',
  ],
  incomplete: ['Questa parte non è tradotta e le altre sì.', 'This part is not translated and others are.'],
  notPlain: [`Qui non possono stare codici (${detail}).`, `No codes can stand here (${detail}).`],
  lostFigure: [`Manca il dato ${detail}.`, `The figure ${detail} is missing.`],
  doubledFigure: [
    `Il dato ${detail} compare una volta di troppo.`,
    `The figure ${detail} stands there once too often.`,
  ],
  changedFigure: [`Un dato è stato cambiato: ${detail}.`, `A figure was changed: ${detail}.`],
  addedFigure: [`Il dato ${detail} in italiano non c'è.`, `The figure ${detail} is not in the Italian.`],
  bracesInText: [
    `Le graffe di un dato sono scritte come testo: «${detail}».`,
    `The braces of a figure are written as text: “${detail}”.`,
  ],
  unreadableLetters: [
    `Il testo ha lettere che non si leggono (�): «${detail}». Salva il file in UTF-8.`,
    `The text has letters that cannot be read (�): “${detail}”. Save the file in UTF-8.`,
  ],
  lostLink: ['Manca un collegamento.', 'A link is missing.'],
  doubledLink: ["C'è un collegamento in più.", 'There is one link too many.'],
  unknownCode: [`Il codice ${detail} non è di questo testo.`, `The code ${detail} is not of this text.`],
  unknownElement: [`L'elemento <${detail}> non si sa leggere.`, `The element <${detail}> cannot be read.`],
})
