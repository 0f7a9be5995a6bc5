import { listStretches } from '../text/walk'
import type { Inline } from './articleText'
import type { PrintedArticle } from './manifest'

/** An address an article leads to, and the number of the note that does, where one does. */
export type PrintedLink = { address: string; note?: number }

/** The links of an article as readers get it, in text and notes, each once for its place. */
export function listLinks({ notes, text }: Pick<PrintedArticle, 'notes' | 'text'>): PrintedLink[] {
  const inText = listStretches(text.body).flatMap(({ content }) => addressesOf(content))
  return [
    ...[...new Set(inText)].map((address) => ({ address })),
    ...notes.flatMap(({ number, printed, resolved }) => {
      const addresses = [...printed, ...resolved].flatMap(({ href }) => href ?? [])
      return [...new Set(addresses)].map((address) => ({ address, note: number }))
    }),
  ]
}

function addressesOf(content: readonly Inline[]): string[] {
  return content.flatMap((inline) =>
    inline.type === 'link' ? [inline.href, ...addressesOf(inline.content)] : [],
  )
}
