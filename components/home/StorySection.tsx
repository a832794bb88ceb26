import type { ReactNode } from 'react'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Localised } from '@/lib/text'

type Props = {
  locale: Locale
  /** Anchor of the section; its heading is named after it. */
  id: string
  /** What the section answers, in the margin. */
  question: string
  answer: Localised<string>
  children: ReactNode
}

/** A question in the margin, its answer as the heading, and what shows it. */
export function StorySection({ locale, id, question, answer, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-answer`} className="wrap">
      <div className="border-t-2 border-ink pt-[clamp(1rem,1.6vw,1.75rem)] pb-section lg:grid lg:grid-cols-[minmax(10rem,1fr)_5fr] lg:gap-x-gap">
        <p className="story-question mb-2.5 text-sm leading-snug font-semibold lg:pt-2">{question}</p>
        <div className="story-body grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-5">
          <h2 id={`${id}-answer`} className="max-w-[24em]">
            <Text text={answer} locale={locale} />
          </h2>
          {children}
        </div>
      </div>
    </section>
  )
}
