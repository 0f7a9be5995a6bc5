import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { LIMITS } from '../limits'
import { ManuscriptRefusal } from '../refusal'
import { wording } from '../../wording'

/**
 * HTML to its syntax tree, by the HTML standard's own algorithm. Depth and number of elements are
 * watched while the tree grows: a short file can ask for an endless one (unclosed formatting is
 * reopened in every paragraph), and a deep one makes each step slow.
 */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let elements = 0
  return parse(html, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...element) => {
        elements += 1
        if (elements > LIMITS.elements) {
          throw new ManuscriptRefusal('hostile', wording.files.limits.elements(LIMITS.elements))
        }
        return defaultTreeAdapter.createElement(...element)
      },
      onItemPush: () => {
        depth += 1
        if (depth > LIMITS.depth) {
          const detail = wording.files.limits.depth(LIMITS.depth)
          throw new ManuscriptRefusal('hostile', detail)
        }
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}
