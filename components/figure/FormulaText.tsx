import { Fragment, type ReactNode } from 'react'
import type { FormulaPart } from '@/lib/figure/explain-formula'

type Props = { parts: FormulaPart[]; operand: (code: string) => ReactNode }

/** A formula written out, each operand as the caller draws it. */
export function FormulaText({ parts, operand }: Props) {
  return parts.map((part, place) => (
    // The parts of a formula have no other identity: an operand may come twice.
    // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
    <Fragment key={place}>{part.type === 'text' ? part.text : operand(part.code)}</Fragment>
  ))
}
