// @ts-check
import { Failure } from '../../portal/failure.mjs'

/**
 * @typedef {{ portal: number, keeper: number, front: number, plain: number }} Ports of
 *   the portal, and three for nginx
 */

/**
 * What a trial changes: with certificates the front speaks TLS, else plain HTTP; a file to include
 * as behind a CDN; how often one sender may make it ask the portal.
 * @typedef {{ tls?: { certificate: string, key: string }, cdn?: string, perSecond?: number }} Trial
 */

/**
 * The shipped configuration with ports and folders of a trial, and nothing else changed. Throws a
 * `Failure` where a line that is to be changed is not there, so that none is ever left as it was.
 * @param {string} shipped
 * @param {Ports} ports
 * @param {string} folder
 * @param {Trial} [trial]
 */
export function renderedConfig(shipped, ports, folder, { tls, cdn, perSecond } = {}) {
  /** @type {[from: string, to: string][]} */
  const changes = [
    ['server 127.0.0.1:3000; # yours: PORT', `server 127.0.0.1:${ports.portal};`],
    ['127.0.0.1:3080', `127.0.0.1:${ports.keeper}`],
    ['listen 443 ssl http2;', tls ? `listen 127.0.0.1:${ports.front} ssl http2;` : `listen 127.0.0.1:${ports.front};`],
    ['listen 80;', `listen 127.0.0.1:${ports.plain};`],
    ['  listen [::]:443 ssl http2;\n', ''],
    ['  listen [::]:80;\n', ''],
    ['server_name fse.example.org;', 'server_name localhost;'],
    [
      '  ssl_certificate     /etc/ssl/fse.example.org.pem; # yours\n',
      tls ? `ssl_certificate ${tls.certificate};\n` : '',
    ],
    ['  ssl_certificate_key /etc/ssl/fse.example.org.key; # yours\n', tls ? `ssl_certificate_key ${tls.key};\n` : ''],
    ['# include snippets/sintesi-cdn.conf; # yours: behind a CDN', cdn ? `include ${cdn};` : ''],
    ['rate=20r/s', perSecond ? `rate=${perSecond}r/s` : 'rate=20r/s'],
    ['/var/lib/nginx/', `${folder}/`],
    ['/var/log/nginx/', `${folder}/`],
  ]
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Failure(`deploy/nginx.conf has no "${from.trim()}" any more.`)
    return text.replaceAll(from, to)
  }, shipped)
}
