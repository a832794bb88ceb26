// @ts-check

/**
 * What Next sends to its client in the browser beside the markup. Readers'
 * pages carry none of it; drafts do.
 */
const flight = /<script>\(?self\.__next_f[\s\S]*?<\/script>/g

/**
 * The text without what says nothing to anybody and changes with the build: names of files in
 * `/_next/static` and of the build, what is sent to Next's client, and the empty comments that
 * React puts between texts wherever Next happens to cut its rows, every 3,200 bytes.
 * @param {string} text
 */
export const comparable = (text) =>
  text
    .replace(flight, '')
    .replaceAll('<!-- -->', '')
    .replace(/(?<=\/?(?:_next\/)?static\/(?:chunks|css|media)\/)[\w.~%()[\]/-]+(?=\.(?:js|css|woff2)\b)/g, 'BUILD')
    .replace(/(?<=\\?"b\\?":\\?")[\w-]{1,40}(?=\\?")/g, 'BUILD')
