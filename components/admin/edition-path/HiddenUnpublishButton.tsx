/** An edition is taken from the public by its path, which records who and why. */
export function HiddenUnpublishButton() {
  return null
}
