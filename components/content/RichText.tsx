import { convertLexicalNodesToJSX } from '@payloadcms/richtext-lexical/react'
import type { Locale } from '@/i18n/locales'
import { withAgreement } from '@/lib/figure/agreement'
import type { FigureIndex } from '@/lib/figure/lookup'
import { formatToken } from '@/lib/figure/token'
import type { TokenForm } from '@/lib/figure/types'
import type { RichHeading } from '@/lib/rich-headings'
import type { Localised, RichContent } from '@/lib/text'
import { richTextConverters } from './rich-text-converters'
import { UntranslatedNotice } from './UntranslatedNotice'

type Props = {
  locale: Locale
  content: Localised<RichContent> | null
  /** Figures of the page's own edition, which the tokens in the text name. */
  figures: FigureIndex
  /** Level of the text's first headings: one below the heading they stand under. */
  headingLevel?: 2 | 3 | 4
  /** Anchors of the text's own headings, where the page's contents lead to them. */
  headings?: RichHeading[]
  /**
   * Where the window is wide the text runs in two columns instead of leaving half the page empty.
   */
  inColumns?: boolean
}

type Nodes = Parameters<typeof convertLexicalNodesToJSX>[0]

/**
 * An editor's text as HTML. Nothing when there is none. A token that names no figure, and a kind of
 * content nobody taught this component, throw while rendering.
 */
export function RichText({ locale, content, figures, headingLevel = 3, headings = [], inColumns = false }: Props) {
  if (!content) return null
  const value = withAgreement(content.value, content.lang, ({ code, form, of }) => {
    const figure = figures.find(code)
    return figure ? formatToken(figure, form as TokenForm, content.lang, of ? figures.find(of) : null) : null
  })
  const root = value.root as unknown as Nodes['parent'] & { children: Nodes['nodes'] }
  return (
    <>
      <UntranslatedNotice locale={locale} lang={content.lang} />
      <div
        className={inColumns ? 'prose prose-columns' : 'prose'}
        lang={content.lang === locale ? undefined : content.lang}
      >
        {convertLexicalNodesToJSX({
          converters: richTextConverters({
            locale,
            figures,
            headingLevel,
            anchors: new Map(headings.map(({ index, id }) => [index, id])),
          }),
          nodes: root.children,
          parent: root,
          // An editor's indentation and alignment are not part of the portal's typography.
          disableIndent: true,
          disableTextAlign: true,
        })}
      </div>
    </>
  )
}
