import { isDatabaseReady } from '@/queries/readiness'

export const dynamic = 'force-dynamic'

/** The database answers: pages can be rendered. */
export async function GET() {
  const isReady = await isDatabaseReady()
  return new Response(isReady ? 'ready' : 'the database does not answer', {
    status: isReady ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
