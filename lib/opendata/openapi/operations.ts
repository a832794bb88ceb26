import { preflight } from './answers'

/** The refusals with these statuses. */
export const refused = (statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Refused${status}` }]))

const asked = 'Browsers ask this before a page of another site reads from here.'

type Path = {
  id: string
  tag: string
  summary: string
  description: string
  parameters: object[]
  query: object[]
  responses: Record<string, object>
}

/** What may be done at one address: GET, HEAD and OPTIONS. */
export function operations({ id, tag, summary, description, parameters: ofPath, query, responses }: Path) {
  const operation = { tags: [tag], summary, description, parameters: query }
  const withoutContent = Object.fromEntries(
    Object.entries(responses).map(([status, answer]) => {
      const { content: _, ...head } = answer as { content?: object }
      return [status, head]
    }),
  )
  return {
    ...(ofPath.length > 0 && { parameters: ofPath }),
    get: { operationId: `get-${id}`, ...operation, responses },
    head: { operationId: `head-${id}`, ...operation, responses: withoutContent },
    options: {
      operationId: `options-${id}`,
      tags: [tag],
      summary: 'What may be asked',
      description: asked,
      responses: preflight,
    },
  }
}
