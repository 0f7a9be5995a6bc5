/**
 * Where a text stops being JSON (RFC 8259): the offset of the first token that cannot stand there,
 * or `null` where it is JSON. The engine's own errors name the place only sometimes.
 */
export function findJSONFault(text: string): number | null {
  const open: ('{' | '[')[] = []
  let expected: 'value' | 'firstKey' | 'key' | 'colon' | 'firstItem' | 'next' | 'end' = 'value'
  const afterValue = () => (open.length > 0 ? 'next' : 'end')
  let at = 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const [whole = '', token] = TOKEN.exec(text) ?? []
    const start = at + whole.length - (token?.length ?? 0)
    if (token === undefined) return /^[ \t\r\n]*$/.test(text.slice(at)) ? faultAtEnd() : start
    if ((token === '}' || token === ']') && closes(token)) {
      open.pop()
      expected = afterValue()
    } else if (expected === 'next') {
      if (token !== ',') return start
      expected = open.at(-1) === '{' ? 'key' : 'value'
    } else if (expected === 'colon') {
      if (token !== ':') return start
      expected = 'value'
    } else if (expected === 'key' || expected === 'firstKey') {
      if (!token.startsWith('"')) return start
      expected = 'colon'
    } else if (expected === 'end' || /^[\]},:]$/.test(token)) return start
    else if (token === '{' || token === '[') {
      open.push(token)
      expected = token === '{' ? 'firstKey' : 'firstItem'
    } else expected = afterValue()
    at = start + token.length
  }
  return faultAtEnd()

  function closes(token: '}' | ']'): boolean {
    if (open.at(-1) !== (token === '}' ? '{' : '[')) return false
    return expected === 'next' || expected === (token === '}' ? 'firstKey' : 'firstItem')
  }

  function faultAtEnd(): number | null {
    return expected === 'end' ? null : text.length
  }
}

/** White space, then one token; strings are unrolled so that a long one takes no more than one pass. */
const TOKEN =
  // eslint-disable-next-line no-control-regex -- JSON strings may not hold control characters
  /[ \t\r\n]*([[\]{},:]|"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)?/y
