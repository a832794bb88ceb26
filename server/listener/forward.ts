import { Agent, type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { refuse } from '../refuse'
import { peerHeader } from './peer'

/** Said of one connection, not of the message. */
const ofTheConnection = ['connection', 'keep-alive', 'proxy-connection', 'upgrade', 'te', 'trailer']

/**
 * Makes the function that has the application answer a request, over the socket it listens on. What
 * it answers goes out as it comes; a client that goes away is gone for the application too.
 */
export function forwarder(socketPath: string) {
  const agent = new Agent({ keepAlive: true })
  const forward = (req: IncomingMessage, res: ServerResponse): void => {
    const { method, url: path } = req
    let asked: ClientRequest
    try {
      asked = request({ socketPath, agent, method, path, headers: headersFor(req) })
    } catch {
      // The parser lets through what no request may be written with.
      refuse(req, res, '/', { status: 400, reason: 'malformed' })
      return
    }
    asked.once('response', (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer, [...ofTheConnection, encodedBy]))
      pipeline(answer, res, () => {})
    })
    asked.once('error', () => {
      if (res.headersSent) req.destroy()
      else refuse(req, res, path ?? '/', { status: 503, reason: 'busy', retryAfter: 10 })
    })
    res.once('close', () => {
      if (!res.writableFinished) asked.destroy()
    })
    // Whether a body is taken is decided by what is said of it: the application does not wait
    // for its first byte. Node would write a head that goes alone as UTF-8: one with a sign
    // beyond ASCII goes with the body.
    if (hasBody(req) && (req.headers.expect || isAscii(req))) asked.flushHeaders()
    if (!req.headers.expect) {
      req.pipe(asked)
      return
    }
    // The client sends its body when the application says that it will be read.
    asked.once('continue', () => {
      res.writeContinue()
      req.pipe(asked)
    })
  }
  return { forward, close: () => agent.destroy() }
}

const encodedBy = 'transfer-encoding'

const hasBody = ({ headers }: IncomingMessage) =>
  headers['content-length'] !== undefined || headers[encodedBy] !== undefined

const isAscii = ({ rawHeaders }: IncomingMessage) => rawHeaders.every((text) => /^[ -~\t]*$/.test(text))

function headersFor(req: IncomingMessage): string[] {
  return [
    ...endToEnd(req, [...ofTheConnection, peerHeader]),
    ...[peerHeader, req.socket.remoteAddress ?? ''],
    // Else Node would announce one of unknown length.
    ...(hasBody(req) ? [] : ['content-length', '0']),
  ]
}

/** The headers as they came, names and values, without those named here or by `Connection`. */
function endToEnd({ rawHeaders, headers }: IncomingMessage, names: string[]): string[] {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(',')
  const dropped = new Set([...names, ...named.map((name) => name.trim())])
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && !dropped.has(name.toLowerCase()) ? [name, rawHeaders[index + 1] ?? ''] : [],
  )
}
