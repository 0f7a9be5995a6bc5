/**
 * The words under which a text file, or a Word file with typed numbers, lists its notes, in the
 * languages the magazine's authors write in. `Notes and references` and the like are two of them
 * joined. A colon, emphasis marks or a chapter number around them do not matter.
 */
const FOOTNOTES = [
  'footnotes',
  'foot notes',
  'fußnoten',
  'fussnoten',
  'notes de bas de page',
  'note a piè di pagina',
  'notas al pie',
  'notas al pie de página',
  'notas a pie de página',
  'notas de rodapé',
  'сноски',
  'voetnoten',
  'fotnoter',
  'fodnoter',
  'przypisy dolne',
  'dipnotlar',
  '脚注',
]
const ENDNOTES = [
  'notes',
  'note',
  'endnotes',
  'end notes',
  'references',
  'citations',
  'sources',
  'anmerkungen',
  'endnoten',
  'quellen',
  'quellenangaben',
  'nachweise',
  'belege',
  'einzelnachweise',
  'références',
  'notes de fin',
  'notas',
  'notas finales',
  'notas finais',
  'referencias',
  'referências',
  'riferimenti',
  'note finali',
  'примечания',
  'источники',
  'ссылки',
  'noten',
  'eindnoten',
  'verwijzingen',
  'noter',
  'slutnoter',
  'referenser',
  'referanser',
  'kilder',
  'källor',
  'viitteet',
  'przypisy',
  'poznámky',
  'jegyzetek',
  'notlar',
  'kaynaklar',
  'dipnotlar ve kaynaklar',
  'σημειώσεις',
  'παραπομπές',
  'הערות',
  'הערות שוליים',
  'الهوامش',
  'هوامش',
  'المراجع',
  'پانویس',
  'یادداشت‌ها',
  '注释',
  '参考文献',
  '注',
]
const JOINED = /^(.+?) (?:and|und|et|y|e|и|en|och|og|&) (?:the )?(.+)$/u

/** `Notes to part one`, `Chapter 2: notes`: what a list is the notes of. */
const PARTS =
  'part|chapter|section|book|introduction|preface|foreword|conclusion|appendix|teil|kapitel|abschnitt|' +
  'einleitung|vorwort|partie|chapitre|parte|capítulo|capitulo|capitolo|части|главе|разделу|часть|глава'
const OF_PART = new RegExp(
  `^(.+?)(?: (?:to|for|of|on|zu|zum|zur|du|de la|de|del|alla|al|à la|au|к)| ?[:.–—-])(?: the)? (?:${PARTS})(?!\\p{L}).*$`,
  'u',
)
const PART_FIRST = new RegExp(`^(?:${PARTS})(?!\\p{L}).{0,30}?[:.–—-] ?(.+)$`, 'u')

/** Which list of notes a heading announces, or null if it announces none. */
export function findNotesHeading(text: string): 'footnote' | 'endnote' | null {
  if (text.length > 60) return null
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s*_#=–—-]+|[\s*_#=:.–—-]+$/g, '')
  const whole = OF_PART.exec(words)?.[1] ?? PART_FIRST.exec(words)?.[1] ?? words
  return findKind(whole)
}

function findKind(words: string): 'footnote' | 'endnote' | null {
  const parts = JOINED.exec(words)
  if (parts && parts.slice(1).every((part) => FOOTNOTES.includes(part) || ENDNOTES.includes(part)))
    return 'endnote'
  if (FOOTNOTES.includes(words)) return 'footnote'
  return ENDNOTES.includes(words) ? 'endnote' : null
}
