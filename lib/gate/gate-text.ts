import type { IntendedNumber } from '../figure/typed-numbers'
import type { Both } from '../text'
import type { TranslationState } from '../translation/states'
import type { Bilingual } from '../translation/texts'
import type { GatePlace } from './line'

/** A text of the edition as the gate sees it: of the newest draft, in both languages. */
export type GateText = Pick<GatePlace, 'collection' | 'id' | 'title' | 'field'> &
  Pick<Bilingual, 'path' | 'kind' | 'source' | 'target'> & {
    label: Both<string>
    /** Null when there is nothing to translate. */
    state: TranslationState | null
    /** Whether it may name figures. */
    namesFigures: boolean
    marks: IntendedNumber[]
  }

/** The place of the text in one language. */
export const fieldRef = ({ collection, id, title, field }: GateText) => ({ collection, id, title, field })

type FormRow = { id?: unknown }

/**
 * The path of a text in the form, whose rows are counted: `links.66f0….label` is `links.0.label`.
 * Rows that are gone stay as they are.
 */
export function formPath(doc: unknown, field: string): string {
  let at = doc
  return field
    .split('.')
    .map((name) => {
      const row = Array.isArray(at) ? at.findIndex((one: FormRow) => String(one?.id) === name) : -1
      const step = row >= 0 ? String(row) : name
      at = (at as Record<string, unknown> | null | undefined)?.[step]
      return step
    })
    .join('.')
}
