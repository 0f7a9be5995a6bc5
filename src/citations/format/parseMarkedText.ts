import type { Run } from '../model'
import { mergeRuns } from './mergeRuns'
import { MARK } from './runMarks'

type Look = { italic: boolean; bold: boolean; superscript: boolean; href: string | null }

const PLAIN: Look = { italic: false, bold: false, superscript: false, href: null }

const CHANGES: Record<string, Partial<Look>> = {
  [MARK.italic]: { italic: true },
  [MARK.upright]: { italic: false },
  [MARK.bold]: { bold: true },
  [MARK.unbold]: { bold: false },
  [MARK.superscript]: { superscript: true },
  [MARK.baseline]: { superscript: false },
}

/**
 * Reads the marks of the output format `runs` back into runs. An inner mark overrules the outer one
 * until it closes. Promises every character that is no mark, in order.
 */
export function parseMarkedText(marked: string): Run[] {
  const runs: Run[] = []
  const looks: Look[] = []
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked.charAt(at)
    const look = looks.at(-1) ?? PLAIN
    const change = CHANGES[character]
    if (change) looks.push({ ...look, ...change })
    else if (character === MARK.href) {
      const end = marked.indexOf(MARK.hrefEnd, at)
      looks.push({ ...look, href: marked.slice(at + 1, end) })
      at = end
    } else if (character === MARK.close) looks.pop()
    else if (character !== MARK.follows) runs.push(toRun(character, look))
  }
  return mergeRuns(runs)
}

function toRun(text: string, look: Look): Run {
  return {
    text,
    ...(look.italic && { italic: true }),
    ...(look.bold && { bold: true }),
    ...(look.superscript && { superscript: true }),
    ...(look.href !== null && { href: look.href }),
  }
}
