import { openDataFiles } from '../../../open-data'

type Context = { params: Promise<{ year: string; file: string }> }

const problem = (status: number, message: string) =>
  Response.json({ error: message }, { status, headers: { 'Access-Control-Allow-Origin': '*' } })

/** Open data of an edition. Anyone may read it from any site. */
export async function GET(_: Request, { params }: Context) {
  const { year, file } = await params
  const write = openDataFiles[file]
  if (!write)
    return problem(
      /\.(json|csv)$/.test(file) ? 404 : 406,
      `There is no ${file}. There are: ${Object.keys(openDataFiles).join(', ')}.`,
    )
  const answer = /^\d{4}$/.test(year) ? await write(Number(year)) : null
  if (!answer) return problem(404, `No edition of ${year} is published.`)
  return new Response(answer.body, {
    headers: {
      'Content-Type': answer.type,
      'Content-Disposition': `inline; filename="${year}-${file}"`,
      'Access-Control-Allow-Origin': '*',
    },
  })
}
