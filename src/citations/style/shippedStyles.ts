/**
 * The well-known styles that come with Forme, by the names people know them by. Their files are those
 * of the public repository of CSL, unchanged, in `shipped`; THIRD-PARTY-NOTICES.md says under which
 * licence. `styleID` is what a file calls itself, by which a style in use is known again.
 */
export const SHIPPED_STYLES = [
  {
    file: 'chicago-notes-bibliography',
    name: 'Chicago Manual of Style, 18th edition: full notes',
    styleID: 'http://www.zotero.org/styles/chicago-notes-bibliography',
  },
  {
    file: 'chicago-shortened-notes-bibliography',
    name: 'Chicago Manual of Style, 18th edition: shortened notes',
    styleID: 'http://www.zotero.org/styles/chicago-shortened-notes-bibliography',
  },
  {
    file: 'new-harts-rules-notes',
    name: 'New Hart’s Rules (Oxford), 2nd edition: notes',
    styleID: 'http://www.zotero.org/styles/new-harts-rules-notes',
  },
  {
    file: 'mhra-notes',
    name: 'MHRA Style Guide, 4th edition: notes',
    styleID: 'http://www.zotero.org/styles/mhra-notes',
  },
  {
    file: 'oscola',
    name: 'OSCOLA, 4th edition: law, notes',
    styleID: 'http://www.zotero.org/styles/oscola',
  },
  {
    file: 'iso690-full-note-en',
    name: 'ISO 690: full notes',
    styleID: 'http://www.zotero.org/styles/iso690-full-note-en',
  },
  {
    file: 'modern-language-association',
    name: 'MLA Handbook, 9th edition',
    styleID: 'http://www.zotero.org/styles/modern-language-association',
  },
  {
    file: 'apa',
    name: 'APA, 7th edition: author and date',
    styleID: 'http://www.zotero.org/styles/apa',
  },
  {
    file: 'harvard-cite-them-right',
    name: 'Harvard (Cite Them Right, 12th edition): author and date',
    styleID: 'http://www.zotero.org/styles/harvard-cite-them-right',
  },
] as const

/** The shipped style that the text of a style file is, by what it calls itself; undefined for others. */
export function findShipped(xml: string): (typeof SHIPPED_STYLES)[number] | undefined {
  const id = /<id>\s*([^<]*?)\s*<\/id>/.exec(xml)?.[1]
  return SHIPPED_STYLES.find(({ styleID }) => styleID === id)
}
