import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { strictPolicy } from './strict-policy'

const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; object-src 'none'"
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('The policy of a page without inline scripts', () => {
  it('lets none run, nor any inline style', () => {
    expect(strictPolicy(policy, '<p>1</p>')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'",
    )
  })

  it('names the styles that the page holds, each once', () => {
    const html = '<style>p{color:red}</style><p>1</p><style>p{color:red}</style><style media="print">a{}</style>'
    expect(strictPolicy(policy, html)).toContain(`style-src 'self' ${sha256('p{color:red}')} ${sha256('a{}')};`)
    expect(strictPolicy("default-src 'none'; style-src 'unsafe-inline'", html)).toContain("style-src 'sha256-")
  })

  it('says nothing new of the styles of what is no page', () => {
    expect(strictPolicy(policy, null)).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'")
  })

  it('leaves styles alone where elements have their own, and shuts what has no source left', () => {
    expect(strictPolicy(policy, '<svg style="color:red"></svg>')).toContain("style-src 'self' 'unsafe-inline'")
    expect(strictPolicy(policy, '<p>style="color:red"</p>')).toContain("style-src 'self';")
    expect(strictPolicy("style-src 'unsafe-inline'", '<p>1</p>')).toBe("style-src 'none'")
  })
})
