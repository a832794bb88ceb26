import type { Figure } from '@/lib/figure/types'

/** Indicators: what the programme achieved and what changed for those who took part. */
export const isIndicator = ({ kind }: Figure) => kind === 'output' || kind === 'result'

/** Indicators with a target to hold them to. A target of zero is a target. */
export const hasTarget = (figure: Figure) => isIndicator(figure) && figure.target !== null
