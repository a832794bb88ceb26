import type { RichContent } from '../text'
import { fromMarkup } from './markup'
import { toLexical } from './to-lexical'

/** A long text from its written form, for tests. */
export function sampleText(markup: string): RichContent {
  let count = 0
  return toLexical(fromMarkup(markup), () => String(count++))
}
