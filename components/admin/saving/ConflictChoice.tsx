'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useId } from 'react'
import { useSay } from '../words/use-say'
import { type Conflict, wordsOf } from './merge'

type Props = { conflict: Conflict; isMine: boolean; onChoose: (isMine: boolean) => void }

/** The two texts of one field, of which one is chosen. */
export function ConflictChoice({ conflict: { name, mine, theirs }, isMine, onChoose }: Props) {
  const say = useSay()
  const id = useId()
  const choices = [
    { isOwn: false, label: say('Saving.savedText'), words: wordsOf(theirs) },
    { isOwn: true, label: say('Saving.yourText'), words: wordsOf(mine) },
  ]
  return (
    <fieldset className="save-problem__field">
      <legend>{useFieldLabel(name)}</legend>
      {choices.map(({ isOwn, label, words }) => (
        <label key={label}>
          <input type="radio" name={id} checked={isMine === isOwn} onChange={() => onChoose(isOwn)} />
          <strong>{label}</strong>
          <span className="save-problem__words">{words}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What the form calls the field. */
function useFieldLabel(name: string): string {
  const { getEntityConfig } = useConfig()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const entity = globalSlug ? getEntityConfig({ globalSlug }) : collectionSlug && getEntityConfig({ collectionSlug })
  const field = entity ? fieldIn(entity.fields, name) : undefined
  return field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name
}

function fieldIn(fields: ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    const found = 'name' in field && field.name ? undefined : fieldIn(inner, name)
    if (found) return found
  }
  return undefined
}
