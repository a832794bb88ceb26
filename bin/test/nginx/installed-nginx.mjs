// @ts-check
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { Failure } from '../../portal/failure.mjs'
import { installSystemPackages, programOn } from '../system-packages.mjs'

/** Where Debian puts the filter that compresses with Brotli. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so'

const packages = ['nginx', 'libnginx-mod-http-brotli-filter', 'openssl']

/**
 * Debian's nginx with its Brotli filter, which the shipped configuration is written for; installed
 * where they are not there. Throws a `Failure` that says how to get them.
 * @param {Record<string, string | undefined>} environment
 * @returns {Promise<string>} the program
 */
export async function installedNginx({ PATH = '' }) {
  const searchPath = [PATH, '/usr/sbin'].join(delimiter)
  const found = () => (existsSync(brotliModule) ? programOn(searchPath, ['nginx']) : undefined)
  if (!found() || !programOn(searchPath, ['openssl'])) {
    console.log('No nginx with Brotli found: installing the one of the system (apt-get).')
    await installSystemPackages([packages])
  }
  const path = found()
  if (path) return path
  throw new Failure(`Debian's nginx is needed, and it could not be installed here. Install it as an administrator
(apt-get install ${packages.join(' ')}) and run the same command again.`)
}
