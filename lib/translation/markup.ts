import { isFigureCode, MalformedTokenError, parseTokens } from '../figure/token'
import { type Block, type BlockTag, bold, figureKey, type Inline, italic, joined } from './blocks'
import { linkFinder } from './written-links'

/**
 * The written form of a long text, one block a line, for people and for comparing: `## Heading`,
 * `- item`, `1. item`, `**bold**`, `*italic*`, `[words](address)`, `{{code:form}}`. A backslash
 * keeps the sign after it as it is.
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
      const words = inline.text.trim()
      const begin = inline.text.indexOf(words)
      const [before, after] = [inline.text.slice(0, begin), inline.text.slice(begin + words.length)]
      return words ? `${before}${sign}${escaped(words)}${sign}${after}` : inline.text
    }
  }
}

const escaped = (text: string) => text.replace(/[\\*[\]]/g, '\\$&').replaceAll('{{', '\\{\\{')

/**
 * Reads the written form back. Throws MalformedTokenError for braces that name no
 * figure; empty lines are left out.
 */
export function fromMarkup(markup: string): Block[] {
  return markup.split('\n').flatMap((line): Block[] => {
    const [blanks = ''] = /^ */.exec(line) ?? []
    const [sign = ''] = /^(?:#{2,4} |- |\d+\. )/.exec(line.slice(blanks.length)) ?? []
    const rest = line.slice(blanks.length + sign.length)
    const tag = sign.startsWith('#') ? (`h${sign.trim().length}` as BlockTag) : sign === '- ' ? 'ul' : sign ? 'ol' : 'p'
    const inlines = readInlines(rest.trim())
    const isItem = tag === 'ul' || tag === 'ol'
    return inlines.length > 0 ? [{ tag, depth: isItem ? Math.floor(blanks.length / 2) : 0, inlines }] : []
  })
}

/** Words up to the next sign that may mean something. */
const plain = /[^\\*[{]+/y

/** One line of the written form, in one pass. */
export function readInlines(line: string): Inline[] {
  const inlines: Inline[] = []
  const linkAt = linkFinder(line)
  let [at, format, lastToken] = [0, 0, line.lastIndexOf('}}')]
  const add = (text: string, length = text.length) => {
    inlines.push({ kind: 'text', text, format })
    at += length
  }
  while (at < line.length) {
    const sign = line[at]
    const next = line[at + 1]
    if (sign === '\\' && next !== undefined) {
      if (next === 'n') {
        inlines.push({ kind: 'break' })
        at += 2
      } else add(next, 2)
    } else if (sign === '*') {
      const stars = line.startsWith('***', at) ? 3 : line.startsWith('**', at) ? 2 : 1
      format ^= stars === 3 ? bold | italic : stars === 2 ? bold : italic
      at += stars
    } else if (sign === '{' && next === '{' && lastToken >= at + 2) {
      const end = line.indexOf('}}', at + 2) + 2
      inlines.push(readFigure(line.slice(at, end)))
      at = end
    } else {
      const link = sign === '[' ? linkAt(at) : null
      if (link) {
        inlines.push({ kind: 'link', url: link.url, newTab: link.newTab, children: readInlines(link.words) })
        at = link.end
      } else {
        plain.lastIndex = at
        add(plain.exec(line)?.[0] ?? String(sign))
      }
    }
  }
  return joined(inlines)
}

function readFigure(token: string): Inline {
  const [part] = parseTokens(token)
  if (part?.type !== 'figure' || !isFigureCode(part.code)) throw new MalformedTokenError(token)
  const { type: _, ...figure } = part
  return { kind: 'figure', figure }
}
