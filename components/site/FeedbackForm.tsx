import { useTranslations } from 'next-intl'
import { difficulties, longestComment } from '@/lib/feedback'

/** A field people never see: only programs fill it. */
export const honeypot = 'website'

const ratings = ['1', '2', '3', '4', '5'] as const

type Props = {
  /** Where the answers are sent. */
  action: string
  /** Path of the page they are about. */
  path: string
}

/**
 * Was this page clear? A plain form: no script, no cookie, no personal data. Fields: page,
 * isClear, rating, difficulty, comment.
 */
export function FeedbackForm({ action, path }: Props) {
  const t = useTranslations('FeedbackForm')
  return (
    <aside aria-label={t('label')} className="screen-only border-t border-line bg-paper">
      <details className="disclosure wrap py-6">
        <summary className="text-lg">{t('label')}</summary>
        <form action={action} method="post" className="mt-4 grid max-w-2xl gap-7 pb-6">
          <p className="text-sm text-muted">{t('noPersonalData')}</p>
          <fieldset>
            <legend className="mb-2 font-semibold">{t('isClear')}</legend>
            <div className="flex gap-6">
              <Radio name="isClear" value="yes" label={t('yes')} isRequired />
              <Radio name="isClear" value="no" label={t('no')} isRequired />
            </div>
          </fieldset>
          <fieldset>
            <legend className="mb-2 font-semibold">{t('rating')}</legend>
            <div className="flex flex-wrap gap-x-6">
              {ratings.map((rating) => (
                <Radio key={rating} name="rating" value={rating} label={rating} />
              ))}
            </div>
          </fieldset>
          <div>
            <label htmlFor="feedback-difficulty" className="mb-2 block font-semibold">
              {t('difficulty')}
            </label>
            <select id="feedback-difficulty" name="difficulty" defaultValue="" className="field sm:w-96">
              <option value="">{t('none')}</option>
              {difficulties.map((difficulty) => (
                <option key={difficulty} value={difficulty}>
                  {t(difficulty)}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor="feedback-comment" className="mb-2 block font-semibold">
              {t('comment')}
            </label>
            <textarea id="feedback-comment" name="comment" rows={4} maxLength={longestComment} className="field" />
          </div>
          <div className="hidden" aria-hidden="true">
            <label htmlFor="feedback-website">{t('honeypot')}</label>
            <input id="feedback-website" name={honeypot} type="text" tabIndex={-1} autoComplete="off" />
          </div>
          <input type="hidden" name="page" value={path} />
          <button type="submit" className="button w-fit">
            {t('submit')}
          </button>
        </form>
      </details>
    </aside>
  )
}

function Radio({
  name,
  value,
  label,
  isRequired = false,
}: {
  name: string
  value: string
  label: string
  isRequired?: boolean
}) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} required={isRequired} />
      {label}
    </label>
  )
}
