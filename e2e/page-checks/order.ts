import { type Kind, pageKinds } from '../page-kinds'
import { accessible } from './accessible'
import { charts, chartsOnPaper } from './charts'
import { citation } from './citation'
import { dataFields } from './data-fields'
import { emblem } from './emblem'
import { fewWords } from './few-words'
import { financialTable } from './financial-table'
import { firstQuestion } from './first-question'
import { firstScreen } from './first-screen'
import { footer, footerOnPaper } from './footer'
import { headers } from './headers'
import { headings } from './headings'
import { keyboardWalk, skipLink } from './keyboard'
import { language } from './language'
import { languageSwitch } from './language-switch'
import { wholeSheet } from './paper'
import { sideways } from './sideways'
import { smallScreen } from './small-screen'
import { spacedOut } from './spaced-out'
import { traces } from './traces'
import { chartTable, exactAmounts } from './unfolding'
import type { Check } from './visit'
import { wayBack } from './way-back'
import { weight } from './weight'

/**
 * A check, its name in the report, and the kinds of page it is for:
 * all of them when it does not say.
 */
type Place = { name: string; check: Check; kinds?: Kind[] }

const walked: Kind[] = ['home', 'targets', 'progress', 'axis', 'initiatives', 'glossary']
/** Pages to be found: in search engines, and in both languages. */
const findable: Kind[] = [...(Object.keys(pageKinds) as Kind[]), 'axis without people']

/**
 * Every check of a page, in an order in which none disturbs the next. A new one is a line
 * here, and every kind of page has it.
 */
export const checks: Place[] = [
  // As the page opens: nothing was touched yet.
  { name: 'weight', check: weight },
  { name: 'emblem of the Union', check: emblem },
  { name: 'answer above the fold', check: firstScreen, kinds: ['home'] },
  { name: 'no more words than are read', check: fewWords, kinds: ['home'] },
  { name: 'security headers', check: headers },
  { name: 'language and name', check: language, kinds: findable },
  { name: 'words in its language', check: headings },
  { name: 'the other language', check: languageSwitch, kinds: findable },
  { name: 'foot of the page', check: footer },
  { name: 'charts described', check: charts },
  { name: 'no scrolling sideways', check: sideways },
  // By keyboard, from where the focus is nowhere.
  { name: 'walk by keyboard', check: keyboardWalk, kinds: walked },
  { name: 'skip link', check: skipLink, kinds: walked },
  { name: 'amounts unfold', check: exactAmounts, kinds: ['home'] },
  { name: 'financial table', check: financialTable, kinds: ['progress', 'summary'] },
  { name: 'table of a chart', check: chartTable, kinds: ['progress'] },
  // The same page on another surface.
  { name: 'at 320 pixels', check: smallScreen },
  { name: 'spaced out', check: spacedOut },
  { name: 'on paper', check: chartsOnPaper, kinds: ['home'] },
  { name: 'whole sheet on paper', check: wholeSheet, kinds: ['targets', 'data', 'glossary'] },
  { name: 'foot on paper', check: footerOnPaper, kinds: ['home', 'glossary'] },
  // Unfolded, which it stays.
  { name: 'fields of the data', check: dataFields, kinds: ['data'] },
  { name: 'citation', check: citation, kinds: ['figure'] },
  { name: 'accessibility', check: accessible },
  { name: 'first question of the form', check: firstQuestion, kinds: ['glossary'] },
  // After all else, and the last one leaves the page.
  { name: 'nothing left behind', check: traces },
  { name: 'way back', check: wayBack, kinds: ['not there'] },
]
