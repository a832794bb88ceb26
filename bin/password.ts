import { stdin, stdout } from 'node:process'
import { text } from 'node:stream/consumers'
import { CommandError } from './command'

/**
 * The password, from standard input when something is piped in, else
 * asked for twice without showing it.
 */
export async function readPassword(): Promise<string> {
  if (!stdin.isTTY) return (await text(stdin)).replace(/\r?\n$/, '')
  const first = await askHidden('Password (at least 15 characters, 12 with a second factor; it is not shown): ')
  const second = await askHidden('The same once more: ')
  if (first !== second) throw new CommandError('The two passwords differ. Nothing was changed.')
  return first
}

/** Asks on the terminal without echo. Ctrl-C leaves with code 130. */
function askHidden(question: string): Promise<string> {
  stdout.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed = ''
    const onData = (keys: string) => {
      for (const key of keys) {
        if (key === '\u0003') {
          stdin.setRawMode(false)
          process.exit(130)
        }
        if (key === '\r' || key === '\n' || key === '\u0004') return finish()
        typed = key === '\u007f' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key
      }
    }
    const finish = () => {
      stdin.off('data', onData)
      stdin.pause()
      stdin.setRawMode(false)
      stdout.write('\n')
      resolve(typed)
    }
    stdin.on('data', onData)
  })
}
