/** The words after a command: files, `--name value` options and bare flags. */
export type Words = { files: string[]; options: Map<string, string>; flags: Set<string> }

/**
 * Reads the words after a command. A word that the command does not know, and an option without its
 * value, is an error with a sentence for people.
 *
 * @example parseWords(['a.docx', '--json'], { options: [], flags: ['json'] })
 */
export function parseWords(
  words: readonly string[],
  known: { options: readonly string[]; flags: readonly string[] },
): Words {
  const parsed: Words = { files: [], options: new Map(), flags: new Set() }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const [, name, attached] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? []
    if (name === undefined) {
      parsed.files.push(word)
    } else if (known.flags.includes(name) && attached === undefined) {
      parsed.flags.add(name)
    } else if (known.options.includes(name)) {
      const value = attached ?? words[(at += 1)]
      if (value === undefined) throw new Error(`--${name} needs a value.`)
      parsed.options.set(name, value)
    } else {
      throw new Error(`The option --${name} is not known here.`)
    }
  }
  return parsed
}
