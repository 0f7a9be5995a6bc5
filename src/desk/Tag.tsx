import type { ReactNode } from 'react'
import './desk.css'

/** A word about a thing, set apart. The word says it; the colour only helps to find it. */
export function Tag({ children, tone = '' }: { children: ReactNode; tone?: TagTone }) {
  return <span className={tone ? `forme-tag forme-tag--${tone}` : 'forme-tag'}>{children}</span>
}

export type TagTone = '' | 'good' | 'ask' | 'bad'
