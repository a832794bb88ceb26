// @ts-check

/**
 * The text without what only names the build: files of `/_next/static`, and the build's own name in what Next sends to browsers.
 * @param {string} text
 */
export const withoutBuildNames = (text) =>
  text
    .replace(/(?<=\/?(?:_next\/)?static\/(?:chunks|css|media)\/)[\w.~%()[\]/-]+(?=\.(?:js|css|woff2)\b)/g, 'BUILD')
    .replace(/(?<=\\?"b\\?":\\?")[\w-]{1,40}(?=\\?")/g, 'BUILD')
