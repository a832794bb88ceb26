import { describe, expect, it } from 'vitest'
import { stripped } from './strip'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="it"><head>${head}</head><body>${body}</body></html>`
const ofNext = [
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script id="_R_">requestAnimationFrame(function(){$RT=performance.now()});</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"<p>the page once more</p>"])</script>',
  '<script>self.__next_r="id"</script>',
].join('')

describe('A page without the client runtime', () => {
  it('has none of its scripts, data, preloads and marks, and everything else', () => {
    const preloads =
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="preload" as="font" href="/a.woff2"/>'
    const body = '<p>1<!-- -->.<!-- -->2 &lt;script&gt;</p><!--$--><a href="/en">English</a><!--/$-->'
    expect(stripped(page(`${body}${ofNext}`, preloads))).toEqual({
      html: page(
        '<p>1.2 &lt;script&gt;</p><a href="/en">English</a>',
        '<link rel="preload" as="font" href="/a.woff2"/>',
      ),
    })
  })

  it('keeps data that no browser runs, comments in it too, and scripts in files of our own', () => {
    const own =
      '<script type="application/ld+json">{"name":"<!-- -->self.__next_f"}</script><script type="module" src="/draft-preview.js"></script>'
    expect(stripped(page(own + ofNext))).toEqual({ html: page(own) })
  })

  it.each([
    ['unknown script', page(`<script>document.title = "mine"</script>${ofNext}`)],
    ['unknown script', page('<script type="module">import "/a.js"</script>')],
    ['unfinished', page('<!--$?--><template id="B:0"></template><!--/$-->')],
    ['unfinished', page('<div hidden id="S:0"><title>Late</title></div>')],
    ['cut off', '<!DOCTYPE html><html><body><p>half'],
    ['failed', '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'],
  ])('is not made where there is something that it cannot judge: %s', (reason, html) => {
    expect(stripped(html)).toEqual({ reason })
  })
})
