import type { PayloadRequest } from 'payload'
import type { StoredToken, TokenProblem } from '@/lib/figure/token-problem'
import { all, findRows } from '../stored/rows'
import { say } from '../words/words'

/** What is wrong with a token, in the language of whoever asks, and what to do about it. */
export async function explainToken(
  problem: TokenProblem | 'braces',
  { code, of }: StoredToken,
  edition: string | null,
  req: PayloadRequest,
): Promise<string> {
  switch (problem) {
    case 'unknown':
      if (!code) return say(req, 'scegli il dato.', 'choose the figure.')
      return unknownFigure(code, edition, req)
    case 'unknownOther':
      return unknownFigure(of ?? '', edition, req)
    case 'braces':
      return say(
        req,
        `«${code}» non è diventato un dato. Riscrivilo come {{codice}} o toglilo.`,
        `“${code}” did not become a figure. Write it as {{code}} or take it out.`,
      )
    case 'unknownForm':
      return say(req, `scegli come si legge il dato «${code}».`, `choose how the figure “${code}” reads.`)
    case 'noTarget':
      return say(
        req,
        `il dato «${code}» non ha un target. Scegli un'altra forma.`,
        `the figure “${code}” has no target. Choose another form.`,
      )
    case 'noOther':
      return say(req, `manca il dato con cui confrontare «${code}».`, `the figure to measure “${code}” on is missing.`)
    case 'otherUnit':
      return say(
        req,
        `«${code}» e «${of}» hanno unità diverse: non si possono confrontare.`,
        `“${code}” and “${of}” have different units: they cannot be compared.`,
      )
    case 'shareOfPercent':
      return say(
        req,
        `«${code}» è una percentuale: la sua quota non direbbe nulla. Usa il rapporto.`,
        `“${code}” is a percentage: a share of it would say nothing. Use the ratio.`,
      )
    case 'notAvailable':
      return say(
        req,
        `«${code}» o «${of}» non ha ancora un valore pubblicato.`,
        `“${code}” or “${of}” has no published value yet.`,
      )
    case 'divisorZero':
      return say(
        req,
        `«${of}» vale zero: non si può dividere per zero.`,
        `“${of}” is zero: nothing can be divided by it.`,
      )
  }
}

/** Whether nobody wrote it, or it is still a draft, or it belongs to another edition. */
async function unknownFigure(code: string, edition: string | null, req: PayloadRequest): Promise<string> {
  const asked = { where: { code: { equals: code } }, select: { edition: true }, limit: all } as const
  const docs = await findRows<{ edition?: unknown }>('figures', asked, req)
  if (docs.some((doc) => String(doc.edition) === edition))
    return say(
      req,
      `il dato «${code}» è ancora una bozza. Pubblicalo prima del testo.`,
      `the figure “${code}” is still a draft. Publish it before the text.`,
    )
  if (docs.length > 0)
    return say(
      req,
      `il dato «${code}» è di un'altra edizione. In questa edizione non c'è.`,
      `the figure “${code}” belongs to another edition. This one does not have it.`,
    )
  return say(
    req,
    `nessun dato di questa edizione ha il codice «${code}».`,
    `no figure of this edition has the code “${code}”.`,
  )
}
