import { isFigureCode, MalformedTokenError, parseTokens } from '../figure/token'
import { type Block, type BlockTag, bold, figureKey, type Inline, italic, joined } from './blocks'

/**
 * The written form of a long text, one block a line, for people and for comparing: `## Heading`, `- item`, `1. item`,
 * `**bold**`, `*italic*`, `[words](address)`, `{{code:form}}`. A backslash keeps the sign after it as it is.
 */
export const toMarkup = (blocks: Block[]): string =>
  blocks.map(({ tag, depth, inlines }) => `${'  '.repeat(depth)}${prefixes[tag]}${written(inlines, tag)}`).join('\n')

const prefixes: Record<BlockTag, string> = { p: '', h2: '## ', h3: '### ', h4: '#### ', ul: '- ', ol: '1. ' }

function written(inlines: Inline[], tag: BlockTag): string {
  const text = inlines.map(writeInline).join('')
  // A paragraph that begins like a heading or an item would come back as one.
  return tag === 'p' ? text.replace(/^(\s*)(#|-|\d+\.)/, '$1\\$2') : text
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'figure':
      return figureKey(inline.figure)
    case 'break':
      return '\\n'
    case 'link':
      return `[${inline.children.map(writeInline).join('')}](${inline.url.replaceAll(')', '%29')}${inline.newTab ? ' _blank' : ''})`
    case 'text': {
      const sign = '*'.repeat((inline.format & italic ? 1 : 0) + (inline.format & bold ? 2 : 0))
      // Signs hug words: the blanks at the ends stay outside.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline.text) ?? []
      return words ? `${before}${sign}${escaped(words)}${sign}${after}` : inline.text
    }
  }
}

const escaped = (text: string) => text.replace(/[\\*[\]]/g, '\\$&').replaceAll('{{', '\\{\\{')

/** Reads the written form back. Throws MalformedTokenError for braces that name no figure; empty lines are left out. */
export function fromMarkup(markup: string): Block[] {
  return markup.split('\n').flatMap((line): Block[] => {
    const [, blanks = '', sign = '', rest = ''] = /^( *)(#{2,4} |- |\d+\. )?(.*)$/.exec(line) ?? []
    const tag = sign.startsWith('#') ? (`h${sign.trim().length}` as BlockTag) : sign === '- ' ? 'ul' : sign ? 'ol' : 'p'
    const inlines = readInlines(rest.trim())
    const isItem = tag === 'ul' || tag === 'ol'
    return inlines.length > 0 ? [{ tag, depth: isItem ? Math.floor(blanks.length / 2) : 0, inlines }] : []
  })
}

const pieces = /\\(n|.)|(\*{1,3})|\[((?:\\.|[^\]\\])*)\]\(([^\s)]*)( _blank)?\)|(\{\{.*?\}\})|([^\\*[{]+|.)/gs

/** One line of the written form. */
export function readInlines(line: string): Inline[] {
  const inlines: Inline[] = []
  let format = 0
  for (const [, kept, stars, words, url, newTab, token, text] of line.matchAll(pieces)) {
    if (kept === 'n') inlines.push({ kind: 'break' })
    else if (stars) format ^= stars.length === 3 ? bold | italic : stars.length === 2 ? bold : italic
    else if (words !== undefined && url !== undefined)
      inlines.push({ kind: 'link', url, newTab: Boolean(newTab), children: readInlines(words) })
    else if (token) inlines.push(readFigure(token))
    else inlines.push({ kind: 'text', text: kept ?? text ?? '', format })
  }
  return joined(inlines)
}

function readFigure(token: string): Inline {
  const [part] = parseTokens(token)
  if (part?.type !== 'figure' || !isFigureCode(part.code)) throw new MalformedTokenError(token)
  const { type: _, ...figure } = part
  return { kind: 'figure', figure }
}
