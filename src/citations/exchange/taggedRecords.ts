/** A record of tagged lines: where it begins, and what stands under each tag, in order. */
export type TaggedRecord = { line: number; tags: Map<string, string[]> }

/**
 * Records of lines with a tag each, which an empty line or the tag `begins` parts. Lines without a tag
 * go on with the value before.
 *
 * @param line finds a tag and its value
 */
export function readTaggedRecords(
  text: string,
  { begins, line: tagged }: { begins: string; line: RegExp },
): TaggedRecord[] {
  const records: TaggedRecord[] = []
  let isOpen = false
  let last: string[] | undefined
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? []
    if (tag === undefined) {
      const more = line.trim()
      if (more === '') isOpen = false
      else if (isOpen && last) last.push(`${last.pop() ?? ''} ${more}`.trim())
      continue
    }
    if (tag === begins || !isOpen) records.push({ line: index + 1, tags: new Map() })
    isOpen = true
    const tags = records.at(-1)?.tags
    last = tags?.get(tag) ?? []
    tags?.set(tag, last)
    last.push(value.trim())
  }
  return records
}

/** Takes values out of a record, and knows which of its tags nobody took. */
export function openTags(tags: TaggedRecord['tags']): {
  takeAll: (tag: string) => string[]
  /** The values of the first of these tags that is there. */
  take: (...all: string[]) => string
  listLeft: (silent: ReadonlySet<string>) => string[]
} {
  const used = new Set<string>()
  const takeAll = (tag: string): string[] => {
    used.add(tag)
    return (tags.get(tag) ?? []).filter((said) => said !== '')
  }
  return {
    takeAll,
    take: (...all) => {
      const tag = all.find((one) => tags.has(one))
      return tag === undefined ? '' : takeAll(tag).join('; ')
    },
    listLeft: (silent) => [...tags.keys()].filter((tag) => !used.has(tag) && !silent.has(tag)),
  }
}
