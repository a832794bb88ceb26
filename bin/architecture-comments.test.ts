import { describe, expect, it } from 'vitest'
import { longComments } from './architecture-comments'

const found = (text: string) => longComments({ path: 'lib/some.ts', text })
const words = 'word '.repeat(20).trim()

describe('a line of a comment', () => {
  it.each([`// ${words}`, ` * ${words}`, `/** ${words} */`, `  // ${words}`])('is not too long: %s', (line) => {
    expect(found(`const x = 1\n${line}`)).toEqual([expect.stringMatching(/^lib\/some\.ts:2: /)])
  })

  it.each([
    `// ${words.slice(0, 90)}`,
    `const text = '${words}'`,
    `// https://example.org/${'a'.repeat(90)}`,
    `// biome-ignore lint/a11y/some: ${words}`,
    `**Bold** ${words}`,
  ])('may be %s', (line) => {
    expect(found(line)).toEqual([])
  })
})
