/** The process is up. */
export const GET = () => new Response('ok', { headers: { 'Cache-Control': 'no-store' } })
