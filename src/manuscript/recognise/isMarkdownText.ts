/**
 * Whether a text is Markdown rather than plain text. Every plain text is valid Markdown, so it must
 * show signs: strong ones hardly occur in prose, weak ones do. A footnote definition, a front
 * matter or a heading that begins the file is enough alone, a strong sign needs another beside it. A file named .md needs none.
 */
const UNMISTAKABLE = /^ {0,3}\[\^[^\]\s]{1,100}\]:/
const STRONG = [
  /^ {0,3}#{1,6}[ \t]+\S/,
  /^ {0,3}(?:```|~~~)/,
  /\[[^[\]]{1,300}\]\((?:https?:|mailto:|#|\/|\.)[^()\s]{0,500}\)/,
  /!\[[^[\]]{0,300}\]\([^()\s]{1,500}\)/,
  /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|/,
]
const WEAK = [
  /^ {0,3}> ?\S/,
  /\*\*[^\s*][^*]{0,300}\*\*/,
  /(?<![\w*])\*[^\s*][^*]{0,300}\*(?![\w*])/,
  /(?<!\w)_[^\s_][^_]{0,300}_(?!\w)/,
]

/** Reads each line once and looks at no more than its first 2,000 characters. */
export function isMarkdownText(text: string, fileName: string): boolean {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(fileName)) return true
  if (/^---\n(?:[\w-]+:.*\n)+---\n/.test(text.slice(0, 5000))) return true
  if (/^\s*#{1,6} \S/.test(text.slice(0, 500))) return true
  let strong = 0
  let weak = 0
  for (const line of text.split('\n')) {
    const start = line.slice(0, 2000)
    if (UNMISTAKABLE.test(start)) return true
    if (STRONG.some((sign) => sign.test(start))) strong += 1
    else if (WEAK.some((sign) => sign.test(start))) weak += 1
    if (strong >= 2 || (strong >= 1 && weak >= 1)) return true
  }
  return false
}
