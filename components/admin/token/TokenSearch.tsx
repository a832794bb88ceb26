'use client'

import { $isTextNode, type LexicalNode, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  type MenuTextMatch,
} from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { sourceLocale } from '@/i18n/locales'
import { isLookedFor, type ResolvedFigure } from '@/lib/figure/resolved-figure'
import { formatToken } from '@/lib/figure/token'
import '../frame/office.css'
import { type Readings, useReadings } from '../figure/use-readings'
import { type Say, useInterfaceLanguage, useSay } from '../words/use-say'
import { $createTokenNode } from './TokenShorthand'
import { useTextLocale } from './use-token'

/** More would not be read: one more letter typed finds the figure sooner. */
const most = 6

class FigureOption extends MenuOption {
  constructor(readonly figure: ResolvedFigure) {
    super(figure.code)
  }
}

/**
 * After `{{` what is typed searches the figures of the edition, by name or by code; Enter puts
 * the chosen one into the sentence.
 */
export function TokenSearch() {
  const [editor] = useLexicalComposerContext()
  const { figures, status, refresh } = useReadings()
  const say = useSay()
  const language = useInterfaceLanguage()
  const locale = useTextLocale()
  const [search, setSearch] = useState<string | null>(null)

  const isSearching = search !== null
  useEffect(() => {
    // Where they could not be loaded, whoever searches tries again.
    if (isSearching && status === 'failed') refresh()
  }, [isSearching, status, refresh])

  const options = useMemo(() => {
    if (search === null) return []
    const found = figures.filter((figure) => isLookedFor(figure, search.trim()))
    return found.slice(0, most).map((figure) => new FigureOption(figure))
  }, [figures, search])

  const choose = useCallback(
    ({ figure }: FigureOption, typed: TextNode | null, close: () => void) => {
      editor.update(() => {
        if (!$isTextNode(typed)) return
        const token = $createTokenNode({ code: figure.code, form: 'value' })
        typed.replace(token)
        $dropBraces(token.getPreviousSibling())
        token.selectNext()
        close()
      })
    },
    [editor],
  )

  return (
    <LexicalTypeaheadMenuPlugin<FigureOption>
      options={options}
      triggerFn={searchIn}
      onQueryChange={setSearch}
      onSelectOption={choose}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && search !== null
          ? createPortal(
              <div className="token-search">
                <p className="token-search__title" role={status === 'failed' ? 'alert' : 'presentation'}>
                  {titleWords(status, options.length, say)}
                </p>
                {options.map((option, index) => (
                  <button
                    key={option.key}
                    ref={option.setRefElement}
                    id={`typeahead-item-${index}`}
                    type="button"
                    role="option"
                    tabIndex={-1}
                    aria-selected={selectedIndex === index}
                    className="token-search__item"
                    onMouseEnter={() => setHighlightedIndex(index)}
                    onClick={() => selectOptionAndCleanUp(option)}
                  >
                    <span className="figure-choice">
                      <span className="figure-choice__name">
                        {option.figure.label[language] ?? option.figure.label[sourceLocale]}
                      </span>
                      <code className="figure-choice__code">{option.figure.code}</code>
                      <span className="figure-choice__value">{formatToken(option.figure, 'value', locale) ?? '—'}</span>
                    </span>
                  </button>
                ))}
              </div>,
              anchor.current,
            )
          : null
      }
    />
  )
}

function titleWords(status: Readings['status'], count: number, say: Say): string {
  if (count > 0) return say('Tokens.figures')
  return status === 'failed' ? say('Tokens.figuresCannotBeLoadedTry') : say('Tokens.noFigureMatches')
}

/**
 * Whoever types fast is ahead of the search: what it took for the start of the
 * query may come after the braces.
 */
function $dropBraces(before: LexicalNode | null) {
  const match = $isTextNode(before) && searchIn(before.getTextContent())
  if (!match || !$isTextNode(before)) return
  if (match.leadOffset === 0) before.remove()
  else before.setTextContent(before.getTextContent().slice(0, match.leadOffset))
}

/**
 * What is typed after the last open braces; a colon begins the form,
 * which is typed and not searched.
 */
function searchIn(text: string): MenuTextMatch | null {
  const found = /\{\{([^{}:]*)$/.exec(text)
  return found ? { leadOffset: found.index, matchingString: found[1] ?? '', replaceableString: found[0] } : null
}
