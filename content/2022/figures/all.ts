import type { FigureData } from '@/content/types'
import { amountFigures } from './amounts'
import { evaluationFigures } from './evaluations'
import { printedFinanceFigures } from './finance-printed'
import { indicatorFigures } from './indicators'
import { mentionFigures } from './mentions'
import { recipientFigures } from './recipients'
import { withShortLabels } from './short-labels'
import { table2AllocationFigures } from './table-2-allocation'
import { financeFigures } from './table-finance'

/** Every figure of the 2022 edition. */
export const figures: FigureData[] = withShortLabels([
  ...financeFigures,
  ...table2AllocationFigures,
  ...printedFinanceFigures,
  ...recipientFigures,
  ...indicatorFigures,
  ...amountFigures,
  ...mentionFigures,
  ...evaluationFigures,
])
