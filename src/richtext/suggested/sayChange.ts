import { FRONT_MATTER } from '../../edition/frontMatter'
import { wording } from '../../wording'
import { takenOut, type MadeChange } from './bodyChanges'
import type { BodyToken } from './bodyTokens'
import { fieldOfChange } from './textChanges'

/** The words that a change takes out and those it puts in; a note is “[note]”, a new block “¶”. */
export function sayChange(made: MadeChange): { gone: string; come: string } {
  const { base, change } = made
  if (change.type === 'move') {
    return { gone: '', come: wording.suggesting.says.moved(base ? wordsOfNode(base) : '') }
  }
  return { gone: sayTokens(takenOut(made)), come: sayTokens(change.insert) }
}

/** In one line, as a list shows it; in the head, after the name of the field. */
export function sayChangeShort(made: MadeChange): string {
  const { come, gone } = sayChange(made)
  const field = fieldOfChange(made.change)
  const { says } = wording.suggesting
  const said = says.change(short(gone.trim()), short(come.trim()))
  return field ? says.ofField(FRONT_MATTER[field].label, said) : said
}

export function sayTokens(tokens: readonly BodyToken[]): string {
  return tokens.map(sayToken).join('')
}

function sayToken({ begins, depth, node }: BodyToken): string {
  if (begins !== undefined) return `¶ ${node.type === 'block' ? wordsOfNode(node) : ''}`
  if (depth !== undefined) return ' '
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'inlineBlock') return wording.suggesting.says.note
  return ' '
}

function wordsOfNode({ children, fields, text, type }: MadeChange['base'] & object): string {
  if (text !== undefined) return text
  if (fields?.blockType === 'figure') return wording.suggesting.says.picture
  if (fields?.blockType === 'post') return wording.suggesting.says.post
  return type === 'inlineBlock' ? '' : short((children ?? []).map(wordsOfNode).join(''))
}

const short = (words: string) => (words.length > 120 ? `${words.slice(0, 119)}…` : words)
