import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { ValidationError } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { isLocalised } from '../stored/fields'
import { newestOf } from '../stored/newest'
import { say } from '../words/words'

const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

/**
 * Nothing is published before it is written in the source language. Payload checks
 * the required fields of the language being saved only, and readers of the other one
 * would find a page without a title.
 */
export const sourceLanguageFirst: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (data._status !== 'published' || req.locale === sourceLocale) return data
  const slug = collection.slug as CollectionSlug
  const source = operation === 'update' ? await newestOf(slug, originalDoc.id, req, { locale: sourceLocale }) : null
  const errors = collection.flattenedFields
    .filter((field) => isLocalised(field) && 'required' in field && field.required)
    .filter(({ name }) => isEmpty(source?.[name]))
    .map(({ name }) => ({
      path: name,
      message: say(req, 'Translations.writeItInItalianFirst'),
    }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}
