import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { writeFailuresAsLines } from './failure-lines'
import { Copies } from './listener/copies'
import { forwarder } from './listener/forward'
import { listener } from './listener/listener'
import { graceMs, idleMs, type ListenerSettings, type Order } from './listener/thread'

writeFailuresAsLines()

const { port, address, socketPath, trustedProxies, isLean } = workerData as ListenerSettings
const copies = isLean ? new Copies() : null
const { forward, close } = forwarder(socketPath)
const answer = listener({ copies, trustedProxies, forward })

const server = createServer({ keepAliveTimeout: idleMs }, answer)
// Told to go on only when it is known that the body will be read.
server.on('checkContinue', answer)

parentPort?.on('message', (order: Order) => {
  if (order === 'listen') server.listen(port, address ?? undefined, () => parentPort?.postMessage('listening'))
  else if (order === 'stop') stop()
  else copies?.take(order)
})

/** Lets what is under way end, then this thread. */
function stop(): void {
  setTimeout(() => server.closeAllConnections(), graceMs).unref()
  server.close(() => {
    close()
    parentPort?.close()
  })
}
