import {
  $getSelection,
  $isRootOrShadowRoot,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * Moves what is selected past its neighbour, whole blocks at a time. It is the neighbour that changes
 * its place: the selection stays where it was. To be called within an update of the editor.
 *
 * @param step -1 is towards the beginning of the text, 1 towards its end
 * @returns what happened, in words
 */
export function $moveSelected(step: -1 | 1): string {
  const blocks = ($getSelection()?.getNodes() ?? []).flatMap((node) => $blockOf(node) ?? [])
  blocks.sort((one, other) => one.getIndexWithinParent() - other.getIndexWithinParent())
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) return 'Nothing is selected.'
  const neighbour = step === -1 ? first.getPreviousSibling() : last.getNextSibling()
  if (!neighbour) return step === -1 ? 'It is the first already.' : 'It is the last already.'
  if (step === -1) last.insertAfter(neighbour)
  else first.insertBefore(neighbour)
  const count = first.getParentOrThrow().getChildrenSize()
  return `Moved ${step === -1 ? 'up' : 'down'}: it is ${first.getIndexWithinParent() + 1} of ${count}.`
}

/** The block of the text that a node stands in; the text itself is none. */
function $blockOf(node: LexicalNode): LexicalNode | null {
  for (let block: LexicalNode | null = node; block; block = block.getParent()) {
    if ($isRootOrShadowRoot(block.getParent())) return block
  }
  return null
}
