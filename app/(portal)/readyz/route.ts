import { whyNotReady } from '@/queries/readiness'

export const dynamic = 'force-dynamic'

/** Pages can be rendered and changes saved. Why not is for the log: anybody may ask here. */
export async function GET() {
  const fault = await whyNotReady()
  if (fault) tell(fault)
  return new Response(fault ? 'the database does not answer' : 'ready', {
    status: fault ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })
}

let told = ''
const tellAgainMs = 60_000

/** Once a minute, however often it is asked. */
function tell(fault: string) {
  if (told === fault) return
  told = fault
  console.error(`Not ready: ${fault}`)
  setTimeout(() => {
    told = ''
  }, tellAgainMs).unref()
}
