// Runs a TypeScript command of this folder: `node bin/run.mjs user --email …`. Node of any age must
// parse this file to read the refusal, so: old syntax here and in what it imports statically.
import { isNodeSupported, nodeRefusal } from './portal/node-version.mjs'

if (isNodeSupported(process.versions.node)) {
  import('./portal/terminal.mjs').then(function (terminal) {
    terminal.runAtTerminal(process.argv.slice(2))
  })
} else {
  console.error(nodeRefusal(process.versions.node))
  process.exitCode = 1
}
