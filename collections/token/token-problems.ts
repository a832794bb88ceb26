import type { PayloadRequest } from 'payload'
import type { StoredToken, TokenProblem } from '@/lib/figure/token-problem'
import { all, findRows } from '../stored/rows'
import { say } from '../words/words'

/** What is wrong with a token, in the language of the current user, and what to do about it. */
export async function explainToken(
  problem: TokenProblem | 'braces',
  { code, of }: StoredToken,
  edition: string | null,
  req: PayloadRequest,
): Promise<string> {
  switch (problem) {
    case 'unknown':
      if (!code) return say(req, 'Tokens.chooseFigure')
      return unknownFigure(code, edition, req)
    case 'unknownOther':
      return unknownFigure(of ?? '', edition, req)
    case 'braces':
      return say(req, 'Tokens.didNotBecomeFigureWrite', { code })
    case 'unknownForm':
      return say(req, 'Tokens.chooseHowFigureReads', { code })
    case 'noTarget':
      return say(req, 'Tokens.figureHasNoTargetChoose', { code })
    case 'noOther':
      return say(req, 'Tokens.figureToMeasureOnIs', { code })
    case 'otherUnit':
      return say(req, 'Tokens.andHaveDifferentUnitsThey', { code, of: String(of) })
    case 'shareOfPercent':
      return say(req, 'Tokens.isPercentageShareOfIt', { code })
    case 'notAvailable':
      return say(req, 'Tokens.orHasNoPublishedValue', { code, of: String(of) })
    case 'divisorZero':
      return say(req, 'Tokens.isZeroNothingCanBe', { of: String(of) })
  }
}

/** Whether nobody wrote it, or it is still a draft, or it belongs to another edition. */
async function unknownFigure(code: string, edition: string | null, req: PayloadRequest): Promise<string> {
  const asked = { where: { code: { equals: code } }, select: { edition: true }, limit: all } as const
  const docs = await findRows<{ edition?: unknown }>('figures', asked, req)
  if (docs.some((doc) => String(doc.edition) === edition)) return say(req, 'Tokens.figureIsStillDraftPublish', { code })
  if (docs.length > 0) return say(req, 'Tokens.figureBelongsToAnotherEdition', { code })
  return say(req, 'Tokens.noFigureOfThisEdition', { code })
}
