import { isLocale, sourceLocale } from '@/i18n/locales'
import { env } from '@/lib/env'
import { largestForm, readFeedback } from '@/lib/feedback'
import { limitedForm } from '@/lib/limited-body'
import { pathTo } from '@/lib/routes'
import { senderOf } from '@/lib/sender/request-headers'
import { saveFeedback } from '@/queries/feedback'

type Context = { params: Promise<{ locale: string }> }

/**
 * Takes what a reader says of a page. Answers with a redirect, so
 * that reloading sends nothing twice.
 */
export async function POST(request: Request, { params }: Context) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : sourceLocale
  const form = await limitedForm(request, largestForm)
  const feedback = form && readFeedback(form)
  const isKept =
    feedback !== null && (feedback === 'robot' || (await saveFeedback(feedback, senderOf(request.headers))))
  const page = form?.get('page')
  const query = new URLSearchParams({
    outcome: isKept ? 'thanks' : 'refused',
    ...(typeof page === 'string' && { page }),
  })
  return Response.redirect(`${env().SITE_URL}${pathTo(locale, 'feedback')}?${query}`, 303)
}
