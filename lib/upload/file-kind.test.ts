import { describe, expect, it } from 'vitest'
import { fileKind, fileNameFor } from './file-kind'

describe('The kind of a file', () => {
  it('is what it begins with', () => {
    const bytes = (hex: string, rest = '') => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(rest)])
    expect(fileKind(bytes('89504e470d0a1a0a'))?.mimeType).toBe('image/png')
    expect(fileKind(bytes('ffd8ffe0'))?.extension).toBe('jpg')
    expect(fileKind(Buffer.from('RIFF1234WEBPVP8 '))?.mimeType).toBe('image/webp')
    expect(fileKind(Buffer.from('%PDF-1.7\n…\n%%EOF\n'))?.mimeType).toBe('application/pdf')
  })

  it('is none of what is something else', () => {
    for (const text of [
      '',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF89a',
      '<html>',
      'MZ',
      '%PDF-1.7 cut',
      ' %PDF-1.7 %%EOF',
    ])
      expect(fileKind(Buffer.from(text)), text).toBeNull()
  })
})

describe('The name of a file', () => {
  it.each([
    ['foto.png', 'png', 'foto.png'],
    ['foto.jpeg', 'jpg', 'foto.jpg'],
    ['foto.png', 'jpg', 'foto.jpg'],
    ['foto.php.png', 'png', 'foto-php.png'],
    ['relazione.html', 'pdf', 'relazione.pdf'],
    ['Relazione v1.2 finale.pdf', 'pdf', 'Relazione v1-2 finale.pdf'],
    ['../../etc/passwd', 'png', 'passwd.png'],
    ['C:\\foto\\città.JPG', 'jpg', 'città.jpg'],
    ['.htaccess', 'png', 'htaccess.png'],
    ['a.png?x=.php', 'png', 'a-png-x=.png'],
    ['....', 'png', 'file.png'],
    ['', 'png', 'file.png'],
    ['foto\u202egnp.exe', 'png', 'fotognp.png'],
    ['fo\u200bto\ud800.png', 'png', 'foto.png'],
    ['\u0001\n', 'png', 'file.png'],
    ['CON.png', 'png', 'file-CON.png'],
    ['lpt1.jpeg', 'jpg', 'file-lpt1.jpg'],
    ['console.png', 'png', 'console.png'],
    ['***.png', 'png', 'file.png'],
    ['<b>"x"|y*.png', 'png', 'b-x-y.png'],
  ])('%s of a %s is %s', (name, extension, expected) => {
    expect(fileNameFor(name, { extension: extension as 'png' })).toBe(expected)
  })

  it.each(['a', 'è', '票', '🙂'])(
    'of hundreds of %s is cut between letters, and one that every disk takes',
    (letter) => {
      const name = fileNameFor(`x${letter.repeat(500)}.png`, { extension: 'png' })
      expect(name).toMatch(new RegExp(`^x${letter}{29,}\\.png$`, 'u'))
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(124)
    },
  )
})
