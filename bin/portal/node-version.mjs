// Old syntax on purpose: see bin/portal.mjs.

var required = [20, 9]

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
