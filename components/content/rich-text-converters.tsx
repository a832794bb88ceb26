import { defaultJSXConverters, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import { FigureToken } from '@/components/figure/FigureToken'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { TokenForm } from '@/lib/figure/types'
import { within } from '@/lib/routes'
import { ExternalLink } from './ExternalLink'

/** `anchors`: the anchor of a heading, by its place among the children of the text. */
type Context = { locale: Locale; figures: FigureIndex; headingLevel: number; anchors: Map<number, string> }
type TokenFields = { code: string; form?: TokenForm | null; of?: string | null }
type LinkFields = { url?: string | null }

/** A kind of content the portal does not show. An empty space would hide it, so rendering stops. */
export class UnknownContentError extends Error {
  constructor(readonly type: string) {
    super(`Rich text holds content of an unknown kind: ${type}`)
    this.name = 'UnknownContentError'
  }
}

/**
 * How each kind of node is drawn. The library logs and drops what a converter
 * throws, so whatever may fail is a component: it throws later, while React renders
 * it, where nothing swallows the error.
 */
export function richTextConverters({ locale, figures, headingLevel, anchors }: Context): JSXConverters {
  return {
    paragraph: defaultJSXConverters.paragraph,
    text: defaultJSXConverters.text,
    linebreak: defaultJSXConverters.linebreak,
    tab: defaultJSXConverters.tab,
    quote: defaultJSXConverters.quote,
    list: ({ node, nodesToJSX }) => {
      const Tag = node.tag === 'ol' ? 'ol' : 'ul'
      return <Tag>{nodesToJSX({ nodes: node.children })}</Tag>
    },
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    heading: ({ node, nodesToJSX, childIndex, parent }) => {
      const Tag = headingTag(node.tag, headingLevel)
      const id = 'type' in parent && parent.type === 'root' ? anchors.get(childIndex) : undefined
      return <Tag id={id}>{nodesToJSX({ nodes: node.children })}</Tag>
    },
    link: ({ node, nodesToJSX }) => (
      <TextLink fields={node.fields} edition={figures.edition}>
        {nodesToJSX({ nodes: node.children })}
      </TextLink>
    ),
    autolink: ({ node, nodesToJSX }) => (
      <TextLink fields={node.fields} edition={figures.edition}>
        {nodesToJSX({ nodes: node.children })}
      </TextLink>
    ),
    inlineBlocks: {
      figure: ({ node }) => (
        <TokenByCode fields={node.fields as unknown as TokenFields} figures={figures} locale={locale} />
      ),
    },
    unknown: ({ node }) => <Unknown type={nameOf(node)} />,
  }
}

/** Editors start at h2; the page decides which level that really is. */
function headingTag(tag: string, headingLevel: number) {
  const level = Math.min(6, Math.max(2, Number(tag.slice(1))) - 2 + headingLevel)
  return `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
}

function nameOf(node: { type: string; fields?: { blockType?: string } }): string {
  return node.fields?.blockType ? `${node.type} ${node.fields.blockType}` : node.type
}

type TextLinkProps = { fields: LinkFields; edition: FigureIndex['edition']; children: ReactNode }

function TextLink({ fields, edition, children }: TextLinkProps) {
  if (!fields.url) throw new UnknownContentError('link without an address')
  return /^https?:/.test(fields.url) ? (
    <ExternalLink href={fields.url}>{children}</ExternalLink>
  ) : (
    <a href={edition === null ? fields.url : within(fields.url, edition)}>{children}</a>
  )
}

function TokenByCode({ fields, figures, locale }: { fields: TokenFields; figures: FigureIndex; locale: Locale }) {
  const { code, form, of } = fields
  return (
    <FigureToken
      figure={figures.get(code)}
      form={form ?? 'value'}
      other={of ? figures.get(of) : null}
      locale={locale}
    />
  )
}

function Unknown({ type }: { type: string }): never {
  throw new UnknownContentError(type)
}
