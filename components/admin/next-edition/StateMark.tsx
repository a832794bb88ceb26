import type { ReactNode } from 'react'
import './next-edition.css'

/** Something that waits for somebody to look at it. */
export const StateMark = ({ children }: { children: ReactNode }) => <span className="review-mark">{children}</span>
