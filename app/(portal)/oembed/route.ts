import { embedPath } from '@/lib/embed/embed-path'
import { OembedError, oembedAnswer, oembedRequest, oembedXml } from '@/lib/embed/oembed'
import { oembedTarget } from '@/lib/embed/oembed-target'
import { env } from '@/lib/env'
import { getProgramme, getSite } from '@/queries/globals'
import { absoluteUrl } from '../metadata'
import { findSubject } from './subject'

const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' }

/**
 * oEmbed (oembed.com): how to embed what a page of this portal shows. Other
 * sites' addresses are not looked at.
 */
export async function GET(request: Request) {
  try {
    const { url, format, most } = oembedRequest(new URL(request.url).searchParams)
    const target = oembedTarget(url, env().SITE_URL)
    const subject = target && (await findSubject(target))
    if (!target || !subject)
      throw new OembedError(404, 'Nothing of this portal that can be embedded is at that address.')
    const [site, programme] = await Promise.all([getSite(target.locale), getProgramme(target.locale)])
    const answer = oembedAnswer(
      {
        ...subject,
        embedUrl: absoluteUrl(embedPath(target)),
        site: site.title.value,
        siteUrl: absoluteUrl(`/${target.locale}`),
        author: programme.region,
      },
      most,
    )
    return format === 'xml'
      ? new Response(oembedXml(answer), { headers: { ...open, 'Content-Type': 'text/xml; charset=utf-8' } })
      : Response.json(answer, { headers: open })
  } catch (error) {
    if (!(error instanceof OembedError)) throw error
    return Response.json({ error: error.message }, { status: error.status, headers: open })
  }
}
