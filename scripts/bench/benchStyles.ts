import { formatNotes } from '../../src/citations/format/formatNotes'
import { readStyle } from '../../src/citations/styles/styleLibrary'
import { NOTES, REFERENCES, STYLES } from './styles/cases'
import { printByEngine, runsToLooks } from './styles/printByEngine'

export function benchStyles() {
  let all = 0
  for (const id of STYLES) {
    const style = readStyle(id)!
    const set = { notes: NOTES, references: REFERENCES, style }
    const engine = printByEngine(set)
    const ours = formatNotes({ ...set, rules: { strictIbid: false, spellOutShared: false } }).map(
      (n) => (NOTES[n.number - 1]!.citations.length ? runsToLooks(n.printed) : ''),
    )
    const bad = ours.flatMap((o, i) => (o === engine.notes[i] ? [] : [i]))
    all += bad.length
    console.log(id, bad.length)
    for (const i of bad.slice(0, 4))
      console.log(
        `   ${i + 1}\n     F ${JSON.stringify(ours[i])
          .replace(/\u202f/g, '@')
          .replace(/\u00a0/g, '~')}\n     E ${JSON.stringify(engine.notes[i])
          .replace(/\u202f/g, '@')
          .replace(/\u00a0/g, '~')}`,
      )
  }
  console.log(all)
}
