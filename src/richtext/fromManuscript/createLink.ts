import { findSafeHref } from '../../edition/findSafeHref'
import type { BodyNode } from '../model'

/**
 * A link to a web address. The readers of manuscripts let no other through; should one come all the
 * same, its words stay and the address does not, because the desk refuses the whole text for it.
 */
export function createLink(url: string, children: BodyNode[], newID: () => string): BodyNode[] {
  if (findSafeHref(url) === null) return children
  return [
    {
      type: 'link',
      version: 3,
      id: newID(),
      direction: null,
      format: '',
      indent: 0,
      fields: { linkType: 'custom', url, newTab: false },
      children,
    },
  ]
}
