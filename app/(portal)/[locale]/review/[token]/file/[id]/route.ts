import { reviewFile } from '@/queries/review-links'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string; id: string }> }

/**
 * A document that the drafts show, for whoever was sent their link. 404 for
 * anything else, whatever the reason.
 */
export async function GET(_request: Request, { params }: Context) {
  const { token, id } = await params
  const file = await reviewFile(token, id)
  if (!file) return new Response('404', { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  return new Response(new Uint8Array(file.content), {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}
