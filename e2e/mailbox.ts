import { SMTPServer } from 'smtp-server'
import { portalAt } from './portals'

/**
 * The mail server that the portal of that address was told of: keeps what
 * it is given, until it is closed.
 */
export async function openMailbox(baseURL: string | undefined) {
  const mails: { to: string[]; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        // Only addresses are looked for, so it is enough to undo the folding of
        // lines and the sign of equality.
        const text = Buffer.concat(chunks)
          .toString()
          .replace(/=\r?\n/g, '')
          .replaceAll('=3D', '=')
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), text })
        done()
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(portalAt(baseURL).smtpPort, '127.0.0.1', resolve)
  })
  return { mails, close: () => new Promise<void>((resolve) => server.close(resolve)) }
}
