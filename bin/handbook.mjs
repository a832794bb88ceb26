// Node of any age must parse this file to read the refusal, so: old syntax here
// and in what it imports statically.
import { isNodeSupported, nodeRefusal } from './portal/node-version.mjs'

if (isNodeSupported(process.versions.node)) {
  import('./handbook/main.mjs').then((handbook) => {
    handbook.main(process.argv.slice(2))
  })
} else {
  console.error(nodeRefusal(process.versions.node))
  process.exitCode = 1
}
