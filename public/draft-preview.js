/*
 * Keeps the preview of a draft in step with the form beside it. Served only on previews; readers' pages carry no script.
 * The administration tells this page what is being typed and when it has been saved. What is typed goes to the server, which
 * shows it to this account alone; then the page is fetched again and only what differs is put in place, so that neither the
 * place read nor an opened table is lost.
 */
const opener = window.opener ?? (window.parent === window ? null : window.parent)
const origin = window.location.origin
const pauseMs = 300

let typed = null
let isSending = false
let timer

/** Between two keys nothing is asked for; while an answer is on its way the last thing typed waits. */
function schedule() {
  clearTimeout(timer)
  timer = setTimeout(send, pauseMs)
}

async function send() {
  if (isSending || !typed) return
  const { path, body } = typed
  typed = null
  isSending = true
  try {
    const kept = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    })
    await (kept.ok ? refresh() : Promise.reject(new Error(String(kept.status))))
    tell(false)
  } catch {
    tell(true)
  } finally {
    isSending = false
    if (typed) schedule()
  }
}

/** Takes the page as it is now. Throws when the server cannot draw it, or is not asked by who may see it any more. */
async function refresh() {
  const answer = await fetch(window.location.href, { credentials: 'same-origin', cache: 'no-store' })
  if (!answer.ok || answer.redirected) throw new Error(String(answer.status))
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!page.querySelector('main')) throw new Error('not a page')
  document.title = page.title
  mend(document.body, page.body)
}

/** Says quietly that what is typed cannot be shown, and takes it back. */
function tell(isTrouble) {
  const place = document.getElementById('draft-trouble')
  if (place) place.textContent = isTrouble ? (place.dataset.words ?? '') : ''
}

const isOurs = (node) =>
  !(node instanceof Element && (['SCRIPT', 'STYLE', 'LINK', 'TEMPLATE'].includes(node.tagName) || node.tagName.includes('-')))
const childrenOf = (element) => [...element.childNodes].filter(isOurs)

/** Makes an element like another, leaving alone whatever is alike already. */
function mend(element, like) {
  const [now, then] = [childrenOf(element), childrenOf(like)]
  then.forEach((wanted, index) => {
    const present = now[index]
    if (!present) return element.append(document.importNode(wanted, true))
    if (!isSameKind(present, wanted)) return present.replaceWith(document.importNode(wanted, true))
    if (present.nodeType !== Node.ELEMENT_NODE) {
      if (present.nodeValue !== wanted.nodeValue) present.nodeValue = wanted.nodeValue
      return
    }
    mendAttributes(present, wanted)
    if (present.id !== 'draft-trouble') mend(present, wanted)
  })
  for (const left of now.slice(then.length)) left.remove()
}

const isSameKind = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? '') === (b.id ?? '')

/** Whether a table or a menu is open is the reader's doing. */
const readersOwn = ['open']

function mendAttributes(element, like) {
  for (const { name, value } of like.attributes)
    if (!readersOwn.includes(name) && element.getAttribute(name) !== value) element.setAttribute(name, value)
  for (const { name } of [...element.attributes])
    if (!readersOwn.includes(name) && !like.hasAttribute(name)) element.removeAttribute(name)
}

/** The form as it was when the page was opened or saved says nothing new. */
let last = ''

window.addEventListener('message', ({ data, origin: from, source }) => {
  if (from !== origin || source !== opener || !data || typeof data !== 'object') return
  if (data.type === 'payload-document-event') {
    last = ''
    typed = { path: '/api/draft-typing/done', body: {} }
    return schedule()
  }
  if (data.type !== 'payload-live-preview' || !data.collectionSlug || !data.data?.id) return
  const body = { collection: data.collectionSlug, id: data.data.id, locale: data.locale, data: data.data }
  const text = JSON.stringify(body)
  if (text === last) return
  last = text
  typed = { path: '/api/draft-typing', body }
  schedule()
})

opener?.postMessage({ type: 'payload-live-preview', ready: true }, origin)
