import fc from 'fast-check'
import { idOfBlock, type SuggestToken, type TokenText } from './suggestedText'

/** A small text to suggest changes in: `a: one two^n1 | b# three` has a paragraph and a heading. */
export function tokenText(written: string): SuggestToken[][] {
  return written
    .split('|')
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const [, id = '', shape = '', words = ''] = /^(\w+)([:#])(.*)$/.exec(block) ?? []
      return [beginning(id, shape), ...wordsOf(words.trim())]
    })
}

function wordsOf(words: string): SuggestToken[] {
  return (words.match(/\s+|\^\w+|[^\s^]+/g) ?? []).map((key) =>
    key.trim() === '' ? { key: ' ', isSpace: true } : { key },
  )
}

function beginning(begins: string, key: string): SuggestToken {
  return { key, begins }
}

/** The same as it was written. */
export function writeTokens(text: TokenText): string {
  return text
    .map((block) => {
      const words = block.slice(1).map(({ key }) => key)
      return `${idOfBlock(block)}${block[0]?.key}${words.length > 0 ? ' ' : ''}${words.join('')}`
    })
    .join(' | ')
}

/** What a person does to a text: places are taken modulo what there is. */
export const textEdits = fc.array(
  fc.record({
    act: fc.constantFrom(
      'put in',
      'take out',
      'replace',
      'note',
      'split',
      'merge',
      'add',
      'delete',
      'move',
      'shape',
    ),
    block: fc.nat(30),
    at: fc.nat(30),
    length: fc.nat(4),
    word: fc.constantFrom('a', 'b', 'the', 'of', 'mill', 'wheel', ' '),
  }),
  { maxLength: 10 },
)

export type TextEdit = { act: string; block: number; at: number; length: number; word: string }

/** A text of few words, so that many of them are equal. */
export const someText = fc
  .array(
    fc.record({
      shape: fc.constantFrom(':', ':', ':', '#'),
      words: fc.array(fc.constantFrom('a', 'b', 'the', 'of', 'mill', 'wheel', ' ', '^n1', '^n2'), {
        maxLength: 9,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) =>
    blocks.map(({ shape, words }, place): SuggestToken[] => [
      beginning(`p${place}`, shape),
      ...words.flatMap(wordsOf),
    ]),
  )

/** The text after these edits; blocks that are new have ids that begin with `who`. */
export function editTokens(
  text: TokenText,
  edits: readonly TextEdit[],
  who = 'n',
): SuggestToken[][] {
  const blocks = text.map((block) => [...block])
  let count = 0
  for (const { act, at, block: wanted, length, word } of edits) {
    const place = wanted % Math.max(1, blocks.length)
    const block = blocks[place]
    if (!block) break
    const from = 1 + (at % block.length)
    if (act === 'put in') block.splice(from, 0, ...wordsOf(word))
    else if (act === 'take out') block.splice(from, length)
    else if (act === 'replace') block.splice(from, length, ...wordsOf(word))
    else if (act === 'note') block.splice(from, 0, { key: `^${who}${at}` })
    else if (act === 'shape') block[0] = beginning(idOfBlock(block), word === 'a' ? '#' : ':')
    else if (act === 'split') {
      blocks.splice(place + 1, 0, [beginning(`${who}${count++}`, ':'), ...block.splice(from)])
    } else if (act === 'merge') {
      const [next] = blocks.splice(place + 1, 1)
      block.push(...(next ?? []).slice(1))
    } else if (act === 'add') {
      blocks.splice(place + 1, 0, [beginning(`${who}${count++}`, ':'), ...wordsOf(word)])
    } else if (act === 'delete') blocks.splice(place, 1)
    else {
      blocks.splice(place, 1)
      blocks.splice(at % (blocks.length + 1), 0, block)
    }
  }
  return blocks
}
