/**
 * Markdown written over several indented lines, returned with each paragraph, heading and list item
 * on one line, because the reader that turns it into rich text keeps every line break it meets.
 */
export function prose(strings: TemplateStringsArray): string {
  const lines = strings.join('').trim().split('\n')
  const text = lines.map((line) => line.trim()).join('\n')
  return text.replace(/([^\n])\n(?!\n|- |## )/g, '$1 ')
}
