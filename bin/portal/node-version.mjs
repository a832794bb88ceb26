// Old syntax on purpose: see bin/portal.mjs.

var required = [20, 9]

/** The line of Node that is recommended, and tested beside the oldest one that runs. */
export var recommendedLine = 24

/**
 * The last day on which the Node.js project supports each line. Odd lines have none worth the name.
 */
var lastDays = { 20: '2026-04-30', 22: '2027-04-30', 24: '2028-04-30', 26: '2029-04-30' }

/** Whether Next and Payload run on this version of Node ("20.9.0"). */
export function isNodeSupported(version) {
  var parts = version.split('.').map(Number)
  return parts[0] > required[0] || (parts[0] === required[0] && parts[1] >= required[1])
}

/** The paragraph shown to somebody whose Node is too old. */
export function nodeRefusal(version) {
  return (
    'This is Node.js ' +
    version +
    ', and the portal needs ' +
    required.join('.') +
    ' or newer. Install a current version from https://nodejs.org and run the same command again.'
  )
}

/**
 * What to tell an operator whose line of Node gets no security fixes any more on that day
 * ("2026-11-30"); an empty text where it does, or where the line is newer than this table.
 */
export function nodeAdvice(version, day) {
  var line = Number(version.split('.')[0])
  var lastDay = lastDays[line]
  var isOdd = line % 2 === 1 && line < 26
  if (!isOdd && (!lastDay || day <= lastDay)) return ''
  var since = lastDay ? ' since ' + lastDay : ''
  return (
    'Node.js ' +
    line +
    ' has had no security fixes' +
    since +
    '. The portal runs on it, but a supported line is safer: install Node.js ' +
    recommendedLine +
    '.'
  )
}
