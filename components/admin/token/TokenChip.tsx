'use client'

import {
  $isInlineBlockNode,
  useEditorConfigContext,
  useInlineBlockComponentContext,
  useLexicalDrawer,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { formatDrawerSlug, useEditDepth } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { sourceLocale } from '@/i18n/locales'
import '../frame/office.css'
import { useReadings } from '../figure/use-readings'
import { useSay } from '../words/use-say'
import { useTextLocale, useToken } from './use-token'

type Fields = { id: string; code?: string; form?: string; of?: string | null }

/**
 * The figure inside the editor's sentence: as it will read, with its name and code on hover and
 * focus; a button that opens its form.
 */
export function TokenChip() {
  const { InlineBlockContainer, nodeKey } = useInlineBlockComponentContext() as {
    InlineBlockContainer?: React.FC<{ children: React.ReactNode; className?: string }>
    nodeKey?: string
  }
  const stored = useStoredFields(nodeKey ?? '')
  if (!InlineBlockContainer || !nodeKey || !stored) return null
  return (
    <InlineBlockContainer className="token-chip">
      <Chip stored={stored} nodeKey={nodeKey} />
    </InlineBlockContainer>
  )
}

function Chip({ stored, nodeKey }: { stored: Fields; nodeKey: string }) {
  const say = useSay()
  const locale = useTextLocale()
  const editable = useLexicalEditable()
  const tip = useId()
  const { code = '', form = 'value', of = null } = stored
  const { status, figure, other, problem, inLocale } = useToken({ code, form, of })
  const { open, remove } = useActions(stored.id, nodeKey)
  useRefreshWhenChanged(`${code}:${form}:${of}`)

  const name = figure ? (figure.label[locale] ?? figure.label[sourceLocale] ?? code) : code
  const isWrong = Boolean(problem)
  const shown = problem
    ? figure
      ? inLocale(locale)
      : code
    : status === 'ready' && code
      ? inLocale(locale)
      : code || '…'
  const said =
    problem ??
    (status === 'failed' ? say('Tokens.itsValueCannotBeLoaded') : null) ??
    [name, other && `${say('Tokens.comparedWith')} ${other.label[locale] ?? of}`].filter(Boolean).join(', ')
  return (
    <>
      <button
        ref={ownKeys}
        type="button"
        className={`token-chip__value${isWrong ? ' token-chip__value--wrong' : ''}`}
        aria-label={`${shown}: ${said}`}
        aria-describedby={tip}
        disabled={!editable}
        onClick={open}
      >
        {isWrong && <span aria-hidden="true">⚠ </span>}
        {shown}
      </button>
      {editable && (
        <button
          ref={ownKeys}
          type="button"
          className="token-chip__remove"
          aria-label={say('Tokens.remove', { shown })}
          onClick={remove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <span role="tooltip" id={tip} className="token-chip__tip">
        <strong>{said}</strong> <code>{of ? `${code} / ${of}` : code}</code>
        {figure && !figure.isPublished && <em> {say('Tokens.draft')}</em>}
      </span>
    </>
  )
}

/**
 * Enter and Space press the button that has the focus: the text
 * around it would take them for itself.
 */
function ownKeys(button: HTMLButtonElement | null) {
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
  }
  button?.addEventListener('keydown', keep)
  return () => button?.removeEventListener('keydown', keep)
}

/**
 * What the text stores, not what is typed into the open form: the sentence
 * changes when the form is saved.
 */
function useStoredFields(nodeKey: string): Fields | null {
  const [editor] = useLexicalComposerContext()
  const read = useCallback(
    () =>
      editor.getEditorState().read(() => {
        const node = $getNodeByKey(nodeKey)
        return $isInlineBlockNode(node) ? (node.getFields() as unknown as Fields) : null
      }),
    [editor, nodeKey],
  )
  return useSyncExternalStore(
    useCallback((listener) => editor.registerUpdateListener(listener), [editor]),
    read,
    read,
  )
}

function useActions(id: string, nodeKey: string) {
  const [editor] = useLexicalComposerContext()
  const { uuid } = useEditorConfigContext()
  const depth = useEditDepth()
  // The drawer is the one the editor makes for every inline block; its
  // name is all there is to open it by.
  const { toggleDrawer } = useLexicalDrawer(
    formatDrawerSlug({ slug: `lexical-inlineBlocks-create-${uuid}-${id}`, depth }),
    true,
  )
  const remove = useCallback(() => {
    // A change that comes together with the focus is taken by the editor for
    // the focus alone, and is not saved.
    editor.update(() => $getNodeByKey(nodeKey)?.remove(), { discrete: true })
    editor.focus()
  }, [editor, nodeKey])
  return { open: toggleDrawer, remove }
}

/** Whoever just chose a figure may have just made it. */
function useRefreshWhenChanged(token: string) {
  const { reload } = useReadings()
  const before = useRef(token)
  useEffect(() => {
    if (before.current !== token) reload()
    before.current = token
  }, [token, reload])
}
