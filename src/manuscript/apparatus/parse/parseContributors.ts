import type { CslName } from '../../../citations/model'
import { parsePersonNames } from './parsePersonNames'

export type Contributors = { editor?: CslName[]; translator?: CslName[] }

const EDITED = '(?:eds?\\.?|edited by|edited|hrsg\\.?(?: von)?|hg\\.?(?: von)?|под ред\\.)'
const TRANSLATED =
  '(?:trans\\.?|transl\\.?|tr\\.|translated by|translation by|translation|übers\\.?(?: von)?|пер\\.)'

const FORMS: { pattern: RegExp; roles: (keyof Contributors)[] }[] = [
  {
    pattern: new RegExp(`^(?:${EDITED} (?:and|&) ${TRANSLATED})(?: by)? (.+)$`, 'iu'),
    roles: ['editor', 'translator'],
  },
  { pattern: new RegExp(`^${EDITED} (.+)$`, 'iu'), roles: ['editor'] },
  { pattern: new RegExp(`^${TRANSLATED} (.+)$`, 'iu'), roles: ['translator'] },
  {
    pattern: /^(.+?) \(?eds?\.? (?:and|&) (?:trans|tr)\.?\)?$/iu,
    roles: ['editor', 'translator'],
  },
  { pattern: /^(.+?),? \(?eds?\.?\)?$/iu, roles: ['editor'] },
  { pattern: /^(.+?),? \(?(?:trans|tr)\.?\)?$/iu, roles: ['translator'] },
]

/**
 * Editors and translators, where they are a whole segment: `ed. J Smith`, `(trans. M Eastman)`,
 * `edited and translated by X`, `J Smith (ed.)`. Null where the words name no role or no person.
 */
export function parseContributors(text: string): Contributors | null {
  const bare = text.replace(/^\((.*)\)$/u, '$1')
  for (const { pattern, roles } of FORMS) {
    const match = pattern.exec(bare)
    const parsed = match?.[1] === undefined ? null : parsePersonNames(match[1])
    if (parsed) return Object.fromEntries(roles.map((role) => [role, parsed.names]))
  }
  return null
}
