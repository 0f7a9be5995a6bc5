import type { DocumentBlock } from '../document/model'
import type { SiteWords } from '../words/model'
import { Inlines } from './Inlines'
import type { Medium } from './medium'

type Props = {
  list: Extract<DocumentBlock, { type: 'list' }>
  words: SiteWords
  medium: Medium
}

/** A list and the lists within its items. */
export function ListBlock({ list, words, medium }: Props) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Inlines content={item.content} words={words} medium={medium} />
      {item.lists.map((inner, place) => (
        <ListBlock key={place} list={inner} words={words} medium={medium} />
      ))}
    </li>
  ))
  if (!list.ordered) return <ul>{items}</ul>
  return <ol {...(list.start === undefined ? {} : { start: list.start })}>{items}</ol>
}
