import { codesIn, isToken, passagesOf } from '../figure/mentions'
import type { Figure } from '../figure/types'
import { namesInitiative } from '../initiative-names'
import type { RichContent } from '../text'
import type { EvaluationView, InitiativeView } from '../views'

type Spoken = Pick<EvaluationView, 'shortAnswer' | 'answer' | 'keyFigure' | 'evidence' | 'later'>

const passages = ({ shortAnswer, answer }: Spoken) =>
  [shortAnswer?.value, answer.value].flatMap((content: RichContent | undefined) => (content ? passagesOf(content) : []))

/**
 * Codes of the figures an evaluation speaks of, each once: in its answers,
 * as evidence, in its comparisons.
 */
export function figuresOf(evaluation: Spoken): string[] {
  const { keyFigure, evidence, later } = evaluation
  return [
    ...new Set([
      ...(keyFigure === null ? [] : [keyFigure]),
      ...evidence,
      ...later.flatMap(({ figure, laterFigure }) => [figure, laterFigure]),
      ...passages(evaluation).flatMap(codesIn),
    ]),
  ]
}

/**
 * The initiatives an evaluation speaks of: those it names, and those whose
 * figures it names. In the order given.
 */
export function initiativesOf<I extends Pick<InitiativeView, 'code' | 'title'>>(
  evaluation: Spoken,
  initiatives: I[],
  figures: Pick<Figure, 'code' | 'initiative'>[],
): I[] {
  const named = new Set(figuresOf(evaluation))
  const owners = new Set(figures.filter(({ code }) => named.has(code)).map(({ initiative }) => initiative))
  const texts = passages(evaluation).map((passage) => passage.filter((part) => !isToken(part)).join(''))
  return initiatives.filter(
    ({ code, title }) => owners.has(code) || texts.some((text) => namesInitiative(text, title.value)),
  )
}

/**
 * The evaluations that speak of a figure: those that name it, and those that speak of its
 * initiative. In the order given.
 */
export function evaluationsOfFigure<E extends Spoken>(
  figure: Pick<Figure, 'code' | 'initiative'>,
  evaluations: E[],
  initiatives: Pick<InitiativeView, 'code' | 'title'>[],
  figures: Pick<Figure, 'code' | 'initiative'>[],
): E[] {
  const own = initiatives.filter(({ code }) => code === figure.initiative)
  return evaluations.filter(
    (evaluation) => figuresOf(evaluation).includes(figure.code) || initiativesOf(evaluation, own, figures).length > 0,
  )
}
