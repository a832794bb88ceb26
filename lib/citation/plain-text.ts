import type { Citation } from './citation'
import { shortChecksum } from './data-version'

/**
 * The citation as one line, in the order of a bibliography. `labels` are the words of its language.
 */
export function toPlainText(citation: Citation, labels: { dataset: string; version: string }): string {
  const { author, title, container, issued, note, version, url } = citation
  const sentences = [
    `${author} (${issued.slice(0, 4)}).`,
    `${title} [${labels.dataset}].`,
    `${container}.`,
    note,
    `${labels.version} ${version.changedAt}, sha256:${shortChecksum(version.checksum)}.`,
    url,
  ]
  return sentences.join(' ')
}
